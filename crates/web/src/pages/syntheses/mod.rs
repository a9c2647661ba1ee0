//! Syntheses: drafted from the closed tests of an idea or a driver, edited and signed by a person, contradicted by whoever reads them.
//!
//! Owns their pages and the words of a draft. Must not decide what the tests say (`domain::synthesis`), nor let a sentence stand without one.

mod create;
mod dissent;
mod draft;
mod evidence;
mod list;
mod load;
mod said;
mod show;

pub use evidence::Ground as SynthesisGround;
pub use said::draft as draft_synthesis;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::SYNTHESES, get(list::show))
        .route(routes::IDEA_SYNTHESIS, get(create::of_idea).post(create::save_idea))
        .route(
            routes::DRIVER_SYNTHESIS,
            get(create::of_driver).post(create::save_driver),
        )
        .route(routes::SYNTHESIS, get(show::show))
        .route(routes::SYNTHESIS_DRAFT, get(draft::show).post(draft::save))
        .route(routes::SYNTHESIS_SIGNATURE, post(draft::sign))
        .route(routes::SYNTHESIS_REMOVAL, post(draft::remove))
        .route(routes::SYNTHESIS_DISSENT, post(dissent::save))
        .route(routes::DISSENT_REMOVAL, post(dissent::take_back))
}
