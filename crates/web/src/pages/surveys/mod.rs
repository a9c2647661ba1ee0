//! Surveys of a liceo: to give one, its codes on a sheet, how it goes, what came of it.
//!
//! Owns the pages of who gives a survey. What a student sees is in `answering`. Must not show a count below eight.

mod apart;
mod end;
mod file;
mod invited;
mod list;
mod load;
mod new;
mod paper;
mod paper_slip;
mod results;
mod said;
mod sheet;
mod show;
mod slips;
mod words;

pub(super) use words::in_words;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::SURVEYS, get(list::show))
        .route(routes::SURVEY_NEW, get(new::show).post(new::save))
        .route(routes::SURVEY, get(show::show))
        .route(routes::SURVEY_SHEET, get(sheet::show))
        .route(routes::SURVEY_INVITED, get(invited::show))
        .route(routes::SURVEY_SLIPS, get(slips::show))
        .route(routes::SURVEY_END, post(end::save))
        .route(routes::SURVEY_APART, get(apart::show).post(apart::save))
        .route(routes::SURVEY_RESULTS, get(results::show))
        .route(routes::SURVEY_NETWORK, get(results::network))
        .route(routes::SURVEYS_FILE, get(file::network))
        .route(routes::SCHOOL_SURVEYS_FILE, get(file::school))
        .route(routes::SURVEY_PAPER, get(paper::show).post(paper::save))
        .route(routes::SURVEY_SAID, get(said::show).post(said::save))
}
