//! What a phone sends of a lesson, answered so that it knows what to do: arrived, later, or refused with a reason. Once by the id that the
//! phone gave it.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use domain::id::{EvidenceId, ObservationId};
use domain::observation::{Evidence, Observation, Stage};
use domain::permission::{CaptureObservation, SeeObservation};
use serde_json::json;
use store::Arrival;

use crate::form::Form;
use crate::guard::can::allow;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::observations::evidence::fields;
use crate::pages::observations::words::rubric;
use crate::routes;

/// Receives a lesson.
pub async fn save(page: Page, form: Form) -> Response {
    let Some(known) = page.signed_in.clone() else {
        return told(
            StatusCode::UNAUTHORIZED,
            "signed-out",
            &page.t("capture-state-signed-out"),
        );
    };
    if !form.get("person").is_empty() && form.get("person") != known.person.id.to_string() {
        return told(StatusCode::CONFLICT, "other-person", &page.t("capture-state-other"));
    }
    match receive(&page, &form).await {
        Ok(answer) => answer,
        Err(problem) => match problem.status() {
            StatusCode::NOT_FOUND => told(StatusCode::NOT_FOUND, "gone", &page.t("classroom-gone")),
            status => told(status, "wrong", &page.t(problem.key())),
        },
    }
}

async fn receive(page: &Page, form: &Form) -> Result<Response, Problem> {
    let standing = page.standing().ok_or_else(Problem::not_found)?;
    let id: ObservationId = form.get("observation").parse().map_err(|_| Problem::not_found())?;
    let observation = page.app.db.observation(id).await?;
    let evidence: EvidenceId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let see = SeeObservation {
        observation: observation.clone(),
        shown_to: Vec::new(),
    };
    allow(standing, see)?;
    if observation.observer_id != standing.person() {
        return Err(Problem::not_found());
    }
    // Sent again after it was sent on to the teacher: it arrived all the same.
    if !matches!(observation.stage(), Stage::Agreed | Stage::Captured) {
        let same = page.app.db.has_evidence(id, evidence).await?;
        return Ok(if same {
            arrived(&observation)
        } else {
            told(StatusCode::CONFLICT, "wrong", &page.t("classroom-other"))
        });
    }
    let proof = allow(standing, CaptureObservation(observation.clone()))?;
    let words = rubric(page, observation.rubric_id, observation.rubric_version).await?;
    let seen = match Evidence::check(&fields(form, &words), &words) {
        Ok(seen) => seen,
        Err(wrong) => {
            let sentences: Vec<String> = wrong.iter().map(|(_, key)| page.t(key)).collect();
            return Ok(told(StatusCode::UNPROCESSABLE_ENTITY, "wrong", &sentences.join(" ")));
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.keep_evidence(&proof, evidence, &seen).await? {
        Arrival::Now => w.commit().await?,
        Arrival::Before => {}
        Arrival::Other => return Ok(told(StatusCode::CONFLICT, "wrong", &page.t("classroom-other"))),
    }
    Ok(arrived(&page.app.db.observation(id).await?))
}

/// The same answer however often it is sent.
fn arrived(observation: &Observation) -> Response {
    let time = observation.captured_at.map(|at| {
        let at = at.in_chile();
        format!("{:02}:{:02}", at.hour(), at.minute())
    });
    Json(json!({ "id": observation.id, "arrived": time, "go": routes::observation(observation.id) })).into_response()
}

fn told(status: StatusCode, what: &str, sentence: &str) -> Response {
    (status, Json(json!({ "wrong": what, "sentence": sentence }))).into_response()
}
