//! The school calendar.

use std::fmt::Display;

/// `/calendario`
pub const CALENDAR: &str = "/calendario";
/// `/calendario/{break}/retiro`
pub const BREAK_REMOVAL: &str = "/calendario/{break}/retiro";

/// [`BREAK_REMOVAL`] filled in.
#[must_use]
pub fn break_removal(school_break: impl Display) -> String {
    format!("/calendario/{school_break}/retiro")
}
