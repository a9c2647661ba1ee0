//! The way of a free text that may tell of harm to whoever keeps the school's protocol.
//!
//! Owns which expressions make a person read a text soon, and what an alert is. Must not score, diagnose, or say anything of
//! whoever wrote: a sign is a reason to read, nothing else. It misses for certain (irony, dialect, silence, pictures, a word that
//! nobody listed), and it calls where nothing is ("me quiero morir de vergüenza"): that is the side on which it errs. So a text
//! without a sign was not found harmless, and no page may say so; a person reads all of them in the end.

mod alert;
mod english;
mod expression;
mod sound;
mod spanish;

pub use alert::{Alert, Handling, HandlingPlan, Place, Reading, Stage};

use std::sync::LazyLock;

use crate::person::Language;
use crate::word::words;
use expression::Expression;

words! {
    /// What it may be about.
    Harm {
        /// Somebody hurts themselves, or doesn't want to live.
        SelfHarm = "self-harm",
        /// Blows, threats, bullying, weapons.
        Violence = "violence",
        /// Abuse, sexual or of trust.
        Abuse = "abuse",
    }
}

/// An expression that was found: why a person should read the text, and nothing about who wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// What it may be about.
    pub harm: Harm,
    /// The expression as listed, not as written.
    pub expression: &'static str,
}

static SPANISH: LazyLock<Vec<Expression>> = LazyLock::new(|| expression::all(spanish::LISTED, Language::EsCl));
static ENGLISH: LazyLock<Vec<Expression>> = LazyLock::new(|| expression::all(english::LISTED, Language::En));

/// The expressions of a language's list that a text has, each once, in the order of the list.
#[must_use]
pub fn signs(text: &str, language: Language) -> Vec<Sign> {
    let listed = match language {
        Language::EsCl => &SPANISH,
        Language::En => &ENGLISH,
    };
    let heard = sound::heard(text, language);
    let found = listed.iter().filter(|expression| expression.is_in(&heard));
    found.map(Expression::sign).collect()
}

#[cfg(test)]
mod tests;
