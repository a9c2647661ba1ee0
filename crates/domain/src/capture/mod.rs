//! What somebody notes in the classroom, before it has a form: one line or a photo about a running test, or about something new.
//!
//! Owns what a note must have and which one question is asked back. Must not judge it: structure comes later, at a desk.

mod question;

pub use question::{About, Asked, missing};

use crate::check::Wrong;
use crate::id::{CaptureId, CourseId, CycleId, NetworkId, PersonId, SchoolId};
use crate::text;
use crate::time::Instant;

/// Signs of a note at most: more than a line, so that nobody is cut short.
pub const LONGEST: usize = 1000;
/// Signs of an answer at most.
pub const LONGEST_ANSWER: usize = 300;
/// Days that a phone may have waited: a clock that tells more is wrong.
const LONGEST_WAIT: i64 = 400;

/// A note as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Capture {
    /// Its id; the phone makes it, so a note sent twice is one.
    pub id: CaptureId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo where it was made.
    pub school_id: SchoolId,
    /// The course of the test that it is about.
    pub course_id: Option<CourseId>,
    /// Whose it is; nobody else reads it.
    pub person_id: PersonId,
    /// The test that it is about; none for something new.
    pub cycle_id: Option<CycleId>,
    /// The line.
    pub words: String,
    /// What was asked back.
    pub asked: Option<Asked>,
    /// What was answered; empty where it was skipped.
    pub answer: String,
    /// When it was noted, by the phone's clock.
    pub captured_at: Instant,
    /// When it arrived here.
    pub received_at: Instant,
    /// Since when it has its place in a cycle.
    pub completed_at: Option<Instant>,
    /// Since when it is thrown away.
    pub discarded_at: Option<Instant>,
}

impl Capture {
    /// Whether it still waits for its form.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.completed_at.is_none() && self.discarded_at.is_none()
    }

    /// The line with the answer below it.
    #[must_use]
    pub fn told(&self) -> String {
        let lines = [self.words.as_str(), self.answer.as_str()];
        let said: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        said.join("\n")
    }
}

/// The raw fields of a note, as a form or a phone sends them.
#[derive(Clone, Debug, Default)]
pub struct CaptureFields {
    /// Its id.
    pub id: String,
    /// The line.
    pub words: String,
    /// What was asked back.
    pub asked: String,
    /// What was answered.
    pub answer: String,
    /// When, as ISO 8601; empty for now.
    pub captured_at: String,
}

/// A checked note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCapture {
    /// Its id.
    pub id: CaptureId,
    /// The line; empty beside a photo.
    pub words: String,
    /// What was asked back.
    pub asked: Option<Asked>,
    /// What was answered.
    pub answer: String,
    /// When it was noted.
    pub captured_at: Instant,
}

impl NewCapture {
    /// Checks a note. A phone's clock may be wrong: what it can't be is taken for `now`.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &CaptureFields, has_photo: bool, now: Instant) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let id = fields.id.parse::<CaptureId>();
        let well_made = id.as_ref().is_ok_and(|id| id.0.get_version_num() == 7);
        wrong.unless(well_made, "id", "wrong-capture-id");
        let words = text::prose(&fields.words, LONGEST + 1);
        wrong.unless(words.chars().count() <= LONGEST, "words", "wrong-capture-long");
        wrong.unless(has_photo || !words.is_empty(), "words", "wrong-capture-empty");
        let answer = text::prose(&fields.answer, LONGEST_ANSWER + 1);
        wrong.unless(
            answer.chars().count() <= LONGEST_ANSWER,
            "answer",
            "wrong-capture-answer-long",
        );
        let asked = match fields.asked.as_str() {
            "" => None,
            word => {
                let asked = word.parse().ok();
                wrong.unless(asked.is_some(), "asked", "wrong-choice");
                asked
            }
        };
        let captured_at = match fields.captured_at.trim() {
            "" => now,
            typed => Instant::from_iso(typed).map_or_else(
                || {
                    wrong.add("captured_at", "wrong-capture-time");
                    now
                },
                |at| plausible(at, now),
            ),
        };
        let Ok(id) = id else {
            return Err(wrong);
        };
        wrong.or(Self {
            id,
            words,
            asked,
            answer,
            captured_at,
        })
    }
}

fn plausible(at: Instant, now: Instant) -> Instant {
    if at > now || at < now.plus_days(-LONGEST_WAIT) {
        now
    } else {
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_micros(1_780_322_400_000_000);

    fn fields() -> CaptureFields {
        CaptureFields {
            id: "0190a3c0-0000-7000-8000-000000000001".into(),
            words: " Faltó tiempo el viernes ".into(),
            captured_at: "2026-06-01T13:58:00.000Z".into(),
            ..CaptureFields::default()
        }
    }

    #[test]
    fn a_line_is_enough_and_so_is_a_photo() {
        let new = NewCapture::check(&fields(), false, NOW).unwrap();
        assert_eq!(new.words, "Faltó tiempo el viernes");
        assert_eq!(NOW.seconds_since(new.captured_at), 120);
        let silent = CaptureFields {
            words: " ".into(),
            ..fields()
        };
        assert!(NewCapture::check(&silent, true, NOW).is_ok());
        let wrong = NewCapture::check(&silent, false, NOW).unwrap_err();
        assert_eq!(wrong.of("words"), Some("wrong-capture-empty"));
    }

    #[test]
    fn a_clock_that_is_wrong_loses_no_note() {
        for odd in ["2031-01-01T00:00:00Z", "1999-01-01T00:00:00Z", ""] {
            let odd = CaptureFields {
                captured_at: odd.into(),
                ..fields()
            };
            assert_eq!(NewCapture::check(&odd, false, NOW).unwrap().captured_at, NOW);
        }
    }

    #[test]
    fn what_can_not_be_is_named() {
        for (field, odd) in [
            (
                "id",
                CaptureFields {
                    id: "1".into(),
                    ..fields()
                },
            ),
            (
                "id",
                CaptureFields {
                    id: "67e55044-10b1-426f-9247-bb680e5fe0c8".into(),
                    ..fields()
                },
            ),
            (
                "words",
                CaptureFields {
                    words: "a".repeat(LONGEST + 1),
                    ..fields()
                },
            ),
            (
                "answer",
                CaptureFields {
                    answer: "a".repeat(LONGEST_ANSWER + 1),
                    ..fields()
                },
            ),
            (
                "asked",
                CaptureFields {
                    asked: "todo".into(),
                    ..fields()
                },
            ),
            (
                "captured_at",
                CaptureFields {
                    captured_at: "ayer".into(),
                    ..fields()
                },
            ),
        ] {
            assert!(
                NewCapture::check(&odd, true, NOW).unwrap_err().of(field).is_some(),
                "{field}"
            );
        }
    }
}
