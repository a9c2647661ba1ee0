//! Leaving a convening and after it: commitments, a minute's reflection, certificates, minutes, what came of it, and templates.

use std::fmt::Display;

/// `/encuentros/{convening}/compromisos`
pub const CONVENING_COMMITMENTS: &str = "/encuentros/{convening}/compromisos";
/// `/compromisos/{commitment}`
pub const COMMITMENT: &str = "/compromisos/{commitment}";
/// `/compromisos/{commitment}/hecho`
pub const COMMITMENT_DONE: &str = "/compromisos/{commitment}/hecho";
/// `/compromisos/{commitment}/suelta`
pub const COMMITMENT_LETTING_GO: &str = "/compromisos/{commitment}/suelta";
/// `/compromisos/{commitment}/vuelta`
pub const COMMITMENT_RETURN: &str = "/compromisos/{commitment}/vuelta";
/// `/encuentros/{convening}/desde-el-anterior`
pub const CONVENING_FATES: &str = "/encuentros/{convening}/desde-el-anterior";
/// `/encuentros/{convening}/decisiones`
pub const RESOLUTIONS: &str = "/encuentros/{convening}/decisiones";
/// `/encuentros/{convening}/decisiones/{resolution}/retiro`
pub const RESOLUTION_REMOVAL: &str = "/encuentros/{convening}/decisiones/{resolution}/retiro";
/// `/encuentros/{convening}/decisiones/{resolution}/vuelta`
pub const RESOLUTION_RETURN: &str = "/encuentros/{convening}/decisiones/{resolution}/vuelta";
/// `/encuentros/{convening}/reflexion`
pub const CONVENING_REFLECTION: &str = "/encuentros/{convening}/reflexion";
/// `/encuentros/{convening}/reflexion/apertura`
pub const REFLECTION_OPENING: &str = "/encuentros/{convening}/reflexion/apertura";
/// `/encuentros/{convening}/reflexion/resultados`
pub const REFLECTION_RESULTS: &str = "/encuentros/{convening}/reflexion/resultados";
/// `/encuentros/{convening}/certificado`
pub const CONVENING_CERTIFICATE: &str = "/encuentros/{convening}/certificado";
/// `/inscripcion/{secret}/certificado`
pub const TICKET_CERTIFICATE: &str = "/inscripcion/{secret}/certificado";
/// `/certificados`
pub const CERTIFICATES: &str = "/certificados";
/// `/certificados/{code}`
pub const CERTIFICATE: &str = "/certificados/{code}";
/// `/encuentros/{convening}/acta`
pub const CONVENING_MINUTES: &str = "/encuentros/{convening}/acta";
/// `/encuentros/{convening}/acta/borrador`
pub const CONVENING_MINUTES_DRAFT: &str = "/encuentros/{convening}/acta/borrador";
/// `/encuentros/{convening}/acta/firma`
pub const CONVENING_MINUTES_SIGNATURE: &str = "/encuentros/{convening}/acta/firma";
/// `/encuentros/{convening}/acta/retiro`
pub const CONVENING_MINUTES_WITHDRAWAL: &str = "/encuentros/{convening}/acta/retiro";
/// `/encuentros/{convening}/balance`
pub const CONVENING_BALANCE: &str = "/encuentros/{convening}/balance";
/// `/encuentros/{convening}/plantilla`
pub const CONVENING_TEMPLATE: &str = "/encuentros/{convening}/plantilla";
/// `/encuentros/plantillas`
pub const OWN_SESSIONS: &str = "/encuentros/plantillas";
/// `/encuentros/plantillas/{own_session}/retiro`
pub const OWN_SESSION_REMOVAL: &str = "/encuentros/plantillas/{own_session}/retiro";
/// `/encuentros/plantillas/{own_session}/vuelta`
pub const OWN_SESSION_RETURN: &str = "/encuentros/plantillas/{own_session}/vuelta";

/// [`CONVENING_COMMITMENTS`] filled in.
#[must_use]
pub fn convening_commitments(convening: impl Display) -> String {
    format!("/encuentros/{convening}/compromisos")
}

/// [`COMMITMENT`] filled in.
#[must_use]
pub fn commitment(commitment: impl Display) -> String {
    format!("/compromisos/{commitment}")
}

