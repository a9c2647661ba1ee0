//! The theory of improvement: aim, drivers, change ideas, how much evidence stands on each, what was believed when; the
//! network's, and each liceo's own.
//!
//! Owns its pages and how cycles become evidence in this first form. Must not show a cycle that isn't the reader's.

mod acts;
mod after;
mod aim;
mod changes;
mod clash;
mod diagram;
mod drivers;
mod evidence;
mod ground;
mod history;
pub(crate) mod ideas;
mod liceo;
mod offers;
mod panel;
mod pen;
mod progress;
mod said;
mod show;
mod stale;
mod token;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

pub(super) use stale::Stale;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::THEORY, get(show::show))
        .route(routes::THEORY_CHANGES, post(changes::create))
        .route(routes::THEORY_HISTORY, get(history::list::show))
        .route(routes::THEORY_VERSION, get(history::show::show))
        .route(routes::THEORY_VERSION_REASON, post(history::reason::save))
        .route(routes::THEORY_VERSION_REVERSAL, post(history::reversal::create))
        .route(routes::THEORY_VERSION_RETURN, post(history::returning::create))
        .route(routes::LICEO_THEORY, get(liceo::show))
        .route(routes::LICEO_CHANGES, post(changes::create))
        .route(routes::LICEO_HISTORY, get(history::list::show))
        .route(routes::LICEO_VERSION, get(history::show::show))
        .route(routes::LICEO_VERSION_REASON, post(history::reason::save))
        .route(routes::LICEO_VERSION_REVERSAL, post(history::reversal::create))
        .route(routes::LICEO_VERSION_RETURN, post(history::returning::create))
        .route(routes::ADAPTATIONS, get(liceo::adaptations))
        .route(routes::OFFERS, get(offers::list::show))
        .route(routes::OFFER, post(offers::decide::save))
        .route(routes::AIM, get(aim::edit).post(aim::save))
        .route(routes::AIM_PROGRESS, get(progress::show))
        .route(routes::DRIVER, get(drivers::show::show))
        .route(routes::IDEAS, get(ideas::list::show))
        .route(routes::IDEA_NEW, get(ideas::create::fresh).post(ideas::create::create))
        .route(routes::IDEA, get(ideas::show::show))
        .route(routes::IDEA_EDIT, get(ideas::edit::edit).post(ideas::edit::save))
        .route(routes::IDEA_REMOVAL, post(ideas::destroy::destroy))
        .route(routes::IDEA_OFFER, post(offers::create::create))
        .route(
            routes::IDEA_ADAPTATION,
            get(ideas::adapt::fresh).post(ideas::adapt::create),
        )
        .route(routes::IDEA_DIFFERENCES, get(ideas::differences::show))
}
