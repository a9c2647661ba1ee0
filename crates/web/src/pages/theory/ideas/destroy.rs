//! Takes an idea out of the theory, while nobody has tested it or made another of it.

use domain::permission::EditIdea;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Withdraws it.
pub async fn destroy(page: Page, can: Can<EditIdea>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.withdraw_idea(can.proof(), &can.act().0).await?;
    w.commit().await?;
    page.go_saying(routes::IDEAS, "done-theory-idea-removed")
}
