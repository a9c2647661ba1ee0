//! The teacher says yes to an offer; either of both says no, as long as nobody was in the classroom, and takes the no back.

use domain::permission::{AcceptObservation, DeclineObservation, ReviveObservation};

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Yes.
pub async fn accept(page: Page, can: Can<AcceptObservation>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.accept_observation(can.proof()).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::observation(can.act().0.id), "done-observation-accepted")
}

/// No.
pub async fn decline(page: Page, can: Can<DeclineObservation>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.decline_observation(can.proof()).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::observation(can.act().0.id), "done-observation-declined")
}

/// Takes the no back.
pub async fn revive(page: Page, can: Can<ReviveObservation>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.revive_observation(can.proof()).await? {
        w.commit().await?;
    }
    let observation = &can.act().0;
    let done = if observation.teacher_id == can.who() {
        "done-observation-revived"
    } else {
        "done-observation-offered-again"
    };
    page.go_saying(&routes::observation(observation.id), done)
}
