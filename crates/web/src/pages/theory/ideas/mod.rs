//! Change ideas: what a team could try on Monday, where each comes from, and what its tests say.
//!
//! Owns the pages of ideas. Must not decide where an idea stands: `domain::theory` does, from its tests.

pub mod adapt;
pub mod create;
pub mod destroy;
pub mod differences;
pub mod edit;
mod family;
pub mod fields;
pub mod list;
mod load;
mod on_charts;
mod places;
pub mod show;
pub(crate) mod standing;
mod tests;
pub(crate) mod warrant;
mod words;
