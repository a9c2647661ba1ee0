//! Answering a survey. Everything below `/e/` is a student's: short, because it is typed from a board; no session is looked at.

/// `/e`
pub const ANSWERING_DOOR: &str = "/e";
/// `/e/sw.js`
pub const ANSWERING_WORKER: &str = "/e/sw.js";
/// `/e/{code}`
pub const ANSWERING: &str = "/e/{code}";
/// `/e/{code}/respuestas`
pub const ANSWERS: &str = "/e/{code}/respuestas";
/// `/e/{code}/lista`
pub const ANSWERING_LIST: &str = "/e/{code}/lista";
/// `/e/{code}/archivo`
pub const ANSWERING_FILE: &str = "/e/{code}/archivo";
/// `/e/{code}/hicimos`
pub const ANSWERING_DONE: &str = "/e/{code}/hicimos";

/// `/e/{code}/papeleta`
pub const ANSWERING_SLIP: &str = "/e/{code}/papeleta";
/// `/e/{code}/papeleta/prueba`
pub const ANSWERING_SLIP_TRIAL: &str = "/e/{code}/papeleta/prueba";

/// [`ANSWERING`] filled in.
#[must_use]
pub fn answering(code: &str) -> String {
    format!("/e/{code}")
}

/// [`ANSWERS`] filled in.
#[must_use]
pub fn answers(code: &str) -> String {
    format!("/e/{code}/respuestas")
}

/// [`ANSWERING_LIST`] filled in.
#[must_use]
pub fn answering_list(code: &str) -> String {
    format!("/e/{code}/lista")
}

/// [`ANSWERING_FILE`] filled in.
#[must_use]
pub fn answering_file(code: &str) -> String {
    format!("/e/{code}/archivo")
}

/// [`ANSWERING_DONE`] filled in.
#[must_use]
pub fn answering_done(code: &str) -> String {
    format!("/e/{code}/hicimos")
}

/// [`ANSWERING_SLIP`] filled in.
#[must_use]
pub fn answering_slip(code: &str) -> String {
    format!("/e/{code}/papeleta")
}

/// [`ANSWERING_SLIP_TRIAL`] filled in.
#[must_use]
pub fn answering_slip_trial(code: &str) -> String {
    format!("/e/{code}/papeleta/prueba")
}
