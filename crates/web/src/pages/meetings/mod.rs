//! A team's meetings: an agenda that the system proposes, notes as they speak, what they agree, minutes.
//!
//! Owns the pages and the sieve: each reader gets the points and steps that they may see, of one meeting of all. Must not
//! show a draft, nor a point about a cycle or chart that its reader may not open.

mod agenda;
mod candidates;
mod closure;
mod edit;
mod item;
mod keeping;
mod list;
mod load;
mod minutes;
mod new;
mod people;
mod place;
mod presence;
mod show;
mod sieve;
mod signals;
mod steps;
mod test;
mod view;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::MEETINGS, get(list::show))
        .route(routes::MEETING_NEW, get(new::show).post(new::save))
        .route(routes::MEETING, get(show::show))
        .route(routes::MEETING_EDIT, get(edit::show).post(edit::save))
        .route(routes::MEETING_AGENDA, get(agenda::show).post(agenda::save))
        .route(routes::MEETING_PRESENCE, post(presence::save))
        .route(routes::MEETING_CLOSURE, post(closure::save))
        .route(routes::MEETING_REOPENING, post(closure::reopen))
        .route(routes::MEETING_MINUTES, get(minutes::show))
        .route(routes::MEETING_ITEM, get(item::show).post(item::save))
        .route(routes::MEETING_ITEM_PLACE, post(place::save))
        .route(routes::MEETING_ITEM_KEEPING, post(keeping::save))
        .route(routes::MEETING_ITEM_REMOVAL, post(keeping::remove))
        .route(routes::MEETING_TEST, get(test::show).post(test::save))
        .route(routes::MEETING_STEPS, get(steps::show).post(steps::save))
        .route(routes::STEP_DOING, post(steps::tick))
        .route(routes::STEP_REMOVAL, post(steps::remove))
        .route(routes::MEETING_STEP_RETURN, post(steps::put_back))
}
