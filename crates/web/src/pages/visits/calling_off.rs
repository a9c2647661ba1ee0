//! Calls a visit off. Calendars that hold it are told when its file is opened again.

use domain::permission::ArrangeVisit;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Calls it off.
pub async fn save(page: Page, can: Can<ArrangeVisit>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.call_off_visit(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&routes::visit(can.act().0.id), "done-visit-off")
}
