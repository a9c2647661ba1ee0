//! Closes a request without a visit.

use domain::permission::CloseHelp;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Closes it.
pub async fn save(page: Page, can: Can<CloseHelp>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.close_help(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::EXCHANGES, "done-help-closed")
}
