//! «¿Quién ya probó esto en un liceo como el nuestro?»: one search over everything that was tried, said and put together, failures included.
//!
//! Owns the page, what narrows it and the words for how alike a liceo is; the order is the index's. Must not show or count a
//! document that its reader may not open: the index is sieved before anything is ranked or counted.

mod asked;
pub mod best;
mod counts;
mod facets;
mod found;
mod like;
mod likeness;
mod lines;
mod place;
mod show;
mod warrant;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its route.
pub fn routes() -> Router<App> {
    Router::new().route(routes::SEARCH, get(show::show))
}
