//! People: who is here in which role, invitations, rooms, claims, leaving.
//!
//! Must not offer what the reader may not grant, nor show a school's leader anybody but their own people.

mod charges;
mod claims;
mod invitations;
mod leaving;
mod list;
mod load;
pub mod qr;
mod roles;
mod rooms;
mod show;
mod words;

pub(in crate::pages) use charges::schools_to_choose;
pub(in crate::pages) use words::{charge_words, role_word, subject_word};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::PEOPLE, get(list::list))
        .route(routes::PERSON, get(show::show))
        .route(routes::PERSON_LEAVING, get(leaving::show).post(leaving::create))
        .route(routes::PERSON_ROLES, post(roles::create))
        .route(routes::PERSON_ROLE_END, post(roles::end))
        .route(routes::INVITATIONS, get(invitations::list::list))
        .route(
            routes::INVITATION_NEW,
            get(invitations::new::show).post(invitations::new::create),
        )
        .route(routes::INVITATION_REVOCATION, post(invitations::revoke::create))
        .route(routes::ROOMS, get(rooms::list::list).post(rooms::list::open))
        .route(routes::ROOM, get(rooms::show::show))
        .route(routes::ROOM_CLOSURE, post(rooms::close::create))
        .route(routes::CLAIMS, get(claims::list).post(claims::decide))
}
