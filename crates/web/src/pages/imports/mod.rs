//! Imports that fill the network: the Ministry's directory, and lists of people. First a preview, then a decision.

mod directory;
mod people;
pub(in crate::pages) mod remark;

use axum::Router;

use crate::app::App;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new().merge(directory::routes()).merge(people::routes())
}