/// [`COMMITMENT_DONE`] filled in.
#[must_use]
pub fn commitment_done(commitment: impl Display) -> String {
    format!("/compromisos/{commitment}/hecho")
}

/// [`COMMITMENT_LETTING_GO`] filled in.
#[must_use]
pub fn commitment_letting_go(commitment: impl Display) -> String {
    format!("/compromisos/{commitment}/suelta")
}

/// [`COMMITMENT_RETURN`] filled in.
#[must_use]
pub fn commitment_return(commitment: impl Display) -> String {
    format!("/compromisos/{commitment}/vuelta")
}

/// [`CONVENING_FATES`] filled in.
#[must_use]
pub fn convening_fates(convening: impl Display) -> String {
    format!("/encuentros/{convening}/desde-el-anterior")
}

/// [`RESOLUTIONS`] filled in.
#[must_use]
pub fn resolutions(convening: impl Display) -> String {
    format!("/encuentros/{convening}/decisiones")
}

/// [`RESOLUTION_REMOVAL`] filled in.
#[must_use]
pub fn resolution_removal(convening: impl Display, resolution: impl Display) -> String {
    format!("/encuentros/{convening}/decisiones/{resolution}/retiro")
}

/// [`RESOLUTION_RETURN`] filled in.
#[must_use]
pub fn resolution_return(convening: impl Display, resolution: impl Display) -> String {
    format!("/encuentros/{convening}/decisiones/{resolution}/vuelta")
}

/// [`CONVENING_REFLECTION`] filled in.
#[must_use]
pub fn convening_reflection(convening: impl Display) -> String {
    format!("/encuentros/{convening}/reflexion")
}

/// [`REFLECTION_OPENING`] filled in.
#[must_use]
pub fn reflection_opening(convening: impl Display) -> String {
    format!("/encuentros/{convening}/reflexion/apertura")
}

/// [`REFLECTION_RESULTS`] filled in.
#[must_use]
pub fn reflection_results(convening: impl Display) -> String {
    format!("/encuentros/{convening}/reflexion/resultados")
}

/// [`CONVENING_CERTIFICATE`] filled in.
#[must_use]
pub fn convening_certificate(convening: impl Display) -> String {
    format!("/encuentros/{convening}/certificado")
}

/// [`TICKET_CERTIFICATE`] filled in.
#[must_use]
pub fn ticket_certificate(secret: impl Display) -> String {
    format!("/inscripcion/{secret}/certificado")
}

/// [`CERTIFICATE`] filled in.
#[must_use]
pub fn certificate(code: impl Display) -> String {
    format!("/certificados/{code}")
}

/// [`CONVENING_MINUTES`] filled in.
#[must_use]
pub fn convening_minutes(convening: impl Display) -> String {
    format!("/encuentros/{convening}/acta")
}

/// [`CONVENING_MINUTES_DRAFT`] filled in.
#[must_use]
pub fn convening_minutes_draft(convening: impl Display) -> String {
    format!("/encuentros/{convening}/acta/borrador")
}

/// [`CONVENING_MINUTES_SIGNATURE`] filled in.
#[must_use]
pub fn convening_minutes_signature(convening: impl Display) -> String {
    format!("/encuentros/{convening}/acta/firma")
}

/// [`CONVENING_MINUTES_WITHDRAWAL`] filled in.
#[must_use]
pub fn convening_minutes_withdrawal(convening: impl Display) -> String {
    format!("/encuentros/{convening}/acta/retiro")
}

/// [`CONVENING_BALANCE`] filled in.
#[must_use]
pub fn convening_balance(convening: impl Display) -> String {
    format!("/encuentros/{convening}/balance")
}

/// [`CONVENING_TEMPLATE`] filled in.
#[must_use]
pub fn convening_template(convening: impl Display) -> String {
    format!("/encuentros/{convening}/plantilla")
}

/// [`OWN_SESSION_REMOVAL`] filled in.
#[must_use]
pub fn own_session_removal(own_session: impl Display) -> String {
    format!("/encuentros/plantillas/{own_session}/retiro")
}

/// [`OWN_SESSION_RETURN`] filled in.
#[must_use]
pub fn own_session_return(own_session: impl Display) -> String {
    format!("/encuentros/plantillas/{own_session}/vuelta")
}
