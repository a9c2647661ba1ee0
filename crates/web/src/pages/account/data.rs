//! One's own copy of everything that is kept about one.

use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use domain::permission::ActForOneself;

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// Hands it over as a file.
pub async fn show(page: Page, can: Can<ActForOneself>) -> Answer {
    let copy = page.app.db.export_person(can.who()).await?;
    let text = serde_json::to_string_pretty(&copy).map_err(|error| Problem::ours(&error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"ronda.json\""),
        ),
    ];
    Ok((headers, text).into_response())
}
