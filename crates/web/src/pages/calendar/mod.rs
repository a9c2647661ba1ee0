//! The school calendar: legal holidays and the times without school that people write down.
//!
//! Owns its page and the hint beside a date without school. Must not compute a holiday: `domain::calendar` does.

mod create;
mod destroy;
mod hints;
mod list;

use axum::Router;
use axum::routing::{get, post};
use domain::permission::SeeCalendar;

use crate::app::App;
use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::CALENDAR, get(list::list).post(create::create))
        .route(routes::BREAK_REMOVAL, post(destroy::destroy))
}

impl Load for SeeCalendar {
    async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self)
    }
}
