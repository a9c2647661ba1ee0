//! One's own tasks, the nearest day first.

use askama::Template;
use axum::extract::Query;
use domain::permission::SeeOwnTasks;

use super::line::{TaskView, due_view};
use super::list::Asked;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Days for which a done task is still shown, so that it can be taken back.
const DONE_DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "pages/cycles/tasks/own.html", whitespace = "minimize")]
struct Own {
    page: Page,
    open: Vec<TaskView>,
    done: Vec<TaskView>,
    undo: Option<String>,
}

/// The list.
pub async fn show(page: Page, can: Can<SeeOwnTasks>, Query(asked): Query<Asked>) -> Answer {
    let (network, since) = (page.network()?.id, page.now.plus_days(-DONE_DAYS));
    let lines = page.app.db.own_tasks(network, can.standing(), since).await?;
    let just = asked.id().filter(|_| page.done.as_deref() == Some("done-task-done"));
    let undo = lines.iter().find(|line| Some(line.task.id) == just);
    let undo = undo.map(|line| routes::cycle_task_progress(line.task.cycle_id, line.task.id));
    let (open, done): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.task.done_at.is_none());
    page.show(&Own {
        open: open.into_iter().map(|line| due_view(&page, line)).collect(),
        done: done.into_iter().map(|line| due_view(&page, line)).collect(),
        undo,
        page: page.clone(),
    })
}
