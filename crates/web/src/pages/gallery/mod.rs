//! Every component with its name, built from the same macros and functions as the pages. In development only.

mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::routes;

/// Its route, where the installation is one for development.
pub fn routes(app: &App) -> Router<App> {
    if app.settings.development {
        Router::new().route(routes::GALLERY, get(show::show))
    } else {
        Router::new()
    }
}
