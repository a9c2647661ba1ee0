//! Answering a survey: one small page served from memory, and the door by which answers come in.
//!
//! Owns what a student's phone sees and sends. Must not look at a session, set a cookie, or log who asks or what is answered.

mod open;
mod receive;

pub use open::OpenSittings;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use domain::administration::LONGEST_ANSWERS;

use crate::app::App;
use crate::routes;

/// The routes of students' phones, outside of everything that asks who somebody is.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::ANSWERS, post(receive::receive))
        .layer(DefaultBodyLimit::max(LONGEST_ANSWERS))
}
