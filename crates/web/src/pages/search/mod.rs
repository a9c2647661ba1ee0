//! «¿Quién ya probó esto en un liceo como el nuestro?»: one search over everything that was tried, failures included.
//!
//! Owns the page, the ranking and the words for how alike a liceo is. Must not show, count or rank a test that its reader may
//! not open: they are sieved first.

mod asked;
pub mod best;
mod found;
mod likeness;
mod nearest;
mod result;
mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its route.
pub fn routes() -> Router<App> {
    Router::new().route(routes::SEARCH, get(show::show))
}
