//! Collections: what somebody keeps together of ideas, cycles, packages, answers and syntheses, with a note.
//!
//! Owns their pages. Must not open anything: each thing in one is shown to whoever may open it anyway.

pub(crate) mod block;
mod edit;
mod keeping;
mod list;
pub(crate) mod load;
mod new;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::COLLECTIONS, get(list::show))
        .route(routes::COLLECTION_NEW, get(new::show).post(new::save))
        .route(routes::COLLECTION, get(show::show))
        .route(routes::COLLECTION_EDIT, get(edit::show).post(edit::save))
        .route(routes::COLLECTION_REMOVAL, post(edit::remove))
        .route(routes::COLLECTION_ITEM_REMOVAL, post(show::take_out))
        .route(routes::KEEPING, get(keeping::show).post(keeping::save))
}
