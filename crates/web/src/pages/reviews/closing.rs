//! Ends a round: what nobody read is no longer owed.

use domain::permission::LeadRound;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Ends it.
pub async fn save(page: Page, can: Can<LeadRound>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.close_round(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&routes::review_round(can.act().0.round.id), "done-round-closed")
}
