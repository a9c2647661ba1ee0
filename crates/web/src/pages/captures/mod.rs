//! Quick capture: one line or a photo first, on a phone, also without network; structure later.
//!
//! Owns the page within reach of the service worker, what a phone sends, and the notes that wait. Must not hold the rule of what is
//! asked back (`domain::capture`), nor show anybody's note to somebody else.

mod complete;
mod create;
mod discard;
mod load;
mod offline;
mod options;
mod question;
mod receive;
mod record;
mod show;
mod visit;
mod waiting;

pub(crate) use complete::{complete, prefill_doing, prefill_plan};
pub(crate) use waiting::count;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::app::App;
use crate::multipart::LARGEST_FORM;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    let limit = || DefaultBodyLimit::max(LARGEST_FORM);
    Router::new()
        .route(routes::CAPTURE_DOOR, get(show::door))
        .route(routes::CAPTURE, get(show::show).post(create::save).layer(limit()))
        .route(routes::CAPTURE_RECORDS, post(record::save).layer(limit()))
        .route(routes::CAPTURE_WORKER, get(offline::worker))
        .route(routes::CAPTURE_SHELL, get(offline::shell))
        .route(routes::CAPTURES_WAITING, get(waiting::show))
        .route(routes::CAPTURE_QUESTION, get(question::show).post(question::save))
        .route(routes::CAPTURE_DISCARD, post(discard::save))
        .route(routes::CAPTURE_RETURN, post(discard::take_back))
}
