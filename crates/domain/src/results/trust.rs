//! Whether a scale may be trusted here, and how attentively it was answered: about the liceo as a whole.

use serde::{Deserialize, Serialize};
use survey::{Instrument, scoring};

use super::Answered;
use crate::administration::Administration;
use crate::word::words;

/// Students whose answers are needed before anything is said of a scale's reliability.
pub const LEAST_TRUSTED: usize = 30;

/// Whoever needed less than so many seconds an item can hardly have read it.
pub const MOST_HASTE: i64 = 2;

/// Items of a scale that must be answered in a row, all alike, before that says something.
const LONG_RUN: usize = 8;

words! {
    /// What may be done with a scale's score here.
    TrustWord {
        /// To compare groups over time (0.7 and more).
        Good = "good",
        /// To begin a conversation, not to decide (0.6 to 0.7).
        Fair = "fair",
        /// Its items don't say the same here; look at them one by one.
        Poor = "poor",
        /// Too few answered to tell.
        TooFew = "too-few",
        /// It can't be computed; the reason is a statistic's.
        Unknown = "unknown",
    }
}

/// What is known of a scale here. Nunnally JC (1978), *Psychometric Theory*, for the steps 0.6 and 0.7.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trust {
    /// Its key.
    pub scale: String,
    /// What may be done with it.
    pub word: TrustWord,
    /// The figures, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures: Option<Trusted>,
}

/// The figures of a scale's reliability, to two decimals: more would be of no use, and tell of people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trusted {
    /// Students.
    pub n: usize,
    /// Cronbach's alpha.
    pub alpha: f64,
    /// The ends of its 95 % interval (Feldt).
    pub interval: (f64, f64),
    /// Omega total of one factor; none with its reason in docs/statistics/reliability.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub omega: Option<f64>,
    /// Of each item the correlation with the rest.
    pub items: Vec<(String, Option<f64>)>,
}

impl Trusted {
    /// What may be done with it: by the lower end of the interval it would be said too seldom in small liceos, so by alpha itself.
    #[must_use]
    pub fn word(&self) -> TrustWord {
        match self.alpha {
            alpha if alpha >= 0.7 => TrustWord::Good,
            alpha if alpha >= 0.6 => TrustWord::Fair,
            _ => TrustWord::Poor,
        }
    }
}

/// How attentively a survey was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screened {
    /// Students.
    pub n: usize,
    /// Who took less than two seconds an item.
    pub hasty: usize,
    /// Who gave the same answer to everything, of eight items or more.
    pub straight: usize,
}

/// Looks at how it was answered. Nobody's answers are left out for it: it is said beside the results.
#[must_use]
pub fn screened(administration: &Administration, instrument: &Instrument, answered: &[Answered]) -> Screened {
    let form = administration.form(instrument);
    let mut screened = Screened {
        n: answered.len(),
        hasty: 0,
        straight: 0,
    };
    for one in answered {
        let items = i64::try_from(one.answers.len()).unwrap_or(i64::MAX);
        screened.hasty += usize::from(
            one.seconds
                .is_some_and(|seconds| items > 0 && seconds < items * MOST_HASTE),
        );
        let facts = scoring::screen(instrument, form, &one.answers);
        let alike = facts.answered >= LONG_RUN && facts.longest_run == facts.answered;
        screened.straight += usize::from(alike);
    }
    screened
}
