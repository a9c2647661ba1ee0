//! Takes a task away, and puts it back.

use axum::extract::Path;
use domain::id::{CycleId, TaskId};
use domain::permission::EditCycle;

use super::load::task_of;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes it away; the notice offers to put it back.
pub async fn remove(page: Page, can: Can<EditCycle>, Path((_, id)): Path<(CycleId, TaskId)>) -> Answer {
    let cycle = &can.act().0;
    let task = task_of(&page, cycle, id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_task(can.proof(), &task).await?;
    w.commit().await?;
    let list = format!("{}?tarea={id}", routes::cycle_tasks(cycle.id));
    page.go_saying(&list, "done-task-removed")
}

/// Puts it back; one that is there stays.
pub async fn put_back(page: Page, can: Can<EditCycle>, Path((_, id)): Path<(CycleId, TaskId)>) -> Answer {
    let cycle = &can.act().0;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.put_task_back(can.proof(), id).await?;
    w.commit().await?;
    page.go_saying(&routes::cycle_tasks(cycle.id), "done-task-back")
}
