//! The theory and its ideas.

use std::fmt::Display;

/// `/teoria`
pub const THEORY: &str = "/teoria";
/// `/teoria/meta`
pub const AIM: &str = "/teoria/meta";
/// `/teoria/impulsores/{driver}`
pub const DRIVER: &str = "/teoria/impulsores/{driver}";
/// `/ideas/nueva`
pub const IDEA_NEW: &str = "/ideas/nueva";
/// `/ideas/{idea}`
pub const IDEA: &str = "/ideas/{idea}";
/// `/ideas/{idea}/cambio`
pub const IDEA_EDIT: &str = "/ideas/{idea}/cambio";

/// [`DRIVER`] filled in.
#[must_use]
pub fn driver(driver: impl Display) -> String {
    format!("/teoria/impulsores/{driver}")
}

/// [`IDEA`] filled in.
#[must_use]
pub fn idea(idea: impl Display) -> String {
    format!("/ideas/{idea}")
}

/// [`IDEA_EDIT`] filled in.
#[must_use]
pub fn idea_edit(idea: impl Display) -> String {
    format!("/ideas/{idea}/cambio")
}
