//! Measures: what is counted, each school's chart, and the points behind it.
//!
//! Owns their pages and the typing, pasting and importing of points. Must not show a small group beyond who enters it.

mod annotations;
mod at;
mod beside;
mod course;
mod export;
mod form;
mod funnel;
mod groups;
mod links;
mod list;
mod load;
mod missing;
mod only;
mod phases;
mod pictures;
pub mod points;
mod show;
pub mod silence;
mod survey;
mod told;

pub(super) use told::definition;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::MEASURES, get(list::list))
        .route(routes::MEASURE_NEW, get(form::fresh).post(form::create))
        .route(
            routes::ANNOTATIONS,
            get(annotations::list::list).post(annotations::create::create),
        )
        .route(routes::ANNOTATION_REMOVAL, post(annotations::destroy::destroy))
        .route(routes::MEASURES_MISSING, get(missing::show))
        .route(
            routes::CHART_PHASES,
            get(phases::show::show).post(phases::create::create),
        )
        .route(routes::CHART_PHASE_REMOVAL, post(phases::destroy::destroy))
        .route(
            routes::COURSE_CHART_PHASES,
            get(phases::show::show).post(phases::create::create),
        )
        .route(routes::COURSE_CHART_PHASE_REMOVAL, post(phases::destroy::destroy))
        .route(routes::ENTRY_LINKS, get(links::list::list).post(links::create::create))
        .route(routes::ENTRY_LINK_REVOCATION, post(links::destroy::destroy))
        .route(
            routes::COURSE_ENTRY_LINKS,
            get(links::list::list).post(links::create::create),
        )
        .route(routes::COURSE_ENTRY_LINK_REVOCATION, post(links::destroy::destroy))
        .route(routes::GROUPS, get(groups::show::show).post(groups::save::save))
        .route(routes::MEASURE, get(show::show))
        .route(routes::MEASURE_EDIT, get(form::edit).post(form::save))
        .route(routes::MEASURE_SURVEY, get(survey::show).post(survey::save))
        .route(routes::MEASURE_AT, get(at::show))
        .route(routes::MEASURE_IN, get(course::show))
        .route(routes::POINTS, get(points::show::show).post(points::save::save))
        .route(routes::POINTS_PASTE, get(points::show::show).post(points::paste::paste))
        .route(
            routes::POINTS_IMPORT,
            get(points::show::show).post(points::import::new::create),
        )
        .route(
            routes::POINTS_IMPORT_DECISION,
            get(points::import::show::show).post(points::import::apply::apply),
        )
        .route(routes::POINTS_EXPORT, get(export::export))
        .route(routes::CHART_FILE, get(pictures::school))
        .route(routes::COURSE_CHART_FILE, get(pictures::course))
        .route(routes::FUNNEL_FILE, get(pictures::funnel))
        .route(routes::COURSE_POINTS, get(points::show::show).post(points::save::save))
        .route(
            routes::COURSE_POINTS_PASTE,
            get(points::show::show).post(points::paste::paste),
        )
}
