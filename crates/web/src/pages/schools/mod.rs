//! Schools: the directory, a school's page, its courses and team.

pub(crate) mod asked;
mod courses;
mod create;
mod list;
mod load;
mod names;
pub(crate) mod pager;
mod show;
mod teams;
pub(crate) mod words;

pub use names::new_school;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::SCHOOLS, get(list::list))
        .route(routes::SCHOOL_NEW, get(create::new).post(create::create))
        .route(routes::SCHOOL, get(show::show))
        .route(routes::COURSES, get(courses::list::list).post(courses::create::create))
        .route(routes::COURSE_TEACHERS, post(courses::give::give))
        .route(routes::COURSE_TEACHER_END, post(courses::take::take))
        .route(routes::TEAM, get(teams::show::show).post(teams::join::join))
        .route(routes::TEAM_LEAVING, post(teams::leave::leave))
}
