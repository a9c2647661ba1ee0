//! One minute at the end of a lesson: a ticket for the class, and one tap for whoever taught it.
//!
//! Owns the bank of Ronda's tickets and a teacher's own lessons. A ticket is a survey of today like any other: what came of it is on the
//! surveys' pages. Must not show a mark to anybody but who made it.

mod bank;
mod give;
mod lessons;
mod mark;
mod show;

pub use lessons::any_today;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::TICKETS, get(show::show).post(give::save))
        .route(routes::LESSON_MARK, post(mark::save))
        .route(routes::LESSON_UNMARK, post(mark::undo))
}
