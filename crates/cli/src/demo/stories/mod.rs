//! Cycle stories: what teams ask, expect, do, find surprising, learn and decide. Invented, and put together by chance.
//!
//! Numbers are not in here: they come from the points, so that a story never contradicts its chart.

mod coexistence;
mod language;
mod maths;
mod utp;

/// Who usually does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// A teacher of Language, in one of their courses.
    Language,
    /// A teacher of Maths, in one of their courses.
    Maths,
    /// The coexistence manager, in the whole school.
    Coexistence,
    /// The head of UTP, in the whole school.
    Utp,
}

/// A story.
pub(super) struct Story {
    /// Key of its idea.
    pub idea: &'static str,
    /// Key of its measure.
    pub measure: &'static str,
    /// Who.
    pub by: By,
    /// Title.
    pub title: &'static str,
    /// Question.
    pub question: &'static str,
    /// Reason of the prediction: stands after «porque».
    pub because: &'static str,
    /// How data is collected.
    pub data: &'static str,
    /// What was done.
    pub happened: [&'static str; 2],
    /// What nobody expected; may be empty.
    pub surprise: [&'static str; 2],
    /// Learnt where the prediction came true.
    pub hit: &'static str,
    /// Learnt where less came of it.
    pub below: &'static str,
    /// Learnt where more came of it.
    pub above: &'static str,
    /// Reason and next step where adopted.
    pub adopt: (&'static str, &'static str),
    /// Reason and next step where adapted.
    pub adapt: (&'static str, &'static str),
    /// Reason and next step where abandoned.
    pub abandon: (&'static str, &'static str),
    /// Title and question of the cycle that follows an adapted one.
    pub again: (&'static str, &'static str),
}

/// The stories. Their order is part of the demo: a liceo takes the first it has not tested yet.
pub(super) const STORIES: &[Story] = &[
    language::BOLETO,
    language::BOLETO_COMENTADO,
    maths::ERROR,
    language::PARES,
    maths::CHARLA,
    maths::PAREJAS,
    language::LECTURA,
    language::AUDIO,
    maths::TALLER,
    utp::CIERRE,
    coexistence::SALUDO,
    coexistence::LLAMADA,
    coexistence::TUTORIAS,
    utp::MENSAJE,
];

/// The story that tests an idea.
pub(super) fn of_idea(idea: &str) -> usize {
    STORIES.iter().position(|story| story.idea == idea).unwrap_or(0)
}
