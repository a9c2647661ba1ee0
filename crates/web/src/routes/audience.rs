//! Questions of a room and polls, while a convening is on.

use std::fmt::Display;

/// `/encuentros/{convening}/preguntas`
pub const CONVENING_QUESTIONS: &str = "/encuentros/{convening}/preguntas";
/// `/encuentros/{convening}/preguntas/recepcion`
pub const QUESTIONS_TAKING: &str = "/encuentros/{convening}/preguntas/recepcion";
/// `/encuentros/{convening}/preguntas/{question}`
pub const CONVENING_QUESTION: &str = "/encuentros/{convening}/preguntas/{question}";
/// `/encuentros/{convening}/preguntas/{question}/voto`
pub const QUESTION_VOTE: &str = "/encuentros/{convening}/preguntas/{question}/voto";
/// `/encuentros/{convening}/votaciones`
pub const POLLS: &str = "/encuentros/{convening}/votaciones";
/// `/encuentros/{convening}/votaciones/pantalla`
pub const POLLS_SCREEN: &str = "/encuentros/{convening}/votaciones/pantalla";
/// `/encuentros/{convening}/votaciones/{poll}`
pub const POLL: &str = "/encuentros/{convening}/votaciones/{poll}";
/// `/encuentros/{convening}/votaciones/{poll}/retiro`
pub const POLL_REMOVAL: &str = "/encuentros/{convening}/votaciones/{poll}/retiro";
/// `/encuentros/{convening}/votaciones/{poll}/apertura`
pub const POLL_OPENING: &str = "/encuentros/{convening}/votaciones/{poll}/apertura";
/// `/encuentros/{convening}/votaciones/{poll}/cierre`
pub const POLL_CLOSURE: &str = "/encuentros/{convening}/votaciones/{poll}/cierre";
/// `/encuentros/{convening}/votaciones/{poll}/palabras`
pub const POLL_WORDS: &str = "/encuentros/{convening}/votaciones/{poll}/palabras";
/// `/encuentros/{convening}/votaciones/{poll}/voto`
pub const BALLOT: &str = "/encuentros/{convening}/votaciones/{poll}/voto";
/// `/encuentros/{convening}/ahora/lo-mio`
pub const CONVENING_OWN: &str = "/encuentros/{convening}/ahora/lo-mio";

/// [`CONVENING_QUESTIONS`] filled in.
#[must_use]
pub fn convening_questions(convening: impl Display) -> String {
    format!("/encuentros/{convening}/preguntas")
}

/// [`QUESTIONS_TAKING`] filled in.
#[must_use]
pub fn questions_taking(convening: impl Display) -> String {
    format!("/encuentros/{convening}/preguntas/recepcion")
}

/// [`CONVENING_QUESTION`] filled in.
#[must_use]
pub fn convening_question(convening: impl Display, question: impl Display) -> String {
    format!("/encuentros/{convening}/preguntas/{question}")
}

/// [`QUESTION_VOTE`] filled in.
#[must_use]
pub fn question_vote(convening: impl Display, question: impl Display) -> String {
    format!("/encuentros/{convening}/preguntas/{question}/voto")
}

/// [`POLLS`] filled in.
#[must_use]
pub fn polls(convening: impl Display) -> String {
    format!("/encuentros/{convening}/votaciones")
}

/// [`POLLS_SCREEN`] filled in.
#[must_use]
pub fn polls_screen(convening: impl Display) -> String {
    format!("/encuentros/{convening}/votaciones/pantalla")
}

/// [`POLL`] filled in.
#[must_use]
pub fn poll(convening: impl Display, poll: impl Display) -> String {
    format!("/encuentros/{convening}/votaciones/{poll}")
}

/// [`POLL_REMOVAL`] filled in.
#[must_use]
pub fn poll_removal(convening: impl Display, poll: impl Display) -> String {
    format!("/encuentros/{convening}/votaciones/{poll}/retiro")
}

/// [`POLL_OPENING`] filled in.
#[must_use]
pub fn poll_opening(convening: impl Display, poll: impl Display) -> String {
    format!("/encuentros/{convening}/votaciones/{poll}/apertura")
}

/// [`POLL_CLOSURE`] filled in.
#[must_use]
pub fn poll_closure(convening: impl Display, poll: impl Display) -> String {
    format!("/encuentros/{convening}/votaciones/{poll}/cierre")
}

/// [`POLL_WORDS`] filled in.
#[must_use]
pub fn poll_words(convening: impl Display, poll: impl Display) -> String {
    format!("/encuentros/{convening}/votaciones/{poll}/palabras")
}

/// [`BALLOT`] filled in.
#[must_use]
pub fn ballot(convening: impl Display, poll: impl Display) -> String {
    format!("/encuentros/{convening}/votaciones/{poll}/voto")
}

/// [`CONVENING_OWN`] filled in.
#[must_use]
pub fn convening_own(convening: impl Display) -> String {
    format!("/encuentros/{convening}/ahora/lo-mio")
}
