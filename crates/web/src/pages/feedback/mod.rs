//! What people say to a cycle's team, and notes for oneself.
//!
//! Owns their pages and the two parts that a cycle's page includes. Must not decide who may: `domain::permission` does.

mod edit;
mod facts;
mod list;
mod load;
mod new;
mod note;
mod removal;
mod reply;
mod thanks;
mod thread;

pub(crate) use note::NoteView;
pub(crate) use thread::ThreadView;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::FEEDBACK_MINE, get(list::show))
        .route(routes::CYCLE_FEEDBACK, get(new::show).post(new::save))
        .route(routes::CYCLE_NOTE, get(note::show).post(note::save))
        .route(routes::FEEDBACK, get(edit::show).post(edit::save))
        .route(routes::FEEDBACK_REMOVAL, post(removal::save))
        .route(routes::FEEDBACK_REPLIES, post(reply::save))
        .route(routes::FEEDBACK_THANKS, post(thanks::save))
        .route(routes::FEEDBACK_REPLY_REMOVAL, post(removal::reply))
}
