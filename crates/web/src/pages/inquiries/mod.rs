//! Searches for causes: a fishbone, whys, notes of interviews; entries are added, changed, moved and removed on one page.
//!
//! Owns their pages. Must not keep what points at one person, nor decide who reads them: `domain` does.

mod causes;
mod create;
mod destroy;
mod edit;
mod entries;
mod figure;
mod list;
mod load;
mod rows;
mod show;
mod words;

pub(crate) use causes::{Cause, causes_of};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::INQUIRIES, get(list::list))
        .route(routes::INQUIRY_NEW, get(create::fresh).post(create::create))
        .route(routes::INQUIRY, get(show::show))
        .route(routes::INQUIRY_EDIT, get(edit::edit).post(edit::save))
        .route(routes::INQUIRY_REMOVAL, post(destroy::destroy))
        .route(routes::INQUIRY_ENTRIES, post(entries::create::create))
        .route(routes::INQUIRY_ENTRY, post(entries::save::save))
        .route(routes::INQUIRY_ENTRY_PLACE, post(entries::place::place))
        .route(routes::INQUIRY_ENTRY_REMOVAL, post(entries::removal::remove))
        .route(routes::INQUIRY_ENTRY_RETURN, post(entries::removal::put_back))
}
