//! Searches for causes.

use std::fmt::Display;

/// `/causas`
pub const INQUIRIES: &str = "/causas";
/// `/causas/nueva`
pub const INQUIRY_NEW: &str = "/causas/nueva";
/// `/causas/{inquiry}`
pub const INQUIRY: &str = "/causas/{inquiry}";
/// `/causas/{inquiry}/cambio`
pub const INQUIRY_EDIT: &str = "/causas/{inquiry}/cambio";
/// `/causas/{inquiry}/retiro`
pub const INQUIRY_REMOVAL: &str = "/causas/{inquiry}/retiro";
/// `/causas/{inquiry}/entradas`
pub const INQUIRY_ENTRIES: &str = "/causas/{inquiry}/entradas";
/// `/causas/{inquiry}/entradas/{entry}`
pub const INQUIRY_ENTRY: &str = "/causas/{inquiry}/entradas/{entry}";
/// `/causas/{inquiry}/entradas/{entry}/lugar`
pub const INQUIRY_ENTRY_PLACE: &str = "/causas/{inquiry}/entradas/{entry}/lugar";
/// `/causas/{inquiry}/entradas/{entry}/retiro`
pub const INQUIRY_ENTRY_REMOVAL: &str = "/causas/{inquiry}/entradas/{entry}/retiro";
/// `/causas/{inquiry}/entradas/{entry}/vuelta`
pub const INQUIRY_ENTRY_RETURN: &str = "/causas/{inquiry}/entradas/{entry}/vuelta";

/// [`INQUIRY`] filled in.
#[must_use]
pub fn inquiry(inquiry: impl Display) -> String {
    format!("/causas/{inquiry}")
}

/// [`INQUIRY_EDIT`] filled in.
#[must_use]
pub fn inquiry_edit(inquiry: impl Display) -> String {
    format!("/causas/{inquiry}/cambio")
}

/// [`INQUIRY_REMOVAL`] filled in.
#[must_use]
pub fn inquiry_removal(inquiry: impl Display) -> String {
    format!("/causas/{inquiry}/retiro")
}

/// [`INQUIRY_ENTRIES`] filled in.
#[must_use]
pub fn inquiry_entries(inquiry: impl Display) -> String {
    format!("/causas/{inquiry}/entradas")
}

/// [`INQUIRY_ENTRY`] filled in.
#[must_use]
pub fn inquiry_entry(inquiry: impl Display, entry: impl Display) -> String {
    format!("/causas/{inquiry}/entradas/{entry}")
}

/// [`INQUIRY_ENTRY_PLACE`] filled in.
#[must_use]
pub fn inquiry_entry_place(inquiry: impl Display, entry: impl Display) -> String {
    format!("/causas/{inquiry}/entradas/{entry}/lugar")
}

/// [`INQUIRY_ENTRY_REMOVAL`] filled in.
#[must_use]
pub fn inquiry_entry_removal(inquiry: impl Display, entry: impl Display) -> String {
    format!("/causas/{inquiry}/entradas/{entry}/retiro")
}

/// [`INQUIRY_ENTRY_RETURN`] filled in.
#[must_use]
pub fn inquiry_entry_return(inquiry: impl Display, entry: impl Display) -> String {
    format!("/causas/{inquiry}/entradas/{entry}/vuelta")
}
