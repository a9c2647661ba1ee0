//! Observation of classrooms. Everything below `/observaciones/aula/` is within reach of its service worker.

use std::fmt::Display;

/// `/observaciones`
pub const OBSERVATIONS: &str = "/observaciones";
/// `/observaciones/nueva`
pub const OBSERVATION_NEW: &str = "/observaciones/nueva";
/// `/observaciones/mi-practica`
pub const OWN_PRACTICE: &str = "/observaciones/mi-practica";
/// `/observaciones/aula`
pub const CLASSROOM_DOOR: &str = "/observaciones/aula";
/// `/observaciones/aula/`
pub const CLASSROOM: &str = "/observaciones/aula/";
/// `/observaciones/aula/sw.js`
pub const CLASSROOM_WORKER: &str = "/observaciones/aula/sw.js";
/// `/observaciones/aula/sin-senal`
pub const CLASSROOM_SHELL: &str = "/observaciones/aula/sin-senal";
/// `/observaciones/aula/registros`
pub const CLASSROOM_RECORDS: &str = "/observaciones/aula/registros";
/// `/observaciones/pautas`
pub const RUBRICS: &str = "/observaciones/pautas";
/// `/observaciones/pautas/nueva`
pub const RUBRIC_NEW: &str = "/observaciones/pautas/nueva";
/// `/observaciones/pautas/{rubric}`
pub const RUBRIC: &str = "/observaciones/pautas/{rubric}";
/// `/observaciones/pautas/{rubric}/cambio`
pub const RUBRIC_VERSION: &str = "/observaciones/pautas/{rubric}/cambio";
/// `/observaciones/practica`
pub const PRACTICES: &str = "/observaciones/practica";
/// `/observaciones/practica/{school}`
pub const PRACTICE: &str = "/observaciones/practica/{school}";
/// `/observaciones/practica/{school}/cierre`
pub const PRACTICE_CLOSURE: &str = "/observaciones/practica/{school}/cierre";
/// `/observaciones/calibracion`
pub const CALIBRATION: &str = "/observaciones/calibracion";
/// `/observaciones/calibracion/{vignette}`
pub const VIGNETTE: &str = "/observaciones/calibracion/{vignette}";
/// `/observaciones/{observation}`
pub const OBSERVATION: &str = "/observaciones/{observation}";
/// `/observaciones/{observation}/acuerdo`
pub const OBSERVATION_ACCEPTANCE: &str = "/observaciones/{observation}/acuerdo";
/// `/observaciones/{observation}/negativa`
pub const OBSERVATION_REFUSAL: &str = "/observaciones/{observation}/negativa";
/// `/observaciones/{observation}/negativa/deshacer`
pub const OBSERVATION_REVIVAL: &str = "/observaciones/{observation}/negativa/deshacer";
/// `/observaciones/dos-miradas`
pub const SECOND_LOOKS: &str = "/observaciones/dos-miradas";
/// `/observaciones/{observation}/evidencia`
pub const EVIDENCE: &str = "/observaciones/{observation}/evidencia";
/// `/observaciones/{observation}/apreciacion`
pub const RATINGS: &str = "/observaciones/{observation}/apreciacion";
/// `/observaciones/{observation}/envio`
pub const OBSERVATION_SENDING: &str = "/observaciones/{observation}/envio";
/// `/observaciones/{observation}/respuesta`
pub const OBSERVATION_ANSWER: &str = "/observaciones/{observation}/respuesta";
/// `/observaciones/{observation}/conversacion`
pub const OBSERVATION_TALK: &str = "/observaciones/{observation}/conversacion";
/// `/observaciones/{observation}/muestra`
pub const OBSERVATION_SHARING: &str = "/observaciones/{observation}/muestra";
/// `/observaciones/{observation}/muestra/{person}/fin`
pub const OBSERVATION_SHARING_END: &str = "/observaciones/{observation}/muestra/{person}/fin";
/// `/observaciones/{observation}/retiro`
pub const OBSERVATION_REMOVAL: &str = "/observaciones/{observation}/retiro";
/// `/observaciones/{observation}/vuelta`
pub const OBSERVATION_RETURN: &str = "/observaciones/{observation}/vuelta";

/// [`RUBRIC`] filled in.
#[must_use]
pub fn rubric(rubric: impl Display) -> String {
    format!("/observaciones/pautas/{rubric}")
}

/// [`RUBRIC_VERSION`] filled in.
#[must_use]
pub fn rubric_version(rubric: impl Display) -> String {
    format!("/observaciones/pautas/{rubric}/cambio")
}

/// [`PRACTICE`] filled in.
#[must_use]
pub fn practice(school: impl Display) -> String {
    format!("/observaciones/practica/{school}")
}

/// [`PRACTICE_CLOSURE`] filled in.
#[must_use]
pub fn practice_closure(school: impl Display) -> String {
    format!("/observaciones/practica/{school}/cierre")
}

/// [`VIGNETTE`] filled in.
#[must_use]
pub fn vignette(vignette: impl Display) -> String {
    format!("/observaciones/calibracion/{vignette}")
}

/// [`OBSERVATION`] filled in.
#[must_use]
pub fn observation(observation: impl Display) -> String {
    format!("/observaciones/{observation}")
}

/// [`OBSERVATION_ACCEPTANCE`] filled in.
#[must_use]
pub fn observation_acceptance(observation: impl Display) -> String {
    format!("/observaciones/{observation}/acuerdo")
}

/// [`OBSERVATION_REVIVAL`] filled in.
#[must_use]
pub fn observation_revival(observation: impl Display) -> String {
    format!("/observaciones/{observation}/negativa/deshacer")
}

/// [`OBSERVATION_REFUSAL`] filled in.
#[must_use]
pub fn observation_refusal(observation: impl Display) -> String {
    format!("/observaciones/{observation}/negativa")
}

/// [`EVIDENCE`] filled in.
#[must_use]
pub fn evidence(observation: impl Display) -> String {
    format!("/observaciones/{observation}/evidencia")
}

/// [`RATINGS`] filled in.
#[must_use]
pub fn ratings(observation: impl Display) -> String {
    format!("/observaciones/{observation}/apreciacion")
}

/// [`OBSERVATION_SENDING`] filled in.
#[must_use]
pub fn observation_sending(observation: impl Display) -> String {
    format!("/observaciones/{observation}/envio")
}

/// [`OBSERVATION_ANSWER`] filled in.
#[must_use]
pub fn observation_answer(observation: impl Display) -> String {
    format!("/observaciones/{observation}/respuesta")
}

/// [`OBSERVATION_TALK`] filled in.
#[must_use]
pub fn observation_talk(observation: impl Display) -> String {
    format!("/observaciones/{observation}/conversacion")
}

/// [`OBSERVATION_SHARING`] filled in.
#[must_use]
pub fn observation_sharing(observation: impl Display) -> String {
    format!("/observaciones/{observation}/muestra")
}

/// [`OBSERVATION_SHARING_END`] filled in.
#[must_use]
pub fn observation_sharing_end(observation: impl Display, person: impl Display) -> String {
    format!("/observaciones/{observation}/muestra/{person}/fin")
}

/// [`OBSERVATION_REMOVAL`] filled in.
#[must_use]
pub fn observation_removal(observation: impl Display) -> String {
    format!("/observaciones/{observation}/retiro")
}

/// [`OBSERVATION_RETURN`] filled in.
#[must_use]
pub fn observation_return(observation: impl Display) -> String {
    format!("/observaciones/{observation}/vuelta")
}
