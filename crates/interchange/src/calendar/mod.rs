//! Calendar files: what a convening is in the calendars of those who are invited, what has changed, and that it is off; and the
//! calendar that somebody subscribes to.
//!
//! Owns iCalendar (RFC 5545, scheduling RFC 5546, RFC 7986) as far as one event needs it. A file is the same for the same
//! appointment: the moment and the number of its change are arguments. Must not send anything, nor read other people's
//! calendars. The crate `icalendar` reads our files back in tests; it does not write them, because it puts the wall's clock
//! and a random UID into every part that has none, time zones and alarms among them.

mod event;
mod feed;
mod lines;
mod zone;

#[cfg(test)]
mod tests;

pub use event::{Appointment, Mailbox, Method, file};
pub use feed::{FeedEntry, When, feed};
