//! Rounds of review: people read each other's cycles, a few each, and say one strength, one question, one suggestion.
//!
//! Owns the rounds' pages. What a reader says is feedback on the cycle, read and answered there. Must not sum up anybody's readings.

mod change;
mod closing;
pub(crate) mod list;
pub(crate) mod load;
mod new;
mod own;
mod show;
mod step_back;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::REVIEW_ROUNDS, get(list::show))
        .route(routes::REVIEW_ROUND_NEW, get(new::show).post(new::save))
        .route(routes::REVIEW_ROUND, get(show::show))
        .route(routes::REVIEW_ROUND_CHANGE, get(change::show).post(change::save))
        .route(routes::REVIEW_OWN_CYCLE, get(own::show).post(own::save))
        .route(routes::REVIEW_ROUND_CLOSING, post(closing::save))
        .route(routes::REVIEW_STEP_BACK, post(step_back::save))
}
