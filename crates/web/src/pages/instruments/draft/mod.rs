//! The desk on which a questionnaire is written: one form a part, beside a phone that shows it.
//!
//! Owns the draft's pages and what they do to it. A draft may be unfinished in any way that can be shown again; what is still
//! wrong is said where it is. Must not publish.

mod anchors;
mod asks;
mod desk;
mod edits;
mod fields;
mod item;
mod language;
mod order;
mod parts;
mod removal;
mod scale;
mod section;
mod show;
mod whole;

pub use desk::Desk;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::DRAFT, get(show::show))
        .route(routes::DRAFT_WHOLE, get(whole::show).post(whole::save))
        .route(routes::DRAFT_ORDER, post(order::save))
        .route(routes::DRAFT_REMOVAL, post(removal::save))
        .route(routes::DRAFT_UNDO, post(removal::undo))
        .route(routes::DRAFT_LANGUAGES, get(language::fresh).post(language::create))
        .route(routes::DRAFT_LANGUAGE, get(language::show).post(language::save))
        .route(routes::DRAFT_SECTIONS, get(section::fresh).post(section::create))
        .route(routes::DRAFT_SECTION, get(section::show).post(section::save))
        .route(routes::DRAFT_ITEMS, get(item::fresh).post(item::create))
        .route(routes::DRAFT_ITEM, get(item::show).post(item::save))
        .route(routes::DRAFT_SCALES, get(scale::fresh).post(scale::create))
        .route(routes::DRAFT_SCALE, get(scale::show).post(scale::save))
}
