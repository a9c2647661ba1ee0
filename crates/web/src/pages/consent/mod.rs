//! Consent to linked surveys: the network's text in versions, who of a course may be invited, papers and links of the school, and
//! the page of a guardian, who has no account and gets no cookie.
//!
//! Must not tell a teacher why somebody isn't invited, nor decide a rule: `domain::consent` does.

mod course;
mod guardian;
mod links;
mod load;
mod papers;
mod slips;
mod text;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::CONSENT_TEXT, get(text::show).post(text::save))
        .route(routes::CONSENTS, get(course::show).post(papers::enter))
        .route(routes::CONSENT_WITHDRAWALS, post(papers::withdraw))
        .route(routes::GUARDIAN_LINKS, post(links::make))
        .route(routes::GUARDIAN_LINK_REVOCATION, post(links::revoke))
        .route(routes::GUARDIAN_DOOR, get(guardian::show).post(guardian::give))
        .route(routes::GUARDIAN_WITHDRAWAL, post(guardian::withdraw))
}
