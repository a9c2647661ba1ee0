//! Rounds of visits, visits, and requests for help.
//!
//! Owns their rows. Must not choose a pair: it is handed what `domain::exchange` chose.

pub(crate) mod entries;
pub(crate) mod help;
pub(crate) mod pairs;
pub(crate) mod rounds;
pub(crate) mod told;
pub(crate) mod visits;

pub use entries::Said;
pub use help::{HelpLine, OfferLine};
pub use pairs::{Met, NewPair};
pub use told::ThanksLine;
pub use visits::VisitLine;
