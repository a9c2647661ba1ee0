//! Says that a task is done, or that it isn't.

use domain::permission::DoTask;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it, and goes back to the list from which it was said.
pub async fn save(page: Page, can: Can<DoTask>, form: Form) -> Answer {
    let done = form.get("done") == "1";
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.tick_task(can.proof(), done).await?;
    w.commit().await?;
    let act = can.act();
    let list = match form.get("from") {
        "own" => routes::OWN_TASKS.to_owned(),
        _ => routes::cycle_tasks(act.cycle.id),
    };
    let key = if done { "done-task-done" } else { "done-task-undone" };
    page.go_saying(&format!("{list}?tarea={}", act.task.id), key)
}
