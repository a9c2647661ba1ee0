//! The pages: routes, forms, components, guards, headers, assets.
//!
//! Owns what a browser sees and sends. Must not hold SQL, rules of the nouns, or a clock of its own.
//! In `pages` a folder is a noun and a file an action, its template beside it.

mod app;
mod assets;
mod components;
mod figures;
mod form;
mod guard;
mod live;
mod multipart;
mod page;
mod pages;
pub mod routes;
mod upload;

pub use app::{App, DemoPersona, Settings};
pub use guard::password;
pub use pages::{ReplyRefused, TakenIn, take_reply};
pub use pages::{SynthesisGround, draft_synthesis, edition_file, package_edition, pairs_to_send, sum_up_level};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

/// The most that a form or file may weigh: a school directory is 5 MB, a sheet of points far less.
const BODY_LIMIT: usize = 32 * 1024 * 1024;

/// Every route of the product, with what stands before all of them.
///
/// Layers, from the outside in: headers, compression, panics, time limit, the problem page, who it is, where it comes from. Students'
/// phones come in beside them: nobody asks who they are.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(pages::routes(&app))
        .fallback(page::problem::nothing_here)
        .layer(axum::middleware::from_fn(guard::origin::same_origin_writes))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(from_fn_with_state(app.clone(), page::problem::draw_problems))
        .layer(from_fn_with_state(app.clone(), guard::session::recognise))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            Duration::from_secs(60),
        ))
        .merge(assets::routes())
        .layer(CompressionLayer::new().gzip(true))
        .merge(pages::answering::routes())
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), guard::headers::set_headers))
        .with_state(app)
}
