//! The rooms, one folder a noun.

mod account;
mod agenda;
mod alerts;
pub(crate) mod answering;
mod answers;
mod asking;
mod assessments;
mod attachments;
mod calendar;
mod captures;
mod circles;
mod collections;
mod consent;
pub(crate) mod convenings;
mod conversations;
mod cycles;
mod directory;
mod doors;
pub(crate) mod exchanges;
mod feedback;
mod follows;
mod gallery;
mod health;
mod home;
mod imports;
mod inquiries;
mod instruments;
pub(crate) mod leaving;
mod mail;
mod measures;
mod meetings;
mod network;
mod notifications;
pub(crate) mod observations;
mod packages;
mod people;
mod privacy;
mod reviews;
mod schools;
mod search;
mod standing_offers;
pub(crate) mod student_teams;
mod students;
mod surveys;
mod syntheses;
mod team_room;
mod theory;
mod tickets;
pub(crate) mod visits;

pub use assessments::sum_up_level;
pub use exchanges::pairs_to_send;
pub use mail::{ReplyRefused, TakenIn, take_reply};
pub use packages::{edition_file, package_edition};
pub use schools::new_school;
pub use syntheses::{SynthesisGround, draft_synthesis};

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
        .merge(inquiries::routes())
        .merge(instruments::routes())
        .merge(calendar::routes())
        .merge(search::routes())
        .merge(students::routes())
        .merge(student_teams::routes())
        .merge(team_room::routes())
        .merge(consent::routes())
        .merge(surveys::routes())
        .merge(alerts::routes())
        .merge(tickets::routes())
        .merge(assessments::routes())
        .merge(observations::routes())
        .merge(measures::routes())
        .merge(cycles::routes())
        .merge(feedback::routes())
        .merge(conversations::routes())
        .merge(circles::routes())
        .merge(notifications::routes())
        .merge(mail::routes())
        .merge(agenda::routes())
        .merge(answers::routes())
        .merge(convenings::routes())
        .merge(leaving::routes())
        .merge(exchanges::routes())
        .merge(visits::routes())
        .merge(asking::routes())
        .merge(directory::routes())
        .merge(standing_offers::routes())
        .merge(reviews::routes())
        .merge(packages::routes())
        .merge(syntheses::routes())
        .merge(collections::routes())
        .merge(follows::routes())
        .merge(meetings::routes())
        .merge(attachments::routes())
        .merge(captures::routes())
        .merge(privacy::routes())
        .merge(health::routes())
        .merge(gallery::routes(app))
}
