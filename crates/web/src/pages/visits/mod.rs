//! A visit (*pasantía*): what for and how, when and where, what was noted, what both say to each other, what is left to try, thanks.
//!
//! Owns the road from two liceos that agreed to a cycle that begins. Must not show a note outside of the liceo that went, nor what both said to
//! anybody but who leads one of them.

mod agreement;
mod calendar;
mod calling_off;
mod commitment;
mod cycle;
mod feedback;
mod load;
mod next;
mod notes;
mod of_school;
mod schedule;
mod show;
mod thanks;
pub(crate) mod words;

pub(super) use cycle::{begin, prefill_plan, visit_of};
pub(crate) use notes::theirs as note_is_theirs;
pub(super) use of_school::{SchoolVisit, visits_at};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::VISIT, get(show::show))
        .route(routes::VISIT_AGREEMENT, get(agreement::show).post(agreement::save))
        .route(routes::VISIT_SCHEDULE, get(schedule::show).post(schedule::save))
        .route(routes::VISIT_CALENDAR, get(calendar::show))
        .route(routes::VISIT_CALLING_OFF, post(calling_off::save))
        .route(routes::VISIT_NEXT, post(next::save))
        .route(routes::VISIT_NOTES, get(notes::show).post(notes::save))
        .route(routes::VISIT_NOTE_REMOVAL, post(notes::remove))
        .route(routes::VISIT_FEEDBACK, get(feedback::show).post(feedback::save))
        .route(routes::VISIT_COMMITMENT, post(commitment::save))
        .route(routes::VISIT_THANKS, post(thanks::save))
}
