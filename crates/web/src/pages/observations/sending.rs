//! Sends what was seen to the teacher. From then on neither evidence nor ratings change.

use domain::permission::RateObservation;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Sends it.
pub async fn save(page: Page, can: Can<RateObservation>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.send_observation(can.proof()).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::observation(can.act().0.id), "done-observation-sent")
}
