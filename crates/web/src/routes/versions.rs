//! The network's theory, changed in place, and its history.

use std::fmt::Display;

/// `/teoria/cambios`
pub const THEORY_CHANGES: &str = "/teoria/cambios";
/// `/teoria/historia`
pub const THEORY_HISTORY: &str = "/teoria/historia";
/// `/teoria/historia/{number}`
pub const THEORY_VERSION: &str = "/teoria/historia/{number}";
/// `/teoria/historia/{number}/motivo`
pub const THEORY_VERSION_REASON: &str = "/teoria/historia/{number}/motivo";
/// `/teoria/historia/{number}/reversion`
pub const THEORY_VERSION_REVERSAL: &str = "/teoria/historia/{number}/reversion";
/// `/teoria/historia/{number}/regreso`
pub const THEORY_VERSION_RETURN: &str = "/teoria/historia/{number}/regreso";

/// [`THEORY_VERSION`] filled in.
#[must_use]
pub fn theory_version(number: impl Display) -> String {
    format!("/teoria/historia/{number}")
}

/// [`THEORY_VERSION_REASON`] filled in.
#[must_use]
pub fn theory_version_reason(number: impl Display) -> String {
    format!("/teoria/historia/{number}/motivo")
}

/// [`THEORY_VERSION_REVERSAL`] filled in.
#[must_use]
pub fn theory_version_reversal(number: impl Display) -> String {
    format!("/teoria/historia/{number}/reversion")
}

/// [`THEORY_VERSION_RETURN`] filled in.
#[must_use]
pub fn theory_version_return(number: impl Display) -> String {
    format!("/teoria/historia/{number}/regreso")
}
