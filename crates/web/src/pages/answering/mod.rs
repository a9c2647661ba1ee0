//! Answering a survey: one small page served from memory, and the door by which answers come in.
//!
//! Owns what a student's phone sees and sends. Must not look at a session, set a cookie, or log who asks or what is answered.

mod answer_sheet;
mod asked;
mod asks_slip;
mod done;
mod door;
mod file;
mod find;
mod given;
mod list;
mod open;
mod privacy;
mod receive;
mod say;
mod served;
mod sheet;
mod show;
mod slip;
mod slip_back;
mod slip_trial;
mod words;
mod worker;

pub use open::OpenSittings;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use domain::administration::LONGEST_ANSWERS;

use crate::app::App;
use crate::routes;

/// The routes of students' phones, outside of everything that asks who somebody is.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::ANSWERING_DOOR, get(door::show))
        .route(routes::ANSWERING_WORKER, get(worker::worker))
        .route(routes::ANSWERING, get(show::show))
        .route(routes::ANSWERING_LIST, get(list::show).post(list::save))
        .route(routes::ANSWERING_DONE, get(done::show))
        .route(routes::ANSWERING_SLIP, get(slip_back::show).post(slip_back::save))
        .route(routes::ANSWERING_SLIP_TRIAL, post(slip_trial::save))
        .route(routes::ANSWERS, post(receive::receive))
        .layer(DefaultBodyLimit::max(LONGEST_ANSWERS))
        .merge(files())
}

/// A file holds the answers of several, and a form has a few words around it.
fn files() -> Router<App> {
    Router::new()
        .route(routes::ANSWERING_FILE, get(file::show).post(file::bring))
        .layer(DefaultBodyLimit::max(file::LONGEST_FILE + LONGEST_ANSWERS))
}
