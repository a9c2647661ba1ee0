//! Each liceo's own theory with its history, and what it offers to the network.

use std::fmt::Display;

/// `/liceos/{school}/teoria`
pub const LICEO_THEORY: &str = "/liceos/{school}/teoria";
/// `/liceos/{school}/teoria/cambios`
pub const LICEO_CHANGES: &str = "/liceos/{school}/teoria/cambios";
/// `/liceos/{school}/teoria/historia`
pub const LICEO_HISTORY: &str = "/liceos/{school}/teoria/historia";
/// `/liceos/{school}/teoria/historia/{number}`
pub const LICEO_VERSION: &str = "/liceos/{school}/teoria/historia/{number}";
/// `/liceos/{school}/teoria/historia/{number}/motivo`
pub const LICEO_VERSION_REASON: &str = "/liceos/{school}/teoria/historia/{number}/motivo";
/// `/liceos/{school}/teoria/historia/{number}/reversion`
pub const LICEO_VERSION_REVERSAL: &str = "/liceos/{school}/teoria/historia/{number}/reversion";
/// `/liceos/{school}/teoria/historia/{number}/regreso`
pub const LICEO_VERSION_RETURN: &str = "/liceos/{school}/teoria/historia/{number}/regreso";
/// `/ideas/{idea}/oferta`
pub const IDEA_OFFER: &str = "/ideas/{idea}/oferta";
/// `/teoria/ofertas`
pub const OFFERS: &str = "/teoria/ofertas";
/// `/teoria/ofertas/{offer}`
pub const OFFER: &str = "/teoria/ofertas/{offer}";
/// `/teoria/adaptaciones`
pub const ADAPTATIONS: &str = "/teoria/adaptaciones";

/// [`LICEO_THEORY`] filled in.
#[must_use]
pub fn liceo_theory(school: impl Display) -> String {
    format!("/liceos/{school}/teoria")
}

/// [`LICEO_CHANGES`] filled in.
#[must_use]
pub fn liceo_changes(school: impl Display) -> String {
    format!("/liceos/{school}/teoria/cambios")
}

/// [`LICEO_HISTORY`] filled in.
#[must_use]
pub fn liceo_history(school: impl Display) -> String {
    format!("/liceos/{school}/teoria/historia")
}

/// [`LICEO_VERSION`] filled in.
#[must_use]
pub fn liceo_version(school: impl Display, number: impl Display) -> String {
    format!("/liceos/{school}/teoria/historia/{number}")
}

/// [`LICEO_VERSION_REASON`] filled in.
#[must_use]
pub fn liceo_version_reason(school: impl Display, number: impl Display) -> String {
    format!("/liceos/{school}/teoria/historia/{number}/motivo")
}

/// [`LICEO_VERSION_REVERSAL`] filled in.
#[must_use]
pub fn liceo_version_reversal(school: impl Display, number: impl Display) -> String {
    format!("/liceos/{school}/teoria/historia/{number}/reversion")
}

/// [`LICEO_VERSION_RETURN`] filled in.
#[must_use]
pub fn liceo_version_return(school: impl Display, number: impl Display) -> String {
    format!("/liceos/{school}/teoria/historia/{number}/regreso")
}

/// [`IDEA_OFFER`] filled in.
#[must_use]
pub fn idea_offer(idea: impl Display) -> String {
    format!("/ideas/{idea}/oferta")
}

/// [`OFFER`] filled in.
#[must_use]
pub fn offer(offer: impl Display) -> String {
    format!("/teoria/ofertas/{offer}")
}
