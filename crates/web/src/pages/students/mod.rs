//! A liceo's students by name: the list by course, one student by hand, and the nómina of SIGE.
//!
//! Must not show a RUN, nor a name to anybody but the liceo: the principal, the head of UTP, coexistence, and a course's teachers
//! their own course. A teacher's list has names and nothing else: with a birthday beside an invitation one could tell a refusal.

mod copy;
mod erasure;
mod import;
mod list;
mod load;
mod new;
mod one;
mod place;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::STUDENTS, get(list::show))
        .route(routes::STUDENT_NEW, get(new::show).post(new::save))
        .route(routes::STUDENTS_IMPORT, get(import::new::show).post(import::new::save))
        .route(
            routes::STUDENTS_IMPORT_DECISION,
            get(import::show::show).post(import::apply::save),
        )
        .route(routes::STUDENT, get(one::show).post(one::save))
        .route(routes::STUDENT_COURSE, post(place::moved))
        .route(routes::STUDENT_COPY, get(copy::show))
        .route(routes::STUDENT_ERASURE, get(erasure::show).post(erasure::save))
        .route(routes::STUDENT_LEAVING, post(place::left))
        .route(routes::STUDENT_RETURN, post(place::back))
}
