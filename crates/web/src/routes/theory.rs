//! The theory and its ideas.

use std::fmt::Display;

/// `/teoria`
pub const THEORY: &str = "/teoria";
/// `/teoria/meta`
pub const AIM: &str = "/teoria/meta";
/// `/teoria/impulsores/nuevo`
pub const DRIVER_NEW: &str = "/teoria/impulsores/nuevo";
/// `/teoria/impulsores/{driver}`
pub const DRIVER: &str = "/teoria/impulsores/{driver}";
/// `/teoria/impulsores/{driver}/retiro`
pub const DRIVER_REMOVAL: &str = "/teoria/impulsores/{driver}/retiro";
/// `/ideas/nueva`
pub const IDEA_NEW: &str = "/ideas/nueva";
/// `/ideas/{idea}`
pub const IDEA: &str = "/ideas/{idea}";
/// `/ideas/{idea}/cambio`
pub const IDEA_EDIT: &str = "/ideas/{idea}/cambio";
/// `/ideas/{idea}/retiro`
pub const IDEA_REMOVAL: &str = "/ideas/{idea}/retiro";

/// [`DRIVER`] filled in.
#[must_use]
pub fn driver(driver: impl Display) -> String {
    format!("/teoria/impulsores/{driver}")
}

/// [`DRIVER_REMOVAL`] filled in.
#[must_use]
pub fn driver_removal(driver: impl Display) -> String {
    format!("/teoria/impulsores/{driver}/retiro")
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

/// [`IDEA_REMOVAL`] filled in.
#[must_use]
pub fn idea_removal(idea: impl Display) -> String {
    format!("/ideas/{idea}/retiro")
}
