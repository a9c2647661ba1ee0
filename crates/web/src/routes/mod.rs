//! Every address of the product: its pattern for the router, and a function that fills it in. No address stands
//! anywhere else. One file a room.

mod alerts;
mod answering;
mod asking;
mod assessments;
mod attachments;
mod audience;
mod books;
mod calendar;
mod captures;
mod circles;
mod collections;
mod consent;
mod convening_tables;
mod convenings;
mod conversations;
mod cycles;
mod doors;
mod exchanges;
mod feedback;
mod forks;
mod ideas;
mod inquiries;
mod instruments;
mod leaving;
mod measures;
mod meetings;
mod method;
mod notifications;
mod observations;
mod packages;
mod people;
mod progress;
mod schools;
mod search;
mod student_teams;
mod students;
mod surveys;
mod syntheses;
mod theory;
mod tickets;
mod versions;

pub use alerts::*;
pub use answering::*;
pub use asking::*;
pub use assessments::*;
pub use attachments::*;
pub use audience::*;
pub use books::*;
pub use calendar::*;
pub use captures::*;
pub use circles::*;
pub use collections::*;
pub use consent::*;
pub use convening_tables::*;
pub use convenings::*;
pub use conversations::*;
pub use cycles::*;
pub use doors::*;
pub use exchanges::*;
pub use feedback::*;
pub use forks::*;
pub use ideas::*;
pub use inquiries::*;
pub use instruments::*;
pub use leaving::*;
pub use measures::*;
pub use meetings::*;
pub use method::*;
pub use notifications::*;
pub use observations::*;
pub use packages::*;
pub use people::*;
pub use progress::*;
pub use schools::*;
pub use search::*;
pub use student_teams::*;
pub use students::*;
pub use surveys::*;
pub use syntheses::*;
pub use theory::*;
pub use tickets::*;
pub use versions::*;

/// Percent-encodes a text for a query's value.
#[must_use]
pub fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    text.bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
