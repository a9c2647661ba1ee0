//! The Ministry's directory: uploaded, previewed row by row, imported in one go.

mod apply;
mod kept;
mod line;
mod new;
mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// The kind of upload that waits for a decision.
const WAITING: &str = "directory";
/// The kind of upload that was decided.
const DECIDED: &str = "directory-decided";

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::SCHOOLS_IMPORT, get(new::new).post(new::create))
        .route(routes::SCHOOLS_IMPORT_DECISION, get(show::show).post(apply::apply))
}
