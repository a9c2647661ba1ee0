//! A questionnaire as a file: an XLSForm for other tools, or Ronda's own.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse as _;
use domain::id::InstrumentId;
use domain::permission::SeeInstruments;
use interchange::questionnaire::{NotWritten, to_json, to_xlsx};

use super::load::seen;
use super::words::read;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Gives the newest version, or the draft of one that has none.
pub async fn show(page: Page, can: Can<SeeInstruments>, Path((id, format)): Path<(InstrumentId, String)>) -> Answer {
    let line = seen(&page, can.standing(), id).await?;
    let instrument = read(&line.definition)?;
    let (kind, written) = match format.as_str() {
        "json" => ("application/json", to_json(&instrument).map(String::into_bytes)),
        "xlsx" => (XLSX, to_xlsx(&instrument)),
        _ => return Err(Problem::not_found()),
    };
    let bytes = written.map_err(|error| match error {
        NotWritten::Problems(_) => Problem::refused(StatusCode::CONFLICT, "problem-instrument-unfinished"),
        other => Problem::ours(&other.to_string()),
    })?;
    let name = domain::measure::measure_key(&instrument.key);
    let name = format!("attachment; filename=\"{name}-v{}.{format}\"", instrument.version);
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, bytes).into_response())
}
