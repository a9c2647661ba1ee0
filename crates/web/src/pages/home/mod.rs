//! *Hoy*: the home of each role. What waits, the newest chart, something learnt elsewhere; nothing invented.
//!
//! Owns which of these stand on whose page. Must not tell more than the pages that it leads to.

mod administrator;
mod calls;
mod chart;
mod learned;
mod opening;
mod show;
mod steps;
mod tasks;
mod together;
mod waiting;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new().route(routes::HOME, get(show::show))
}
