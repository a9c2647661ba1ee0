//! A task as a line: what, who, until when, and what may be done with it.

use domain::cycle::{Cycle, Task, falls_on_weekend};
use domain::permission::{Act as _, DoTask, EditCycle, Standing};
use domain::time::Day;
use store::TaskLine;

use super::people::Helper;
use crate::page::Page;
use crate::routes;

/// A task as a list shows it.
pub struct TaskView {
    /// What.
    pub what: String,
    /// Who and until when, in words.
    pub meta: String,
    /// Whether its day has come.
    pub due: bool,
    /// Whether it is done.
    pub done: bool,
    /// Where it is ticked, for whoever may.
    pub progress: Option<String>,
    /// Where it is changed.
    pub change: Option<String>,
    /// Its cycle: address and title, in lists of several.
    pub cycle: Option<(String, String)>,
}

/// The tasks of a cycle.
pub fn views(page: &Page, standing: &Standing, cycle: &Cycle, tasks: &[Task], people: &[Helper]) -> Vec<TaskView> {
    let edits = EditCycle(cycle.clone()).allowed(standing);
    tasks
        .iter()
        .map(|task| {
            let ticks = DoTask {
                cycle: cycle.clone(),
                task: task.clone(),
            };
            let name = people.iter().find(|helper| Some(helper.id) == task.owner_id);
            TaskView {
                meta: meta(page, task, name.map(|helper| helper.name.as_str())),
                progress: ticks
                    .allowed(standing)
                    .then(|| routes::cycle_task_progress(cycle.id, task.id)),
                change: edits.then(|| routes::cycle_task(cycle.id, task.id)),
                cycle: None,
                ..bare(page, task)
            }
        })
        .collect()
}

/// A task of the reader's own.
pub fn due_view(page: &Page, line: &TaskLine) -> TaskView {
    let task = &line.task;
    TaskView {
        meta: when(page, task),
        progress: Some(routes::cycle_task_progress(task.cycle_id, task.id)),
        change: None,
        cycle: Some((routes::cycle(task.cycle_id), line.title.clone())),
        ..bare(page, task)
    }
}

fn bare(page: &Page, task: &Task) -> TaskView {
    TaskView {
        what: task.what.clone(),
        meta: String::new(),
        due: task.is_due(page.today()),
        done: task.done_at.is_some(),
        progress: None,
        change: None,
        cycle: None,
    }
}

fn meta(page: &Page, task: &Task, who: Option<&str>) -> String {
    let who = who.map_or_else(|| page.t("task-nobody"), ToOwned::to_owned);
    let when = when(page, task);
    if when.is_empty() {
        who
    } else {
        format!("{who} · {when}")
    }
}

/// When it was done, or until when it is to be; and that there is no school on that day.
fn when(page: &Page, task: &Task) -> String {
    if let Some(done) = task.done_at {
        return page.t1("task-done-on", "day", page.lang.day(done.day().0));
    }
    let Some(due) = task.due_on else {
        return String::new();
    };
    let said = page.t1(urgency(due, page.today()), "day", page.lang.day(due.0));
    if falls_on_weekend(due) {
        page.t2("task-no-school", "when", said, "day", page.lang.day_weekday(due.0))
    } else {
        said
    }
}

fn urgency(due: Day, today: Day) -> &'static str {
    match due.cmp(&today) {
        std::cmp::Ordering::Less => "task-was-due",
        std::cmp::Ordering::Equal => "task-due-today",
        std::cmp::Ordering::Greater => "task-due-on",
    }
}
