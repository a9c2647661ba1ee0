//! Change packages: drafted around ideas, published and signed, taken away as a page or a file, brought in from another network.
//!
//! Owns their pages. Must not decide what the tests say (`pages/theory/ideas/warrant`), nor how a file of one looks (`interchange::package`).

pub(crate) mod block;
mod changes;
mod draft;
mod edition;
mod export;
mod fields;
pub(crate) mod gone;
mod import;
mod items;
mod list;
mod load;
mod new;
mod publication;
mod removal;
mod show;
mod version;
mod view;
mod withdrawal;

pub(crate) use edition::closed;
pub use edition::{edition as package_edition, of as edition_file};
pub(crate) use fields::{place, places};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::app::App;
use crate::multipart::LARGEST_FORM;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::PACKAGES, get(list::show))
        .route(routes::PACKAGE_NEW, get(new::show).post(new::save))
        .route(
            routes::PACKAGE_IMPORT,
            get(import::show)
                .post(import::save)
                .layer(DefaultBodyLimit::max(LARGEST_FORM)),
        )
        .route(routes::PACKAGE, get(show::show))
        .route(routes::PACKAGE_DRAFT, get(draft::show).post(draft::save))
        .route(routes::PACKAGE_REMOVAL, post(removal::save))
        .route(routes::PACKAGE_ITEMS, post(items::add))
        .route(routes::PACKAGE_ITEM, get(items::show).post(items::save))
        .route(routes::PACKAGE_ITEM_REMOVAL, post(items::remove))
        .route(routes::PACKAGE_ITEM_RAISE, post(items::raise))
        .route(
            routes::PACKAGE_PUBLICATION,
            get(publication::show).post(publication::save),
        )
        .route(routes::PACKAGE_WITHDRAWAL, get(withdrawal::show).post(withdrawal::save))
        .route(routes::PACKAGE_RETURN, post(withdrawal::take_back))
        .route(routes::PACKAGE_VERSION, get(version::show))
        .route(routes::PACKAGE_PAGE, get(export::page))
        .route(routes::PACKAGE_FILE, get(export::file))
}
