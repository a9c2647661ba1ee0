//! PDSA cycles: planned in a minute and a half, told, studied beside their prediction, decided.
//!
//! Owns the pages of one cycle and the lists of many. Must not decide who reads what: `domain::permission` does.

mod about;
mod closure;
mod discard;
mod doing;
mod fields;
pub(crate) mod line;
mod list;
mod load;
mod new;
mod plan;
mod points;
mod reopening;
mod result;
mod sharing;
mod show;
mod stale;
mod steps;
mod study;
pub(crate) mod words;

pub(crate) use closure::{DecisionView, decisions};
pub(crate) use list::may_plan;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::CYCLES, get(list::show))
        .route(routes::CYCLE_NEW, get(new::show).post(new::save))
        .route(routes::CYCLE, get(show::show))
        .route(routes::CYCLE_PLAN, get(plan::show).post(plan::save))
        .route(routes::CYCLE_DOING, get(doing::show).post(doing::save))
        .route(routes::CYCLE_STUDY, get(study::show).post(study::save))
        .route(routes::CYCLE_CLOSURE, get(closure::show).post(closure::save))
        .route(routes::CYCLE_REOPENING, post(reopening::save))
        .route(routes::CYCLE_SHARING, post(sharing::save))
        .route(routes::CYCLE_DISCARD, post(discard::save))
}
