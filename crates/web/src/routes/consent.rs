//! Consents: the network's text, a course's papers and links, and the door of a guardian.

use std::fmt::Display;

/// `/red/consentimiento`
pub const CONSENT_TEXT: &str = "/red/consentimiento";
/// `/cursos/{course}/consentimientos`
pub const CONSENTS: &str = "/cursos/{course}/consentimientos";
/// `/cursos/{course}/consentimientos/retiros`
pub const CONSENT_WITHDRAWALS: &str = "/cursos/{course}/consentimientos/retiros";
/// `/cursos/{course}/consentimientos/enlaces`
pub const GUARDIAN_LINKS: &str = "/cursos/{course}/consentimientos/enlaces";
/// `/cursos/{course}/consentimientos/enlaces/{link}/revocacion`
pub const GUARDIAN_LINK_REVOCATION: &str = "/cursos/{course}/consentimientos/enlaces/{link}/revocacion";
/// `/apoderados/{secret}`
pub const GUARDIAN_DOOR: &str = "/apoderados/{secret}";
/// `/apoderados/{secret}/retiro`
pub const GUARDIAN_WITHDRAWAL: &str = "/apoderados/{secret}/retiro";

/// [`CONSENTS`] filled in.
#[must_use]
pub fn consents(course: impl Display) -> String {
    format!("/cursos/{course}/consentimientos")
}

/// [`CONSENT_WITHDRAWALS`] filled in.
#[must_use]
pub fn consent_withdrawals(course: impl Display) -> String {
    format!("/cursos/{course}/consentimientos/retiros")
}

/// [`GUARDIAN_LINKS`] filled in.
#[must_use]
pub fn guardian_links(course: impl Display) -> String {
    format!("/cursos/{course}/consentimientos/enlaces")
}

/// [`GUARDIAN_LINK_REVOCATION`] filled in.
#[must_use]
pub fn guardian_link_revocation(course: impl Display, link: impl Display) -> String {
    format!("/cursos/{course}/consentimientos/enlaces/{link}/revocacion")
}

/// [`GUARDIAN_DOOR`] filled in.
#[must_use]
pub fn guardian_door(secret: impl Display) -> String {
    format!("/apoderados/{secret}")
}

/// [`GUARDIAN_WITHDRAWAL`] filled in.
#[must_use]
pub fn guardian_withdrawal(secret: impl Display) -> String {
    format!("/apoderados/{secret}/retiro")
}
