//! What is said about a cycle, and notes for oneself.

use std::fmt::Display;

/// `/ciclos/retroalimentacion`
pub const FEEDBACK_MINE: &str = "/ciclos/retroalimentacion";
/// `/ciclos/{cycle}/retroalimentacion`
pub const CYCLE_FEEDBACK: &str = "/ciclos/{cycle}/retroalimentacion";
/// `/ciclos/{cycle}/nota`
pub const CYCLE_NOTE: &str = "/ciclos/{cycle}/nota";
/// `/retroalimentacion/{feedback}`
pub const FEEDBACK: &str = "/retroalimentacion/{feedback}";
/// `/retroalimentacion/{feedback}/retiro`
pub const FEEDBACK_REMOVAL: &str = "/retroalimentacion/{feedback}/retiro";
/// `/retroalimentacion/{feedback}/respuestas`
pub const FEEDBACK_REPLIES: &str = "/retroalimentacion/{feedback}/respuestas";
/// `/retroalimentacion/{feedback}/gracias`
pub const FEEDBACK_THANKS: &str = "/retroalimentacion/{feedback}/gracias";
/// `/retroalimentacion/respuestas/{reply}/retiro`
pub const FEEDBACK_REPLY_REMOVAL: &str = "/retroalimentacion/respuestas/{reply}/retiro";

/// [`CYCLE_FEEDBACK`] filled in.
#[must_use]
pub fn cycle_feedback(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/retroalimentacion")
}

/// [`CYCLE_NOTE`] filled in.
#[must_use]
pub fn cycle_note(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/nota")
}

/// [`FEEDBACK`] filled in.
#[must_use]
pub fn feedback(feedback: impl Display) -> String {
    format!("/retroalimentacion/{feedback}")
}

/// [`FEEDBACK_REMOVAL`] filled in.
#[must_use]
pub fn feedback_removal(feedback: impl Display) -> String {
    format!("/retroalimentacion/{feedback}/retiro")
}

/// [`FEEDBACK_REPLIES`] filled in.
#[must_use]
pub fn feedback_replies(feedback: impl Display) -> String {
    format!("/retroalimentacion/{feedback}/respuestas")
}

/// [`FEEDBACK_THANKS`] filled in.
#[must_use]
pub fn feedback_thanks(feedback: impl Display) -> String {
    format!("/retroalimentacion/{feedback}/gracias")
}

/// [`FEEDBACK_REPLY_REMOVAL`] filled in.
#[must_use]
pub fn feedback_reply_removal(reply: impl Display) -> String {
    format!("/retroalimentacion/respuestas/{reply}/retiro")
}
