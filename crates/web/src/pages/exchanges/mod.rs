//! Pasantías: rounds in which liceos visit each other, pairs that both confirm, and requests for help outside of rounds.
//!
//! Owns how a round is opened, answered, proposed and sent, and what of it waits for whom. Must not choose a pair (`domain::exchange`), nor show
//! to anybody else whom a liceo would rather not meet. A visit itself is `pages/visits`.

pub(crate) mod evidence;
mod help;
mod list;
mod load;
mod names;
mod pairs;
mod proposal;
mod reasons;
mod rounds;
mod stock;
pub(crate) mod waiting;

pub use proposal::pairs_to_send;

pub(super) use names::{Names, primary_drivers};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::EXCHANGES, get(list::show))
        .route(
            routes::EXCHANGE_ROUND_NEW,
            get(rounds::new::show).post(rounds::new::save),
        )
        .route(routes::EXCHANGE_ROUND, get(rounds::show::show))
        .route(routes::ROUND_ENTRY, get(rounds::entry::show).post(rounds::entry::save))
        .route(routes::ROUND_EDITS, post(rounds::edits::save))
        .route(routes::ROUND_SENDING, post(rounds::sending::save))
        .route(routes::PAIR_CONFIRMATION, post(pairs::confirmation::save))
        .route(
            routes::PAIR_WITHDRAWAL,
            get(pairs::withdrawal::show).post(pairs::withdrawal::save),
        )
        .route(routes::HELP_NEW, get(help::new::show).post(help::new::save))
        .route(routes::HELP, get(help::show::show))
        .route(routes::HELP_OFFER, post(help::offers::save))
        .route(routes::HELP_ACCEPTANCE, post(help::acceptance::save))
        .route(routes::HELP_CLOSURE, post(help::closure::save))
}
