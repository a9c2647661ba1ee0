//! Tables (*mesas*): composed by who leads, found by each on their phone, and worked at.
//!
//! Owns the road from who is there to what a table wrote. Must not choose who sits with whom (`domain::convening::table`), nor fold texts
//! (`domain::convening::note`), nor show who wrote what.

mod case;
mod change;
mod charts;
mod desk;
mod lead;
mod notes;
mod own;
mod place;
mod steps;
mod stream;

pub(super) use own::OwnTable;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::OWN_TABLE, get(own::show))
        .route(routes::TABLES, get(lead::show).post(lead::compose))
        .route(routes::TABLES_CHANGE, post(change::save))
        .route(routes::TABLES_UNDOING, post(change::undo))
        .route(routes::TABLES_ANNOUNCEMENT, post(change::announce))
        .route(routes::TABLES_REFORMING, post(change::re_form))
        .route(routes::ROOM_STEP, post(steps::room))
        .route(routes::TABLE, get(desk::show))
        .route(routes::TABLE_NOTES, post(notes::save))
        .route(routes::TABLE_STEP, post(steps::table))
        .route(routes::TABLE_STREAM, get(stream::follow))
}
