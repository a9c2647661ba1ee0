//! The network: its name, its generations, who belongs to them.

mod found;
mod generations;
mod missing;
mod rename;
mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::NETWORK, get(show::show))
        .route(routes::NETWORK_NEW, get(found::new).post(found::create))
        .route(routes::NETWORK_NAME, get(rename::edit).post(rename::update))
        .merge(generations::routes())
}
