//! What is kept, for how long, who sees it, and what one may ask for.

mod reach;
mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new().route(routes::PRIVACY, get(show::show))
}
