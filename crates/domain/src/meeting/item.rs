//! A point of an agenda, with what was noted and decided.

use crate::check::Wrong;
use crate::id::{CourseId, CycleId, MeasureId, MeetingId, MeetingItemId, PersonId, SchoolId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

/// Signs that notes may have. More is refused rather than cut: nothing typed is lost unseen.
const MOST: usize = 8000;

words! {
    /// Why a point is on the agenda.
    ItemKind {
        /// A test that stands still.
        Stalled = "stalled",
        /// A test that waits for its decision.
        Decide = "decide",
        /// A test that was done and waits for its study.
        Study = "study",
        /// A test whose last day has come.
        Tell = "tell",
        /// A chart shows a signal.
        Signal = "signal",
        /// Somebody wrote about a test, and nobody answered.
        Feedback = "feedback",
        /// Kept from an earlier meeting.
        Kept = "kept",
        /// Somebody of the team brings it.
        Own = "own",
    }
}

/// A point of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct MeetingItem {
    /// Its id.
    pub id: MeetingItemId,
    /// Of which meeting.
    pub meeting_id: MeetingId,
    /// Of which school.
    pub school_id: SchoolId,
    /// Where it stands.
    pub position: i64,
    /// Why it is here.
    pub kind: ItemKind,
    /// About which cycle.
    pub cycle_id: Option<CycleId>,
    /// About which measure's chart.
    pub measure_id: Option<MeasureId>,
    /// In which course, where the chart is a course's.
    pub course_id: Option<CourseId>,
    /// What it is called, as it was when it came here.
    pub title: String,
    /// What was said.
    pub notes: String,
    /// What was decided.
    pub decision: String,
    /// Whether it is kept for the next meeting.
    pub kept: bool,
    /// Counts changes of notes and decision.
    pub version: i64,
    /// Who wrote last.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// The title of a point that somebody brings.
///
/// # Errors
/// It is empty.
pub fn item_title(typed: &str) -> Result<String, Wrong> {
    let title = text::line(typed, 200);
    let mut wrong = Wrong::none();
    wrong.unless(!title.is_empty(), "title", "wrong-item-title");
    wrong.or(title)
}

/// What a form says of a point: what was there when it was opened, and what stands in it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemNotes {
    /// Notes as the form was opened.
    pub base_notes: String,
    /// Notes now.
    pub notes: String,
    /// Decision as the form was opened.
    pub base_decision: String,
    /// Decision now.
    pub decision: String,
}

impl ItemNotes {
    /// Checks the form.
    ///
    /// # Errors
    /// Something is longer than can be kept.
    pub fn check(base_notes: &str, notes: &str, base_decision: &str, decision: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let long = |typed: &str| typed.chars().count() > MOST;
        wrong.unless(!long(notes), "notes", "wrong-notes-long");
        wrong.unless(!long(decision), "decision", "wrong-notes-long");
        let kept = |typed: &str| text::prose(typed, MOST);
        wrong.or(Self {
            base_notes: kept(base_notes),
            notes: kept(notes),
            base_decision: kept(base_decision),
            decision: kept(decision),
        })
    }
}
