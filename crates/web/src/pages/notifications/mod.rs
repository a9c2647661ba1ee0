//! *Novedades*: what somebody is told, why, and how they hear less of it.
//!
//! Owns the inbox and the page of what one chooses. Must not decide what may be told: `store` asks the things themselves, each time.

mod closure;
mod less;
mod line;
mod list;
mod load;
mod mute;
mod settings;

pub(crate) use line::thing;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::NOTIFICATIONS, get(list::show))
        .route(routes::NOTIFICATIONS_CLOSURE, post(closure::save_all))
        .route(routes::NOTIFICATION_CLOSURE, post(closure::save))
        .route(routes::NOTIFICATION_MUTE, post(mute::save))
        .route(routes::NOTIFICATION_LESS, post(less::save))
        .route(routes::ACCOUNT_ATTENTION, get(settings::show).post(settings::save))
        .route(routes::ACCOUNT_MUTES, post(mute::end))
        .route(routes::ACCOUNT_FEED, post(settings::feed))
}
