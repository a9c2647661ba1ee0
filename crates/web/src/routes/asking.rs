//! Questions to the network, who knows what, offers, rounds of review.

use std::fmt::Display;

/// `/preguntas`
pub const ASKS: &str = "/preguntas";
/// `/preguntas/nueva`
pub const ASK_NEW: &str = "/preguntas/nueva";
/// `/preguntas/encargos/{asking}/paso`
pub const ASKING_PASSING: &str = "/preguntas/encargos/{asking}/paso";
/// `/preguntas/encargos/{asking}/no`
pub const ASKING_DECLINE: &str = "/preguntas/encargos/{asking}/no";
/// `/quien-sabe`
pub const DIRECTORY: &str = "/quien-sabe";
/// `/quien-sabe/personas/{person}`
pub const KNOWER: &str = "/quien-sabe/personas/{person}";
/// `/quien-sabe/mio`
pub const OWN_EXPERTISE: &str = "/quien-sabe/mio";
/// `/quien-sabe/mio/correccion`
pub const EXPERTISE_CORRECTION: &str = "/quien-sabe/mio/correccion";
/// `/quien-sabe/mio/pausa`
pub const EXPERTISE_PAUSE: &str = "/quien-sabe/mio/pausa";
/// `/quien-sabe/mio/lineas/{line}/retiro`
pub const EXPERTISE_REMOVAL: &str = "/quien-sabe/mio/lineas/{line}/retiro";
/// `/ofrecimientos`
pub const STANDING_OFFERS: &str = "/ofrecimientos";
/// `/ofrecimientos/nuevo`
pub const STANDING_OFFER_NEW: &str = "/ofrecimientos/nuevo";
/// `/ofrecimientos/{help}/retiro`
pub const STANDING_OFFER_END: &str = "/ofrecimientos/{help}/retiro";
/// `/revisiones`
pub const REVIEW_ROUNDS: &str = "/revisiones";
/// `/revisiones/nueva`
pub const REVIEW_ROUND_NEW: &str = "/revisiones/nueva";
/// `/revisiones/{round}`
pub const REVIEW_ROUND: &str = "/revisiones/{round}";
/// `/revisiones/{round}/cambio`
pub const REVIEW_ROUND_CHANGE: &str = "/revisiones/{round}/cambio";
/// `/revisiones/{round}/mi-ciclo`
pub const REVIEW_OWN_CYCLE: &str = "/revisiones/{round}/mi-ciclo";
/// `/revisiones/{round}/cierre`
pub const REVIEW_ROUND_CLOSING: &str = "/revisiones/{round}/cierre";
/// `/revisiones/lecturas/{review}/renuncia`
pub const REVIEW_STEP_BACK: &str = "/revisiones/lecturas/{review}/renuncia";

/// [`ASK_NEW`] with a question begun.
#[must_use]
pub fn ask_about(question: &str) -> String {
    format!("{ASK_NEW}?q={}", super::encode(question))
}

/// [`ASK_NEW`] with a question begun that is about a thing: `what` is the field that names it.
#[must_use]
pub fn ask_on(what: &str, id: impl Display, question: &str) -> String {
    format!("{ASK_NEW}?{what}={id}&q={}", super::encode(question))
}

/// [`ASK_NEW`] in a circle.
#[must_use]
pub fn ask_in_circle(circle: impl Display) -> String {
    format!("{ASK_NEW}?circulo={circle}")
}

/// [`ASKING_PASSING`] filled in.
#[must_use]
pub fn asking_passing(asking: impl Display) -> String {
    format!("/preguntas/encargos/{asking}/paso")
}

/// [`ASKING_DECLINE`] filled in.
#[must_use]
pub fn asking_decline(asking: impl Display) -> String {
    format!("/preguntas/encargos/{asking}/no")
}

/// [`KNOWER`] filled in.
#[must_use]
pub fn knower(person: impl Display) -> String {
    format!("/quien-sabe/personas/{person}")
}

/// [`EXPERTISE_REMOVAL`] filled in.
#[must_use]
pub fn expertise_removal(line: impl Display) -> String {
    format!("/quien-sabe/mio/lineas/{line}/retiro")
}

/// [`STANDING_OFFER_END`] filled in.
#[must_use]
pub fn standing_offer_end(help: impl Display) -> String {
    format!("/ofrecimientos/{help}/retiro")
}

/// [`REVIEW_ROUND`] filled in.
#[must_use]
pub fn review_round(round: impl Display) -> String {
    format!("/revisiones/{round}")
}

/// [`REVIEW_ROUND_CLOSING`] filled in.
#[must_use]
pub fn review_round_closing(round: impl Display) -> String {
    format!("/revisiones/{round}/cierre")
}

/// [`REVIEW_STEP_BACK`] filled in.
#[must_use]
pub fn review_step_back(review: impl Display) -> String {
    format!("/revisiones/lecturas/{review}/renuncia")
}

/// [`REVIEW_ROUND_CHANGE`] filled in.
#[must_use]
pub fn review_round_change(round: impl Display) -> String {
    format!("/revisiones/{round}/cambio")
}

/// [`REVIEW_OWN_CYCLE`] filled in.
#[must_use]
pub fn review_own_cycle(round: impl Display) -> String {
    format!("/revisiones/{round}/mi-ciclo")
}
