//! Doors: how people come in and go out. The first key, mail, password, invitations, rooms, the demo's one click.
//!
//! Must not say whether a mail has an account to somebody who holds nothing but the mail.

pub(in crate::pages) mod address;
pub(in crate::pages) mod closed;
mod demo;
mod entering;
mod entry;
mod first_run;
mod invitation;
mod language;
pub(in crate::pages) mod mail;
mod room;
mod sign_in;
mod sign_out;

pub(in crate::pages) use entering::{names, with_cookie};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes. The demo's door exists only where the settings name its personas.
pub fn routes(app: &App) -> Router<App> {
    let doors = Router::new()
        .route(routes::FIRST_RUN, get(first_run::show).post(first_run::create))
        .route(routes::SIGN_IN, get(sign_in::ask::show).post(sign_in::ask::create))
        .route(
            routes::SIGN_IN_CODE,
            get(sign_in::code::show).post(sign_in::code::create),
        )
        .route(routes::SIGN_IN_PASSWORD, post(sign_in::password::create))
        .route(
            routes::SIGN_IN_LINK,
            get(sign_in::link::show).post(sign_in::link::create),
        )
        .route(routes::SIGN_OUT, post(sign_out::create))
        .route(routes::LANGUAGE, post(language::choose))
        .route(routes::INVITATION_DOOR, get(invitation::show).post(invitation::accept))
        .route(routes::ENTRY_DOOR, get(entry::show).post(entry::save))
        .route(routes::ROOM_DOOR, get(room::door::show).post(room::door::find))
        .route(routes::ROOM_JOIN, get(room::join::show).post(room::join::create));
    if app.settings.demo.is_empty() {
        doors
    } else {
        doors.route(routes::DEMO_SIGN_IN, post(demo::sign_in))
    }
}
