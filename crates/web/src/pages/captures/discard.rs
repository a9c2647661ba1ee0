//! Throws a note away, and takes it back.

use domain::permission::OwnCapture;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Throws it away. The page that follows offers to take it back.
pub async fn save(page: Page, can: Can<OwnCapture>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.discard_capture(can.proof()).await?;
    w.commit().await?;
    let place = format!("{}?descartado={}", routes::CAPTURES_WAITING, can.act().0.id);
    page.go_saying(&place, "done-capture-discarded")
}

/// Takes it back.
pub async fn take_back(page: Page, can: Can<OwnCapture>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.return_capture(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::CAPTURES_WAITING, "done-capture-returned")
}
