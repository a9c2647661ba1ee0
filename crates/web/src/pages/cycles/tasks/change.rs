//! Changes a task.

use askama::Template;
use axum::extract::Path;
use domain::cycle::{Cycle, Task, TaskFields, TaskPlan};
use domain::id::{CycleId, TaskId};
use domain::permission::EditCycle;

use super::list::among;
use super::load::task_of;
use super::people::{helpers, options, reading};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::stale::{Faster, faster_of};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/cycles/tasks/change.html", whitespace = "minimize")]
struct Change {
    page: Page,
    form: Form,
    href: String,
    title: String,
    list: String,
    removal: String,
    people: Vec<(String, String)>,
    faster: Option<Faster>,
}

/// The form.
pub async fn show(page: Page, can: Can<EditCycle>, Path((_, id)): Path<(CycleId, TaskId)>) -> Answer {
    let cycle = &can.act().0;
    let task = task_of(&page, cycle, id).await?;
    page.show(&template(&page, cycle, &task, form_of(&task)).await?)
}

/// Keeps the change.
pub async fn save(page: Page, can: Can<EditCycle>, Path((_, id)): Path<(CycleId, TaskId)>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let task = task_of(&page, cycle, id).await?;
    let fields: TaskFields = form.read();
    let mut among = among(&page, cycle).await?;
    // Whoever has it keeps it, though they may not be chosen anew.
    among.extend(task.owner_id);
    let plan = match TaskPlan::check(&fields, &among) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, cycle, &task, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_task(can.proof(), &task, form.version(), &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, &can, id, form).await;
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(&routes::cycle_tasks(cycle.id), "done-task-changed")
}

async fn stale(page: &Page, can: &Can<EditCycle>, id: TaskId, form: Form) -> Answer {
    let cycle = &can.act().0;
    let now = task_of(page, cycle, id).await?;
    let owner = match now.owner_id {
        Some(owner) => page.app.db.person(owner).await?.name,
        None => page.t("task-nobody"),
    };
    let due = now.due_on.map_or_else(String::new, |due| page.lang.day_long(due.0));
    let there = vec![
        (page.t("task-what"), now.what.clone()),
        (page.t("task-who"), owner),
        (page.t("task-due"), due),
    ];
    let faster = faster_of(page, can.standing(), id.0, there).await?;
    let form = form.with("version", now.version.to_string());
    page.stale(&Change {
        faster: Some(faster),
        ..template(page, cycle, &now, form).await?
    })
}

fn form_of(task: &Task) -> Form {
    let text = |value: Option<String>| value.unwrap_or_default();
    Form::new()
        .with("version", task.version.to_string())
        .with("what", &*task.what)
        .with("owner_id", text(task.owner_id.map(|id| id.to_string())))
        .with("due_on", text(task.due_on.map(|day| day.to_string())))
}

async fn template(page: &Page, cycle: &Cycle, task: &Task, form: Form) -> Result<Change, Problem> {
    let people = helpers(page, cycle.school_id).await?;
    let mut among = reading(&people, cycle.area);
    among.extend(task.owner_id);
    Ok(Change {
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        list: routes::cycle_tasks(cycle.id),
        removal: routes::cycle_task_removal(cycle.id, task.id),
        people: options(&people, &among),
        faster: None,
        form,
        page: page.clone(),
    })
}
