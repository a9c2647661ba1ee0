//! Ideas together, and what they were made of.

use std::fmt::Display;

/// `/ideas`
pub const IDEAS: &str = "/ideas";
/// `/ideas/{idea}/retiro`
pub const IDEA_REMOVAL: &str = "/ideas/{idea}/retiro";
/// `/ideas/{idea}/adaptacion`
pub const IDEA_ADAPTATION: &str = "/ideas/{idea}/adaptacion";
/// `/ideas/{idea}/diferencias`
pub const IDEA_DIFFERENCES: &str = "/ideas/{idea}/diferencias";

/// [`IDEA_REMOVAL`] filled in.
#[must_use]
pub fn idea_removal(idea: impl Display) -> String {
    format!("/ideas/{idea}/retiro")
}

/// [`IDEA_ADAPTATION`] filled in.
#[must_use]
pub fn idea_adaptation(idea: impl Display) -> String {
    format!("/ideas/{idea}/adaptacion")
}

/// [`IDEA_DIFFERENCES`] filled in, beside another idea.
#[must_use]
pub fn idea_differences(idea: impl Display, other: impl Display) -> String {
    format!("/ideas/{idea}/diferencias?con={other}")
}
