//! Accepts an offer: the request closes, and there is a visit to be agreed on.

use domain::permission::AcceptHelp;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Accepts it.
pub async fn save(page: Page, can: Can<AcceptHelp>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    let visit = w.accept_help(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&routes::visit(visit), "done-help-accepted")
}
