//! An entry: a bone, a cause, an answer, who was asked, what they said. Never a student's name.

use super::{InquiryKind, Note, refusal};
use crate::check::Wrong;
use crate::id::{DriverId, InquiryEntryId, InquiryId, PersonId};
use crate::time::Instant;
use crate::{personal, text};

/// An entry as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Entry {
    /// Its id; the browser names it.
    pub id: InquiryEntryId,
    /// Its inquiry.
    pub inquiry_id: InquiryId,
    /// The entry that it hangs on.
    pub parent_id: Option<InquiryEntryId>,
    /// For a bone the word it began with, for a note of an interview its kind; else empty.
    pub branch: String,
    /// What it says.
    pub words: String,
    /// Place among its siblings.
    pub position: i64,
    /// The driver that it feeds.
    pub driver_id: Option<DriverId>,
    /// Counts changes.
    pub version: i64,
    /// Who wrote it last.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// An entry as a form says it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct EntryFields {
    /// What it says.
    pub words: String,
    /// What it hangs on; empty for the first level.
    pub parent_id: String,
    /// The kind of a note.
    pub branch: String,
    /// The driver that it feeds.
    pub driver_id: String,
    /// The words that somebody looked at again: they looked like a name, and are none.
    pub looked_at: String,
}

/// A checked entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryPlan {
    /// What it says.
    pub words: String,
    /// What it hangs on.
    pub parent_id: Option<InquiryEntryId>,
    /// The kind of a note, where the form names one.
    pub note: Option<Note>,
    /// The driver that it feeds.
    pub driver_id: Option<DriverId>,
}

impl EntryPlan {
    /// Checks what a form says. What points at one person is refused; what looks like a name is kept once somebody has
    /// looked at exactly these words again. Where it may hang is up to the [`super::Tree`].
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(kind: InquiryKind, fields: &EntryFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let words = text::line(&fields.words, 240);
        wrong.unless(!words.is_empty(), "words", "wrong-inquiry-words-empty");
        if let Some(what) = personal::found(&words) {
            wrong.add("words", refusal(what));
        }
        let looked = text::line(&fields.looked_at, 240) == words;
        wrong.unless(
            looked || !personal::looks_like_a_name(&words),
            "words",
            LOOKS_LIKE_A_NAME,
        );
        let parent_id = chosen(&fields.parent_id, "parent_id", &mut wrong);
        let driver_id = chosen(&fields.driver_id, "driver_id", &mut wrong);
        let note = chosen::<Note>(&fields.branch, "branch", &mut wrong);
        if kind.is_note_at(usize::from(parent_id.is_some())) {
            wrong.unless(note.is_some(), "branch", "wrong-inquiry-note-kind");
        }
        wrong.or(Self {
            words,
            parent_id,
            note,
            driver_id,
        })
    }
}

/// The key that a form looks for, to let exactly these words pass the next time.
pub const LOOKS_LIKE_A_NAME: &str = "wrong-personal-name";

fn chosen<T: std::str::FromStr>(typed: &str, field: &'static str, wrong: &mut Wrong) -> Option<T> {
    match typed.trim() {
        "" => None,
        typed => typed.parse().ok().or_else(|| {
            wrong.add(field, "wrong-choice");
            None
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn says(words: &str, looked_at: &str) -> Result<EntryPlan, Wrong> {
        let fields = EntryFields {
            words: words.to_owned(),
            looked_at: looked_at.to_owned(),
            ..EntryFields::default()
        };
        EntryPlan::check(InquiryKind::Fishbone, &fields)
    }

    #[test]
    fn a_name_is_looked_at_twice_and_a_run_is_never_kept() {
        let words = "Dice que Camila Soto no trae cuaderno";
        assert_eq!(says(words, "").unwrap_err().of("words"), Some(LOOKS_LIKE_A_NAME));
        assert_eq!(says(words, words).unwrap().words, words);
        let other = says("Dice que Diego Soto no trae cuaderno", words).unwrap_err();
        assert_eq!(
            other.of("words"),
            Some(LOOKS_LIKE_A_NAME),
            "other words are looked at anew"
        );
        let run = "El 12.345.678-5 falta los lunes";
        assert_eq!(says(run, run).unwrap_err().of("words"), Some("wrong-personal-run"));
    }

    #[test]
    fn a_note_of_an_interview_says_what_it_is() {
        let fields = EntryFields {
            words: "No entiende para qué sirve".into(),
            parent_id: "0190a3c0-0000-7000-8000-000000000001".into(),
            ..EntryFields::default()
        };
        let wrong = EntryPlan::check(InquiryKind::Interview, &fields).unwrap_err();
        assert!(wrong.of("branch").is_some());
        assert!(EntryPlan::check(InquiryKind::Whys, &fields).is_ok());
    }

    proptest! {
        /// Whatever was looked at: words in which something personal is found are never kept.
        #[test]
        fn what_is_kept_points_at_nobody(words in "\\PC{0,60}", number in 1_000_000_u32..99_999_999, looked in any::<bool>()) {
            for words in [words.clone(), format!("{words} {number}-5"), format!("{words} a{number}@b.cl")] {
                let kept = text::line(&words, 240);
                if let Ok(plan) = says(&words, if looked { &kept } else { "" }) {
                    prop_assert!(personal::found(&plan.words).is_none());
                    prop_assert!(!plan.words.is_empty());
                }
            }
        }
    }
}
