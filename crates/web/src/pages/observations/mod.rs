//! Observaciones: somebody whom the teacher let in writes what they see, the teacher reads it first and answers, and both talk until there
//! is one next step to try.
//!
//! Owns the road from an agreement to a cycle. Must not show evidence or ratings to anybody but whom the decision functions name, nor sum
//! one teacher's ratings for somebody else.

mod agreement;
mod answer;
mod calibration;
mod classroom;
mod cycle;
mod evidence;
mod list;
mod load;
mod looks;
mod new;
mod own;
mod practice;
mod ratings;
mod removal;
mod rubrics;
mod sections;
mod sending;
mod sharing;
mod show;
mod talk;
mod words;

pub(super) use cycle::{begin, observation_of, prefill_plan};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::OBSERVATIONS, get(list::show))
        .route(routes::OBSERVATION_NEW, get(new::show).post(new::save))
        .route(routes::OWN_PRACTICE, get(own::show))
        .route(routes::CLASSROOM_DOOR, get(classroom::show::door))
        .route(routes::CLASSROOM, get(classroom::show::show))
        .route(routes::CLASSROOM_WORKER, get(classroom::offline::worker))
        .route(routes::CLASSROOM_SHELL, get(classroom::offline::shell))
        .route(routes::CLASSROOM_RECORDS, post(classroom::record::save))
        .route(routes::RUBRICS, get(rubrics::list::show))
        .route(routes::RUBRIC_NEW, get(rubrics::new::show).post(rubrics::new::save))
        .route(routes::RUBRIC, get(rubrics::show::show))
        .route(
            routes::RUBRIC_VERSION,
            get(rubrics::version::show).post(rubrics::version::save),
        )
        .route(routes::PRACTICES, get(practice::network::show))
        .route(routes::PRACTICE, get(practice::show::show))
        .route(routes::PRACTICE_CLOSURE, post(practice::closure::save))
        .route(routes::CALIBRATION, get(calibration::list::show))
        .route(
            routes::VIGNETTE,
            get(calibration::vignette::show).post(calibration::vignette::save),
        )
        .route(routes::OBSERVATION, get(show::show))
        .route(routes::OBSERVATION_ACCEPTANCE, post(agreement::accept))
        .route(routes::OBSERVATION_REFUSAL, post(agreement::decline))
        .route(routes::OBSERVATION_REVIVAL, post(agreement::revive))
        .route(routes::SECOND_LOOKS, get(looks::show))
        .route(routes::EVIDENCE, get(evidence::show).post(evidence::save))
        .route(routes::RATINGS, get(ratings::show).post(ratings::save))
        .route(routes::OBSERVATION_SENDING, post(sending::save))
        .route(routes::OBSERVATION_ANSWER, post(answer::save))
        .route(routes::OBSERVATION_TALK, get(talk::show).post(talk::save))
        .route(routes::OBSERVATION_SHARING, post(sharing::save))
        .route(routes::OBSERVATION_SHARING_END, post(sharing::end))
        .route(routes::OBSERVATION_REMOVAL, post(removal::save))
        .route(routes::OBSERVATION_RETURN, post(removal::undo))
}
