//! After a visit: what each liceo says to the other (one strength, one question, one next step), what somebody leaves to try, and thanks.

use crate::check::Wrong;
use crate::id::{CycleId, PersonId, SchoolId, VisitId};
use crate::text;
use crate::time::Instant;

/// What one liceo says to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct VisitFeedback {
    /// The visit.
    pub visit_id: VisitId,
    /// The liceo that says it.
    pub school_id: SchoolId,
    /// What went well.
    pub strength: String,
    /// A question.
    pub question: String,
    /// What to try next.
    pub next_step: String,
    /// Who wrote it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// Its words, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitWords {
    /// What went well.
    pub strength: String,
    /// A question.
    pub question: String,
    /// What to try next.
    pub next_step: String,
}

impl VisitWords {
    /// Checks them: one of each, so that something is done with them.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(strength: &str, question: &str, next_step: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let mut one = |field: &'static str, typed: &str| {
            let words = text::prose(typed, 600);
            wrong.unless(!words.is_empty(), field, "wrong-visit-feedback");
            words
        };
        let words = Self {
            strength: one("strength", strength),
            question: one("question", question),
            next_step: one("next_step", next_step),
        };
        wrong.or(words)
    }
}

/// What a liceo leaves a visit to try: one, which becomes a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct VisitCommitment {
    /// The visit.
    pub visit_id: VisitId,
    /// The liceo.
    pub school_id: SchoolId,
    /// What it will try.
    pub words: String,
    /// The cycle that it became.
    pub cycle_id: Option<CycleId>,
    /// Who wrote it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// Thanks, which the whole network reads.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct VisitThanks {
    /// The visit.
    pub visit_id: VisitId,
    /// The liceo that thanks.
    pub school_id: SchoolId,
    /// What for.
    pub words: String,
    /// Who wrote it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// Checks a commitment.
///
/// # Errors
/// Too little to begin from.
pub fn check_commitment(words: &str) -> Result<String, Wrong> {
    let words = text::line(words, 200);
    let enough = words.chars().count() >= 8;
    enough
        .then_some(words)
        .ok_or_else(|| Wrong::with("commitment", "wrong-visit-commitment"))
}

/// Checks thanks.
///
/// # Errors
/// Nothing was written.
pub fn check_thanks(words: &str) -> Result<String, Wrong> {
    let words = text::prose(words, 400);
    let some = !words.is_empty();
    some.then_some(words)
        .ok_or_else(|| Wrong::with("thanks", "wrong-visit-thanks"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_make_feedback() {
        let wrong = VisitWords::check("Escriben antes de hablar", " ", "").unwrap_err();
        assert!(wrong.of("strength").is_none() && wrong.of("question").is_some() && wrong.of("next_step").is_some());
        assert!(VisitWords::check("a", "b", "c").is_ok());
    }

    #[test]
    fn a_commitment_says_something_and_thanks_too() {
        assert!(check_commitment("Probar").is_err());
        assert!(check_commitment("Devolver el boleto el mismo día").is_ok());
        assert!(check_thanks("\n").is_err() && check_thanks("Gracias por recibirnos").is_ok());
    }
}
