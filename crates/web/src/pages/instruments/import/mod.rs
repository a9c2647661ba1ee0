//! A questionnaire from a file: read, shown as it was understood, then kept as a draft.

mod apply;
mod kept;
mod new;
mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// The kind of upload that waits for a decision.
const WAITING: &str = "instrument";
/// The kind of upload that was decided: what stands in it is the draft that it became.
const DECIDED: &str = "instrument-decided";

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::INSTRUMENT_IMPORT, get(new::show).post(new::save))
        .route(routes::INSTRUMENT_IMPORT_DECISION, get(show::show).post(apply::save))
}
