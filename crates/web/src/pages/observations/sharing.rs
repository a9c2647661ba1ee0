//! The teacher shows an observation to somebody, and takes that back.

use axum::extract::Path;
use domain::id::{ObservationId, PersonId};
use domain::permission::OwnObservation;

use super::show::may_be_shown;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Shows it.
pub async fn save(page: Page, can: Can<OwnObservation>, form: Form) -> Answer {
    let observation = &can.act().0;
    if observation.sent_at.is_none() || observation.removed_at.is_some() {
        return Err(Problem::not_found());
    }
    let back = format!("{}#quienes", routes::observation(observation.id));
    let Ok(person) = form.get("person").parse::<PersonId>() else {
        return page.go(&back);
    };
    // Somebody of elsewhere is nobody: no name is told by an id.
    if !may_be_shown(&page.app.db.standing(person).await?, observation) {
        return Err(Problem::not_found());
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.show_observation(can.proof(), person).await? {
        w.commit().await?;
    }
    page.go_saying(&back, "done-observation-shown")
}

/// Takes it back.
pub async fn end(page: Page, can: Can<OwnObservation>, Path((_, person)): Path<(ObservationId, PersonId)>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.hide_observation(can.proof(), person).await? {
        w.commit().await?;
    }
    let back = format!("{}#quienes", routes::observation(can.act().0.id));
    page.go_saying(&back, "done-observation-hidden")
}
