//! Quick capture on a phone. Everything below `/captura/` is within reach of its service worker.

use std::fmt::Display;

/// `/captura`
pub const CAPTURE_DOOR: &str = "/captura";
/// `/captura/`
pub const CAPTURE: &str = "/captura/";
/// `/captura/sw.js`
pub const CAPTURE_WORKER: &str = "/captura/sw.js";
/// `/captura/sin-senal`
pub const CAPTURE_SHELL: &str = "/captura/sin-senal";
/// `/captura/registros`
pub const CAPTURE_RECORDS: &str = "/captura/registros";
/// `/captura/pendientes`
pub const CAPTURES_WAITING: &str = "/captura/pendientes";
/// `/captura/registros/{capture}/pregunta`
pub const CAPTURE_QUESTION: &str = "/captura/registros/{capture}/pregunta";
/// `/captura/registros/{capture}/descarte`
pub const CAPTURE_DISCARD: &str = "/captura/registros/{capture}/descarte";
/// `/captura/registros/{capture}/vuelta`
pub const CAPTURE_RETURN: &str = "/captura/registros/{capture}/vuelta";

/// [`CAPTURE_QUESTION`] filled in.
#[must_use]
pub fn capture_question(capture: impl Display) -> String {
    format!("/captura/registros/{capture}/pregunta")
}

/// [`CAPTURE_DISCARD`] filled in.
#[must_use]
pub fn capture_discard(capture: impl Display) -> String {
    format!("/captura/registros/{capture}/descarte")
}

/// [`CAPTURE_RETURN`] filled in.
#[must_use]
pub fn capture_return(capture: impl Display) -> String {
    format!("/captura/registros/{capture}/vuelta")
}
