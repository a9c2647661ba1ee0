//! Convenings: their rows, agenda, invitations, registrations, marks, and the version that everybody who follows one waits for.
//!
//! Owns their rows. Must not choose who moves up, what a board shows or who was where: `domain::convening` is asked. What somebody needs is
//! read by hosts alone, and no event says it.

pub(crate) mod agenda;
pub(crate) mod ballots;
pub(crate) mod certificates;
pub(crate) mod commitments;
pub(crate) mod desks;
pub(crate) mod door;
pub(crate) mod effects;
pub(crate) mod guests;
pub(crate) mod hints;
pub(crate) mod minutes;
pub(crate) mod notes;
pub(crate) mod nouns;
pub(crate) mod places;
pub(crate) mod polls;
pub(crate) mod pulse;
pub(crate) mod questions;
pub(crate) mod reflections;
pub(crate) mod registrations;
pub(crate) mod resolutions;
pub(crate) mod seatings;
pub(crate) mod templates;
pub(crate) mod told;

pub use commitments::{CommitmentLine, Committing};
pub use door::Joining;
pub use guests::GuestSaid;
pub use hints::Hints;
pub use minutes::ConveningMinutes;
pub use notes::{NoteWritten, Wrote};
pub use nouns::NewConvening;
pub use questions::Question;
pub use reflections::Taking;
pub use registrations::{Need, Needs};
pub use seatings::{NewSeating, Seated};
pub use told::Told as ConveningTold;
