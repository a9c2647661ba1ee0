//! A task with the cycle of its path.

use domain::cycle::{Cycle, Task};
use domain::id::{CycleId, TaskId};
use domain::permission::{DoTask, SeeOwnTasks};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::Page;
use crate::page::problem::Problem;

impl Load for DoTask {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let cycle = asked.app.db.cycle(asked.id::<CycleId>("cycle")?).await?;
        let task = asked.app.db.task(asked.id::<TaskId>("task")?).await?;
        Ok(Self { cycle, task })
    }
}

impl Load for SeeOwnTasks {
    async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self)
    }
}

/// The task of a path, which must be the cycle's.
///
/// # Errors
/// Not found.
pub async fn task_of(page: &Page, cycle: &Cycle, task: TaskId) -> Result<Task, Problem> {
    let task = page.app.db.task(task).await?;
    if task.cycle_id == cycle.id {
        Ok(task)
    } else {
        Err(Problem::not_found())
    }
}
