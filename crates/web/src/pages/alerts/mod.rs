//! Avisos: texts that may tell of harm, read and taken care of by whoever keeps a liceo's protocol.
//!
//! Owns that road and its deeds. Must not say of any text that it is harmless, nor lead from one to whoever wrote it.

mod handling;
mod list;
mod load;
mod reading;
mod show;

pub use list::any_waits;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::ALERTS, get(list::show))
        .route(routes::ALERT, get(show::show))
        .route(routes::ALERT_READING, post(reading::save))
        .route(routes::ALERT_HANDLING, post(handling::save))
}
