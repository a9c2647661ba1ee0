//! A copy of what the liceo knows about a student, without any answer of theirs, for the liceo to hand to them or their family.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use domain::id::{SchoolId, StudentId};
use domain::permission::KeepRoster;

use super::load::student;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// Hands it over as a file.
pub async fn show(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, StudentId)>) -> Answer {
    let student = student(&page, can.act().0, id).await?;
    let copy = page.app.db.student_copy(student.id).await?;
    let text = serde_json::to_string_pretty(&copy).map_err(|error| Problem::ours(&error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        // No name in the name of a file: those lie in the folder of downloads.
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"ronda-estudiante.json\""),
        ),
    ];
    Ok((headers, text).into_response())
}
