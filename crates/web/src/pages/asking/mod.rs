//! Questions to the network: asked, with whom to ask and why; what somebody was asked, passed on or declined.
//!
//! Owns these pages and the part that a conversation's page includes for whoever asks and whoever was asked. Must not decide who knows
//! (`domain::exchange` does), and tells nobody that somebody said no.

mod address;
pub(crate) mod block;
mod decline;
mod list;
mod load;
pub(crate) mod need;
mod new;
mod passing;
mod suggestion;
mod topic;
pub(crate) mod waiting;
pub(crate) mod why;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::ASKS, get(list::show))
        .route(routes::ASK_NEW, get(new::show).post(new::save))
        .route(routes::ASKING_PASSING, get(passing::show).post(passing::save))
        .route(routes::ASKING_DECLINE, get(decline::show).post(decline::save))
}
