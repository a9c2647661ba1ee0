//! Measures: what is counted, each school's chart, and the points behind it.
//!
//! Owns their pages and the typing, pasting and importing of points. Must not show a small group beyond who enters it.

mod at;
mod course;
mod export;
mod form;
mod list;
mod load;
mod points;
mod show;
mod told;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::MEASURES, get(list::list))
        .route(routes::MEASURE_NEW, get(form::fresh).post(form::create))
        .route(routes::MEASURE, get(show::show))
        .route(routes::MEASURE_EDIT, get(form::edit).post(form::save))
        .route(routes::MEASURE_AT, get(at::show))
        .route(routes::MEASURE_IN, get(course::show))
        .route(routes::POINTS, get(points::show::show).post(points::save::save))
        .route(routes::POINTS_PASTE, get(points::show::show).post(points::paste::paste))
        .route(
            routes::POINTS_IMPORT,
            get(points::show::show).post(points::import::import),
        )
        .route(routes::POINTS_EXPORT, get(export::export))
        .route(routes::COURSE_POINTS, get(points::show::show).post(points::save::save))
        .route(
            routes::COURSE_POINTS_PASTE,
            get(points::show::show).post(points::paste::paste),
        )
}
