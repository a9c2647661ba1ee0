//! What a phone's script sends, answered so that it knows what to do: arrived, later, or refused with a reason.

use axum::extract::{FromRequest as _, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::{Json, RequestExt as _};
use domain::permission::{Act as _, KeepCaptures};
use domain::time::Instant;
use serde_json::json;

use super::receive::{Received, receive};
use crate::app::App;
use crate::multipart::FileForm;
use crate::page::Page;
use crate::page::problem::Problem;

/// Receives a note. Who isn't signed in keeps it on the phone; who is somebody else never sends it.
pub async fn save(State(app): State<App>, mut request: Request) -> Response {
    let page = match request.extract_parts_with_state::<Page, _>(&app).await {
        Ok(page) => page,
        Err(problem) => return problem.into_response(),
    };
    let Some(known) = page.signed_in.clone() else {
        return told(
            StatusCode::UNAUTHORIZED,
            "signed-out",
            &page.t("capture-state-signed-out"),
        );
    };
    // Before ten million bytes are read.
    if !KeepCaptures.allowed(&known.standing) {
        return refused(&page, &Problem::not_found());
    }
    let sent = match FileForm::from_request(request, &app).await {
        Ok(sent) => sent,
        Err(problem) => return refused(&page, &problem),
    };
    if sent.form.get("person") != known.person.id.to_string() {
        return told(StatusCode::CONFLICT, "other-person", &page.t("capture-state-other"));
    }
    match receive(&page, &known.standing, sent).await {
        Ok(Received::Here(capture)) => arrived(capture.id, capture.received_at),
        // When it arrived is kept of no note of a visit: sent again, it has arrived now.
        Ok(Received::OnVisit(_, note)) => arrived(note, page.now),
        Ok(Received::Wrong(wrong)) => {
            let sentences: Vec<String> = wrong.iter().map(|(_, key)| page.t(key)).collect();
            told(StatusCode::UNPROCESSABLE_ENTITY, "wrong", &sentences.join(" "))
        }
        Err(problem) => refused(&page, &problem),
    }
}

/// The same answer however often it is sent.
fn arrived(id: impl serde::Serialize, at: Instant) -> Response {
    let at = at.in_chile();
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    Json(json!({ "id": id, "arrived": time })).into_response()
}

fn refused(page: &Page, problem: &Problem) -> Response {
    match problem.status() {
        StatusCode::NOT_FOUND => told(StatusCode::NOT_FOUND, "gone", &page.t("capture-refused-gone")),
        status => told(status, "wrong", &page.t(problem.key())),
    }
}

fn told(status: StatusCode, what: &str, sentence: &str) -> Response {
    (status, Json(json!({ "wrong": what, "sentence": sentence }))).into_response()
}
