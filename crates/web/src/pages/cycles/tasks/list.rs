//! The tasks of a cycle, and a new one.

use askama::Template;
use axum::extract::Query;
use domain::cycle::{Cycle, TaskFields, TaskPlan};
use domain::id::{PersonId, TaskId};
use domain::permission::{EditCycle, SeeCycle, Standing};

use super::line::{TaskView, views};
use super::people::{helpers, options, reading};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// What the address says of what was just done.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    tarea: String,
}

impl Asked {
    /// The task with which something was just done.
    pub(super) fn id(&self) -> Option<TaskId> {
        self.tarea.parse().ok()
    }
}

#[derive(Template)]
#[template(path = "pages/cycles/tasks/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    href: String,
    title: String,
    action: String,
    tasks: Vec<TaskView>,
    writes: bool,
    form: Form,
    people: Vec<(String, String)>,
    undo: Option<String>,
}

/// The list.
pub async fn show(page: Page, can: Can<SeeCycle>, Query(asked): Query<Asked>) -> Answer {
    let cycle = &can.act().0;
    let form = empty(&page);
    page.show(&List {
        undo: asked.id().and_then(|task| undo(&page, cycle, task)),
        ..template(&page, can.standing(), cycle, form).await?
    })
}

/// Adds a task. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<EditCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let fields: TaskFields = form.read();
    let plan = match TaskPlan::check(&fields, &among(&page, cycle).await?) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, can.standing(), cycle, form.wrong(wrong)).await?),
    };
    let id: TaskId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    // Sent twice, or somebody else's id was put into the form.
    match page.app.db.task(id).await {
        Ok(there) if there.cycle_id != cycle.id => return Err(Problem::not_found()),
        Ok(_) => {}
        Err(store::Error::NotFound) => {
            let mut w = page.app.db.write(page.app.moment()).await?;
            w.add_task(can.proof(), id, &plan).await?;
            w.commit().await?;
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::cycle_tasks(cycle.id), "done-task-added")
}

/// Those who may have a task of a cycle.
///
/// # Errors
/// What the store says.
pub(super) async fn among(page: &Page, cycle: &Cycle) -> Result<Vec<PersonId>, Problem> {
    Ok(reading(&helpers(page, cycle.school_id).await?, cycle.area))
}

/// Where what was just done is undone.
fn undo(page: &Page, cycle: &Cycle, task: TaskId) -> Option<String> {
    match page.done.as_deref()? {
        "done-task-removed" => Some(routes::cycle_task_return(cycle.id, task)),
        "done-task-done" => Some(routes::cycle_task_progress(cycle.id, task)),
        _ => None,
    }
}

fn empty(page: &Page) -> Form {
    Form::new().with("id", TaskId::new(page.app.ids.as_ref(), page.now).to_string())
}

async fn template(page: &Page, standing: &Standing, cycle: &Cycle, form: Form) -> Result<List, Problem> {
    let people = helpers(page, cycle.school_id).await?;
    let tasks = page.app.db.tasks(cycle.id).await?;
    Ok(List {
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        action: routes::cycle_tasks(cycle.id),
        tasks: views(page, standing, cycle, &tasks, &people),
        writes: page.may(&EditCycle(cycle.clone())),
        people: options(&people, &reading(&people, cycle.area)),
        form,
        undo: None,
        page: page.clone(),
    })
}
