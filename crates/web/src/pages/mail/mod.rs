//! What the links of a mail open, signed in or not: one conversation to be read, and the page that silences.
//!
//! Owns that a link opens what it names and nothing else. Must not open anything about students or an observation.

mod link;
mod mute;
mod reply;

pub use reply::{ReplyRefused, TakenIn, take_reply};

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::MAIL_LINK, get(link::show))
        .route(routes::MAIL_MUTE, get(mute::show).post(mute::save))
}
