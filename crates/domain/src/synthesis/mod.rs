//! Syntheses: what was learnt about an idea or a driver, in sentences that each cite the tests they stand on, signed by a person.
//!
//! Owns what one is, what may be said (no sentence without a test), and what the tests say of themselves (`draft`). Must not write a
//! sentence, and must not be handed a test that the whole network may not read.

mod draft;

pub use draft::{Evidence, Finding, Tally, findings};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::check::Wrong;
use crate::id::{CycleId, DissentId, NetworkId, PersonId, SchoolId, SynthesisId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

/// Sentences of one synthesis at most.
pub const MOST_SENTENCES: usize = 24;
/// Signs of a sentence at most.
const LONGEST: usize = 600;

words! {
    /// What it is about.
    About {
        /// An idea.
        Idea = "idea",
        /// A driver, with all ideas below it.
        Driver = "driver",
    }
}

/// A synthesis.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Synthesis {
    /// Its id.
    pub id: SynthesisId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo that drafted it; none for the hub.
    pub school_id: Option<SchoolId>,
    /// What it is about.
    pub about: About,
    /// Which.
    pub about_id: Uuid,
    /// What it is called.
    pub title: String,
    /// What it says, as JSON of [`Sentence`]s.
    pub sentences: String,
    /// How many closed tests there were when it was drafted.
    pub tests: i64,
    /// Counts changes.
    pub version: i64,
    /// Who drafted it.
    pub created_by: PersonId,
    /// When, and with that until when tests are in it.
    pub created_at: Instant,
    /// Who signed it; from then on it doesn't change.
    pub signed_by: Option<PersonId>,
    /// When.
    pub signed_at: Option<Instant>,
}

impl Synthesis {
    /// What it says.
    #[must_use]
    pub fn says(&self) -> Vec<Sentence> {
        serde_json::from_str(&self.sentences).unwrap_or_default()
    }
}

/// A sentence with the tests that it stands on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// The words.
    pub words: String,
    /// The tests, at least one.
    pub tests: Vec<CycleId>,
}

/// Somebody's word that it was otherwise for them. It stays beside the synthesis.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Dissent {
    /// Its id; the browser names it.
    pub id: DissentId,
    /// Of which synthesis.
    pub synthesis_id: SynthesisId,
    /// The reason.
    pub words: String,
    /// Whose.
    pub by_id: PersonId,
    /// Since when.
    pub at: Instant,
    /// Since when it is taken back.
    pub taken_back_at: Option<Instant>,
}

/// Checked words of a synthesis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SynthesisPlan {
    /// What it is called.
    pub title: String,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
}

impl SynthesisPlan {
    /// Checks what the form says: sentences, each with the numbers of the tests in the list below it. An emptied sentence goes.
    ///
    /// # Errors
    /// No title, nothing said, a sentence without a test, a number that no test has, too much.
    pub fn check(title: &str, rows: &[(&str, &str)], tests: &[CycleId]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let title = text::line(title, 140);
        wrong.unless(title.chars().count() >= 3, "title", "wrong-synthesis-title");
        let mut sentences = Vec::new();
        for (place, (typed, numbers)) in rows.iter().enumerate() {
            let words = text::prose(typed, LONGEST + 1);
            if words.is_empty() {
                continue;
            }
            if words.chars().count() > LONGEST {
                wrong.add(format!("words-{place}"), "wrong-synthesis-long");
            }
            match cited(numbers, tests) {
                None => wrong.add(format!("tests-{place}"), "wrong-synthesis-number"),
                Some(cited) if cited.is_empty() => wrong.add(format!("tests-{place}"), "wrong-synthesis-uncited"),
                Some(tests) => sentences.push(Sentence { words, tests }),
            }
        }
        if wrong.is_none() && sentences.is_empty() {
            wrong.add("words-0", "wrong-synthesis-empty");
        }
        if sentences.len() > MOST_SENTENCES {
            wrong.add("title", "wrong-synthesis-many");
        }
        wrong.or(Self { title, sentences })
    }
}

/// Checks why somebody sees it otherwise.
///
/// # Errors
/// Nothing said.
pub fn check_dissent(words: &str) -> Result<String, Wrong> {
    let words = text::prose(words, 1_200);
    let mut wrong = Wrong::none();
    wrong.unless(words.chars().count() >= 10, "words", "wrong-dissent");
    wrong.or(words)
}

/// The tests that numbers mean, each once, in order; nothing where one of them is no number of the list.
fn cited(numbers: &str, tests: &[CycleId]) -> Option<Vec<CycleId>> {
    let mut cited = Vec::new();
    for number in numbers.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.' | '[' | ']')) {
        if number.is_empty() {
            continue;
        }
        let place: usize = number.parse().ok()?;
        let test = *tests.get(place.checked_sub(1)?)?;
        if !cited.contains(&test) {
            cited.push(test);
        }
    }
    Some(cited)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tests(n: u128) -> Vec<CycleId> {
        (1..=n).map(|n| CycleId(Uuid::from_u128(n))).collect()
    }

    #[test]
    fn no_sentence_without_a_test() {
        let known = tests(3);
        let wrong = SynthesisPlan::check("", &[("Sirve", ""), ("Sirve", "9"), ("Sirve", "uno")], &known).unwrap_err();
        assert!(wrong.of("title").is_some());
        assert_eq!(wrong.of("tests-0"), Some("wrong-synthesis-uncited"));
        assert_eq!(wrong.of("tests-1"), Some("wrong-synthesis-number"));
        assert_eq!(wrong.of("tests-2"), Some("wrong-synthesis-number"));
        let wrong = SynthesisPlan::check("Boletos", &[(" ", "1")], &known).unwrap_err();
        assert_eq!(wrong.of("words-0"), Some("wrong-synthesis-empty"));
        let plan = SynthesisPlan::check("Boletos", &[("Sirve", "3, 1 [1]"), ("", "")], &known).unwrap();
        assert_eq!(plan.sentences[0].tests, [known[2], known[0]]);
        assert_eq!(plan.sentences.len(), 1);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_each_kept_sentence_cites_tests_of_the_list(rows in prop::collection::vec(("[a-z ]{0,9}", "[0-9, x]{0,6}"), 0..6)) {
            let known = tests(5);
            let rows: Vec<(&str, &str)> = rows.iter().map(|(words, numbers)| (words.as_str(), numbers.as_str())).collect();
            if let Ok(plan) = SynthesisPlan::check("Título", &rows, &known) {
                for sentence in plan.sentences {
                    prop_assert!(!sentence.tests.is_empty() && sentence.tests.iter().all(|test| known.contains(test)));
                }
            }
        }
    }
}
