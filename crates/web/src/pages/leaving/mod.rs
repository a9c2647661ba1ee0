//! Leaving a convening (*al terminar*), and after it: what teams commit to and what became of it, a minute of looking back, the certificate of
//! attendance, the minutes, who came and what it cost; and sessions that a network keeps as templates.
//!
//! Owns the road from the last part of an agenda to the next cycle. Must not name anybody on a wall, count by person, or claim that a session
//! caused what came after it.

mod answering;
mod balance;
mod certificate;
mod commitments;
mod cycle;
mod draft;
mod fates;
mod load;
mod minutes;
mod paper;
mod reflection;
mod resolutions;
mod results;
mod templates;
mod verification;
pub(crate) mod words;

pub(crate) use cycle::{begin, convening_of, prefill_plan};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(
            routes::CONVENING_COMMITMENTS,
            get(commitments::show).post(commitments::add),
        )
        .route(routes::COMMITMENT, get(answering::edit).post(answering::update))
        .route(routes::COMMITMENT_DONE, post(answering::finish))
        .route(routes::COMMITMENT_LETTING_GO, post(answering::let_go))
        .route(routes::COMMITMENT_RETURN, post(answering::take_up))
        .route(routes::CONVENING_FATES, get(fates::show))
        .route(routes::RESOLUTIONS, get(resolutions::show).post(resolutions::note))
        .route(routes::RESOLUTION_REMOVAL, post(resolutions::remove))
        .route(routes::RESOLUTION_RETURN, post(resolutions::put_back))
        .route(
            routes::CONVENING_REFLECTION,
            get(reflection::show).post(reflection::save),
        )
        .route(routes::REFLECTION_OPENING, post(reflection::open))
        .route(routes::REFLECTION_RESULTS, get(results::show))
        .route(
            routes::CONVENING_CERTIFICATE,
            get(certificate::show).post(certificate::issue),
        )
        .route(routes::TICKET_CERTIFICATE, post(certificate::issue_by_ticket))
        .route(routes::CERTIFICATES, get(verification::ask))
        .route(routes::CERTIFICATE, get(verification::show))
        .route(routes::CONVENING_MINUTES, get(minutes::show))
        .route(
            routes::CONVENING_MINUTES_DRAFT,
            get(minutes::edit).post(minutes::update),
        )
        .route(routes::CONVENING_MINUTES_SIGNATURE, post(minutes::sign))
        .route(routes::CONVENING_MINUTES_WITHDRAWAL, post(minutes::withdraw))
        .route(routes::CONVENING_BALANCE, get(balance::show).post(balance::save))
        .route(routes::CONVENING_TEMPLATE, post(templates::keep))
        .route(routes::OWN_SESSIONS, get(templates::list))
        .route(routes::OWN_SESSION_REMOVAL, post(templates::remove))
        .route(routes::OWN_SESSION_RETURN, post(templates::put_back))
}
