//! The students' own door to their team's room: a code, a nickname, and a cookie that opens that room and nothing else.
//!
//! Owns the pages of students. Must not know an account, show a name other than nicknames and the adults who read, or lead anywhere else.

mod door;
mod room;
mod seated;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::TEAM_DOOR, get(door::show).post(door::enter))
        .route(routes::TEAM_ROOM, get(room::show).post(room::save))
        .route(routes::SEAT_LEAVING, post(room::leave))
}
