//! The conversation after an observation: one strength, one question, one next step. One of each, so that something is done with them.

use crate::check::Wrong;
use crate::text::prose;

const LONGEST: usize = 600;
const ANSWER: usize = 2000;

/// What a form says.
#[derive(Clone, Debug, Default)]
pub struct TalkFields {
    /// What went well.
    pub strength: String,
    /// A question.
    pub question: String,
    /// What to try next.
    pub next_step: String,
}

/// What was agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// What went well.
    pub strength: String,
    /// A question.
    pub question: String,
    /// What to try next.
    pub next_step: String,
}

impl Talk {
    /// Checks it: all three.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &TalkFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let mut one = |field: &'static str, text: &str| {
            let text = prose(text, LONGEST);
            wrong.unless(!text.is_empty(), field, "observation-wrong-talk");
            text
        };
        let strength = one("strength", &fields.strength);
        let question = one("question", &fields.question);
        let next_step = one("next_step", &fields.next_step);
        wrong.or(Self {
            strength,
            question,
            next_step,
        })
    }
}

/// What a teacher answers to the evidence. Empty is an answer: they read it.
#[must_use]
pub fn answer_of(text: &str) -> String {
    prose(text, ANSWER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_make_a_conversation() {
        let fields = TalkFields {
            strength: "Todos escribieron antes de hablar".to_owned(),
            question: " ".to_owned(),
            next_step: "Esperar cinco segundos".to_owned(),
        };
        assert_eq!(
            Talk::check(&fields).unwrap_err().of("question"),
            Some("observation-wrong-talk")
        );
        let question = "¿Quién no habló?".to_owned();
        assert!(Talk::check(&TalkFields { question, ..fields }).is_ok());
    }
}
