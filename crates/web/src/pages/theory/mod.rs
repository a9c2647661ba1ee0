//! The theory of improvement: aim, drivers, change ideas, and how much evidence stands on each.
//!
//! Owns its pages and how cycles become evidence in this first form. Must not show a cycle that isn't the reader's.

mod aim;
mod drivers;
mod evidence;
pub(crate) mod ideas;
mod known;
mod show;
mod stale;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

pub(super) use stale::Stale;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::THEORY, get(show::show))
        .route(routes::AIM, get(aim::edit).post(aim::save))
        .route(
            routes::DRIVER_NEW,
            get(drivers::create::fresh).post(drivers::create::create),
        )
        .route(routes::DRIVER, get(drivers::show::show).post(drivers::show::save))
        .route(routes::DRIVER_REMOVAL, post(drivers::destroy::destroy))
        .route(routes::IDEAS, get(ideas::list::show))
        .route(routes::IDEA_NEW, get(ideas::create::fresh).post(ideas::create::create))
        .route(routes::IDEA, get(ideas::show::show))
        .route(routes::IDEA_EDIT, get(ideas::edit::edit).post(ideas::edit::save))
        .route(routes::IDEA_REMOVAL, post(ideas::destroy::destroy))
        .route(
            routes::IDEA_ADAPTATION,
            get(ideas::adapt::fresh).post(ideas::adapt::create),
        )
        .route(routes::IDEA_DIFFERENCES, get(ideas::differences::show))
}
