//! Students' improvement teams, for the adults of their liceo: opened, read, spoken in, ended.
//!
//! Owns their pages. Must not show a student's name in the room, nor anything of it outside the liceo. The students' own door is
//! `pages/team_room`.

mod closure;
mod codes;
mod list;
mod load;
mod new;
pub(crate) mod seats;
mod show;
mod words;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::STUDENT_TEAMS, get(list::show))
        .route(routes::STUDENT_TEAM_NEW, get(new::show).post(new::save))
        .route(routes::STUDENT_TEAM, get(show::show).post(show::save))
        .route(routes::STUDENT_TEAM_CLOSURE, post(closure::save))
        .route(routes::SEAT_CODE, post(codes::save))
        .route(routes::TEAM_WORD_REMOVAL, post(words::remove))
}
