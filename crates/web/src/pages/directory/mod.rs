//! *Quién sabe de qué*: a directory derived from what people did, corrected by whom it is about.
//!
//! Owns these pages. Must not order people by anything but their name, nor show a number of what somebody did: evidence is read, not counted.

mod evidence;
mod list;
mod load;
mod own;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::DIRECTORY, get(list::show))
        .route(routes::KNOWER, get(show::show))
        .route(routes::OWN_EXPERTISE, get(own::show).post(own::add))
        .route(routes::EXPERTISE_CORRECTION, post(own::correct))
        .route(routes::EXPERTISE_PAUSE, post(own::pause))
        .route(routes::EXPERTISE_REMOVAL, post(own::remove))
}
