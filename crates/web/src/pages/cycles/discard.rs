//! Throws a draft away.

use domain::permission::EditCycle;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Throws it away. What was planned stays: it is the liceo's history.
pub async fn save(page: Page, can: Can<EditCycle>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.discard_draft(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::CYCLES, "done-cycle-discarded")
}
