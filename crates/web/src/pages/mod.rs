//! The rooms, one folder a noun.

mod account;
mod cycles;
mod doors;
mod gallery;
mod health;
mod home;
mod imports;
mod measures;
mod network;
mod people;
mod privacy;
mod schools;
mod search;
mod theory;

pub use schools::new_school;

use axum::Router;

use crate::app::App;

/// Every page's routes.
pub fn routes(app: &App) -> Router<App> {
    Router::new()
        .merge(home::routes())
        .merge(doors::routes(app))
        .merge(account::routes())
        .merge(people::routes())
        .merge(network::routes())
        .merge(schools::routes())
        .merge(imports::routes())
        .merge(theory::routes())
        .merge(search::routes())
        .merge(measures::routes())
        .merge(cycles::routes())
        .merge(privacy::routes())
        .merge(health::routes())
        .merge(gallery::routes(app))
}
