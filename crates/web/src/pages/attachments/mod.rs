//! Files and photos of cycles, ideas and contributions: listed where they belong, added, handed out, taken away and put back.
//!
//! Owns how a file goes in and out. Must not decide what a file is (`domain::file`) nor who sees it (`domain::permission`).

mod create;
mod destroy;
pub(crate) mod keep;
pub(crate) mod list;
mod load;
mod show;

pub(crate) use show::handed;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::app::App;
use crate::multipart::LARGEST_FORM;
use crate::routes;

/// Its routes. What a form may weigh is less here than elsewhere: one file.
pub fn routes() -> Router<App> {
    let limit = || DefaultBodyLimit::max(LARGEST_FORM);
    Router::new()
        .route(routes::CYCLE_FILES, get(create::show).post(create::save).layer(limit()))
        .route(routes::IDEA_FILES, get(create::show).post(create::save).layer(limit()))
        .route(
            routes::CONTRIBUTION_FILES,
            get(create::show).post(create::save).layer(limit()),
        )
        .route(
            routes::PACKAGE_FILES,
            get(create::show).post(create::save).layer(limit()),
        )
        .route(
            routes::CONVENING_FILES,
            get(create::show).post(create::save).layer(limit()),
        )
        .route(routes::FILE, get(show::show))
        .route(routes::FILE_REMOVAL, post(destroy::take_away))
        .route(routes::FILE_RETURN, post(destroy::put_back))
}
