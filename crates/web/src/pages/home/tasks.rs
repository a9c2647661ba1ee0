//! The tasks of the reader whose day has come.

use domain::permission::{Act as _, SeeOwnTasks, Standing};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::tasks::{TaskView, due_view};

/// Those that are due, the longest waiting first.
///
/// # Errors
/// What the store says.
pub async fn due(page: &Page, standing: &Standing) -> Result<Vec<TaskView>, Problem> {
    let Some(network) = page.network.as_ref().filter(|_| SeeOwnTasks.allowed(standing)) else {
        return Ok(Vec::new());
    };
    let lines = page.app.db.due_tasks(network.id, standing, page.today()).await?;
    Ok(lines.iter().map(|line| due_view(page, line)).collect())
}
