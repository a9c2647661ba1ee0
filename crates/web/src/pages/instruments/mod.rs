//! Questionnaires: what the network and its liceos ask, in files that come and go, and the draft that becomes a version.
//!
//! Owns the pages of who writes and keeps questionnaires. Giving one, and what came of it, is for `surveys`. Must not change a
//! version: answers keep the one that they were given to.

mod draft;
mod file;
mod guide;
mod import;
mod list;
mod load;
mod new;
mod phone;
mod publication;
mod retirement;
mod show;
mod versions;
mod words;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::INSTRUMENTS, get(list::show))
        .route(routes::INSTRUMENT_NEW, get(new::show).post(new::save))
        .route(routes::INSTRUMENT_GUIDE, get(guide::show))
        .route(routes::INSTRUMENT, get(show::show))
        .route(routes::INSTRUMENT_FILE, get(file::show))
        .route(routes::INSTRUMENT_RETIREMENT, post(retirement::retire))
        .route(routes::INSTRUMENT_RETURN, post(retirement::bring_back))
        .route(
            routes::INSTRUMENT_PUBLICATION,
            get(publication::show).post(publication::save),
        )
        .merge(import::routes())
        .merge(draft::routes())
}
