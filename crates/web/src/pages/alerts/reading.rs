//! Somebody opens an alert: a deed of its own, so that no browser does it unasked.

use domain::permission::HandleAlert;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Says so, once a person.
pub async fn save(page: Page, can: Can<HandleAlert>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.read_alert(can.proof()).await? {
        w.commit().await?;
    }
    page.go(&routes::alert(can.act().alert))
}
