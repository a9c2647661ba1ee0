//! An alert, and what people did with it: it was read, it was taken care of. Deeds, each with who and when.

use crate::check::Wrong;
use crate::id::{AdministrationId, AlertId, CourseId, PersonId, SchoolId};
use crate::person::Language;
use crate::time::{Day, Instant};
use crate::word::words;
use crate::{personal, text};

/// Where a text was written, as closely as help needs and no closer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which administration.
    pub administration_id: AdministrationId,
    /// At which school: its protocol holds.
    pub school_id: SchoolId,
    /// In which course, where the administration tells.
    pub course_id: Option<CourseId>,
}

/// A free text that may tell of harm. A day and no time of it: with the hour, a course's list would say who wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: AlertId,
    /// Where.
    pub place: Place,
    /// What was written, whole: half a sentence can't be judged.
    pub text: String,
    /// In which language it was looked at.
    pub language: Language,
    /// On which day.
    pub day: Day,
}

impl Alert {
    /// An alert where a text has a sign; none where it hasn't, which says nothing of the text.
    #[must_use]
    pub fn of(id: AlertId, place: Place, text: &str, language: Language, day: Day) -> Option<Self> {
        let called = !super::signs(text, language).is_empty();
        called.then(|| Self {
            id,
            place,
            text: text.to_owned(),
            language,
            day,
        })
    }

    /// For how many days nobody has read it.
    #[must_use]
    pub fn waits(&self, readings: &[Reading], today: Day) -> Option<i64> {
        let unread = !readings.iter().any(|reading| reading.alert_id == self.id);
        unread.then(|| today.days_since(self.day).max(0))
    }

    /// Where it stands: follows from what was done.
    #[must_use]
    pub fn stage(&self, readings: &[Reading], handlings: &[Handling]) -> Stage {
        if handlings.iter().any(|handling| handling.alert_id == self.id) {
            Stage::Handled
        } else if readings.iter().any(|reading| reading.alert_id == self.id) {
            Stage::Read
        } else {
            Stage::Unread
        }
    }
}

words! {
    /// Where an alert stands.
    Stage {
        /// Nobody has read it.
        Unread = "unread",
        /// Somebody read it.
        Read = "read",
        /// The protocol was set going, or it was found that it needn't be.
        Handled = "handled",
    }
}

/// Somebody read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What.
    pub alert_id: AlertId,
    /// Who.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// Somebody set the protocol going, or says why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handling {
    /// Of what.
    pub alert_id: AlertId,
    /// Who.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// What was done, without saying of whom.
    pub done: String,
}

/// What a handling says, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandlingPlan {
    /// What was done.
    pub done: String,
}

impl HandlingPlan {
    /// Checks what the form says. The case itself is kept where the school keeps its cases, not here.
    ///
    /// # Errors
    /// The field that is wrong.
    pub fn check(done: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let done = text::prose(done, 600);
        wrong.unless(!done.is_empty(), "done", "wrong-handling-empty");
        wrong.unless(personal::found(&done).is_none(), "done", "wrong-handling-personal");
        wrong.or(Self { done })
    }
}
