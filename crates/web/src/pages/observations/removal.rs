//! The teacher takes an observation away, and brings it back.

use domain::permission::OwnObservation;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes it away from everybody. It can be brought back for thirty days.
pub async fn save(page: Page, can: Can<OwnObservation>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.remove_observation(can.proof()).await? {
        w.commit().await?;
    }
    let gone = can.act().0.id;
    page.go_saying(
        &format!("{}?quitada={gone}", routes::OBSERVATIONS),
        "done-observation-removed",
    )
}

/// Brings it back.
pub async fn undo(page: Page, can: Can<OwnObservation>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.bring_back_observation(can.proof()).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::observation(can.act().0.id), "done-observation-back")
}
