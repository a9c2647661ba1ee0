//! Syntheses: what was learnt about something.

use std::fmt::Display;

/// `/biblioteca/sintesis`
pub const SYNTHESES: &str = "/biblioteca/sintesis";
/// `/ideas/{idea}/sintesis`
pub const IDEA_SYNTHESIS: &str = "/ideas/{idea}/sintesis";
/// `/teoria/impulsores/{driver}/sintesis`
pub const DRIVER_SYNTHESIS: &str = "/teoria/impulsores/{driver}/sintesis";
/// `/biblioteca/sintesis/{synthesis}`
pub const SYNTHESIS: &str = "/biblioteca/sintesis/{synthesis}";
/// `/biblioteca/sintesis/{synthesis}/borrador`
pub const SYNTHESIS_DRAFT: &str = "/biblioteca/sintesis/{synthesis}/borrador";
/// `/biblioteca/sintesis/{synthesis}/firma`
pub const SYNTHESIS_SIGNATURE: &str = "/biblioteca/sintesis/{synthesis}/firma";
/// `/biblioteca/sintesis/{synthesis}/descarte`
pub const SYNTHESIS_REMOVAL: &str = "/biblioteca/sintesis/{synthesis}/descarte";
/// `/biblioteca/sintesis/{synthesis}/disenso`
pub const SYNTHESIS_DISSENT: &str = "/biblioteca/sintesis/{synthesis}/disenso";
/// `/biblioteca/sintesis/disensos/{dissent}/retiro`
pub const DISSENT_REMOVAL: &str = "/biblioteca/sintesis/disensos/{dissent}/retiro";

/// [`IDEA_SYNTHESIS`] filled in.
#[must_use]
pub fn idea_synthesis(idea: impl Display) -> String {
    format!("/ideas/{idea}/sintesis")
}

/// [`DRIVER_SYNTHESIS`] filled in.
#[must_use]
pub fn driver_synthesis(driver: impl Display) -> String {
    format!("/teoria/impulsores/{driver}/sintesis")
}

/// [`SYNTHESIS`] filled in.
#[must_use]
pub fn synthesis(synthesis: impl Display) -> String {
    format!("/biblioteca/sintesis/{synthesis}")
}

/// [`SYNTHESIS_DRAFT`] filled in.
#[must_use]
pub fn synthesis_draft(synthesis: impl Display) -> String {
    format!("/biblioteca/sintesis/{synthesis}/borrador")
}

/// [`SYNTHESIS_SIGNATURE`] filled in.
#[must_use]
pub fn synthesis_signature(synthesis: impl Display) -> String {
    format!("/biblioteca/sintesis/{synthesis}/firma")
}

/// [`SYNTHESIS_REMOVAL`] filled in.
#[must_use]
pub fn synthesis_removal(synthesis: impl Display) -> String {
    format!("/biblioteca/sintesis/{synthesis}/descarte")
}

/// [`SYNTHESIS_DISSENT`] filled in.
#[must_use]
pub fn synthesis_dissent(synthesis: impl Display) -> String {
    format!("/biblioteca/sintesis/{synthesis}/disenso")
}

/// [`DISSENT_REMOVAL`] filled in.
#[must_use]
pub fn dissent_removal(dissent: impl Display) -> String {
    format!("/biblioteca/sintesis/disensos/{dissent}/retiro")
}
