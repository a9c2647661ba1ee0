//! A list of people: uploaded, previewed, then invited one by one or expected in a room.

mod apply;
mod invite;
mod kept;
mod new;
mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// The kind of upload that waits for a decision.
const WAITING: &str = "people";
/// The kind of upload that was decided.
const DECIDED: &str = "people-decided";

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::PEOPLE_IMPORT, get(new::new).post(new::create))
        .route(routes::PEOPLE_IMPORT_DECISION, get(show::show).post(apply::apply))
}
