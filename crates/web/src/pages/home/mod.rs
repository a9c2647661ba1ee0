//! *Hoy*: the home of each role.

mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new().route(routes::HOME, get(show::show))
}
