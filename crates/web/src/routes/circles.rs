//! Circles.

use std::fmt::Display;

/// `/circulos`
pub const CIRCLES: &str = "/circulos";
/// `/circulos/nuevo`
pub const CIRCLE_NEW: &str = "/circulos/nuevo";
/// `/circulos/{circle}`
pub const CIRCLE: &str = "/circulos/{circle}";
/// `/circulos/{circle}/cambio`
pub const CIRCLE_EDIT: &str = "/circulos/{circle}/cambio";
/// `/circulos/{circle}/ingreso`
pub const CIRCLE_JOINING: &str = "/circulos/{circle}/ingreso";
/// `/circulos/{circle}/salida`
pub const CIRCLE_LEAVING: &str = "/circulos/{circle}/salida";
/// `/circulos/{circle}/invitaciones`
pub const CIRCLE_INVITATIONS: &str = "/circulos/{circle}/invitaciones";
/// `/circulos/{circle}/integrantes/{person}`
pub const CIRCLE_MEMBER: &str = "/circulos/{circle}/integrantes/{person}";

/// [`CIRCLE`] filled in.
#[must_use]
pub fn circle(circle: impl Display) -> String {
    format!("/circulos/{circle}")
}

/// [`CIRCLE_EDIT`] filled in.
#[must_use]
pub fn circle_edit(circle: impl Display) -> String {
    format!("/circulos/{circle}/cambio")
}

/// [`CIRCLE_JOINING`] filled in.
#[must_use]
pub fn circle_joining(circle: impl Display) -> String {
    format!("/circulos/{circle}/ingreso")
}

/// [`CIRCLE_LEAVING`] filled in.
#[must_use]
pub fn circle_leaving(circle: impl Display) -> String {
    format!("/circulos/{circle}/salida")
}

/// [`CIRCLE_INVITATIONS`] filled in.
#[must_use]
pub fn circle_invitations(circle: impl Display) -> String {
    format!("/circulos/{circle}/invitaciones")
}

/// [`CIRCLE_MEMBER`] filled in.
#[must_use]
pub fn circle_member(circle: impl Display, person: impl Display) -> String {
    format!("/circulos/{circle}/integrantes/{person}")
}
