//! Accepted answers, as the library shows them: who asked, who answered, when, in which conversation, with which cycles.
//!
//! Owns their page and how a search finds them. Must not keep words of its own: they are the contribution's.

mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its route.
pub fn routes() -> Router<App> {
    Router::new().route(routes::ANSWER, get(show::show))
}
