//! One's own account: name, mail, language, password, browsers, courses.
//!
//! Must not touch anybody else's: every write here asks for the proof that it is oneself.

mod courses;
mod data;
mod erasure;
mod language;
mod mail;
mod name;
mod password;
mod reminders;
mod sessions;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::ACCOUNT, get(show::show))
        .route(routes::ACCOUNT_NAME, post(name::edit))
        .route(routes::ACCOUNT_MAIL, post(mail::edit))
        .route(routes::ACCOUNT_LANGUAGE, post(language::choose))
        .route(routes::ACCOUNT_REMINDERS, post(reminders::choose))
        .route(routes::ACCOUNT_PASSWORD, post(password::choose))
        .route(routes::ACCOUNT_SESSION_END, post(sessions::end))
        .route(routes::ACCOUNT_DATA, get(data::show))
        .route(routes::ACCOUNT_ERASURE, get(erasure::show).post(erasure::create))
        .route(routes::COURSE_SHARING, post(courses::share))
}
