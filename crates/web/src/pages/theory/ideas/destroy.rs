//! Takes an idea out of the theory, while nobody has tested it.

use axum::extract::Path;
use domain::id::IdeaId;
use domain::permission::EditTheory;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Removes it.
pub async fn destroy(page: Page, Path(id): Path<IdeaId>, can: Can<EditTheory>) -> Answer {
    let idea = page.app.db.idea(id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_idea(can.proof(), &idea).await?;
    w.commit().await?;
    page.go_saying(routes::THEORY, "done-theory-idea-removed")
}
