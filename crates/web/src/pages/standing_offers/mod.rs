//! What people and liceos offer to show or to help with, by driver.
//!
//! Owns these pages. Must not order who offers by anything but liceo and name.

mod end;
mod list;
mod load;
mod new;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::STANDING_OFFERS, get(list::show))
        .route(routes::STANDING_OFFER_NEW, get(new::show).post(new::save))
        .route(routes::STANDING_OFFER_END, post(end::save))
}
