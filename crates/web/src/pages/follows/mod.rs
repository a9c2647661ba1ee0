//! What somebody follows, with what is new since they last looked.
//!
//! Owns the list and the buttons. Must not send anything: it is a table that whoever tells people of news reads.

mod begin;
mod list;
mod news;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::FOLLOWS, get(list::show).post(list::looked))
        .route(routes::FOLLOW, post(begin::begin))
        .route(routes::FOLLOW_END, post(begin::end))
}
