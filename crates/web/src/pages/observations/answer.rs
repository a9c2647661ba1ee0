//! The teacher answers the evidence; only then are the ratings open to both.

use domain::observation::answer_of;
use domain::permission::AnswerObservation;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps the answer, which may be empty.
pub async fn save(page: Page, can: Can<AnswerObservation>, form: Form) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.answer_observation(can.proof(), &answer_of(form.get("answer")))
        .await?;
    w.commit().await?;
    page.go_saying(&routes::observation(can.act().0.id), "done-observation-answered")
}
