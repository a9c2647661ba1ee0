//! Circles: which there are, founded and changed, joined and left, and who leads them.
//!
//! Owns their pages. What is said in one is a conversation's (`pages/conversations`). Must not decide who may: `domain::permission` does.

mod edit;
mod invitations;
mod joining;
mod list;
mod load;
mod members;
mod new;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::CIRCLES, get(list::show))
        .route(routes::CIRCLE_NEW, get(new::show).post(new::save))
        .route(routes::CIRCLE, get(show::show))
        .route(routes::CIRCLE_EDIT, get(edit::show).post(edit::save))
        .route(routes::CIRCLE_JOINING, post(joining::join))
        .route(routes::CIRCLE_LEAVING, post(joining::leave))
        .route(routes::CIRCLE_INVITATIONS, post(invitations::save))
        .route(routes::CIRCLE_MEMBER, post(members::save))
}
