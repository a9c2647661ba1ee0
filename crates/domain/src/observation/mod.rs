//! Observation of classrooms: somebody whom the teacher let in writes what they see and hear, the teacher reads it first and answers, and
//! both talk until there is one next step to try.
//!
//! Owns rubrics, evidence, ratings, what each state allows, and what of many observations may be said to whoever leads. Must not
//! sum one teacher's ratings for anybody else: an observation is the teacher's.

mod calibration;
mod evidence;
mod new;
mod notation;
mod own;
mod practice;
mod rating;
mod rubric;
mod summed_by;
mod talk;

pub use calibration::{Round, VIGNETTES, Vignette, vignettes};
pub use evidence::{Evidence, EvidenceFields, LONGEST_LESSON, Note, Sample, judging};
pub use new::{NewObservation, ObservationFields};
pub use notation::{LONGEST as LONGEST_RUBRIC, NotationProblem};
pub use own::{OWN_VERSION, own_rubric};
pub use practice::{Part, Practice, Term, release};
pub use rating::{Rating, RatingFields, Ratings};
pub use rubric::{Dimension, Domain, Rubric, Samples};
pub use summed_by::SummedBy;
pub use talk::{Talk, TalkFields, answer_of};

use crate::id::{CourseId, CycleId, NetworkId, ObservationId, PersonId, RubricId, SchoolId};
use crate::school::Subject;
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// How far an observation has come.
    Stage {
        /// Somebody offers to observe; the teacher hasn't said yes.
        Offered = "offered",
        /// The teacher or the observer said no.
        Declined = "declined",
        /// Both agreed on it.
        Agreed = "agreed",
        /// The evidence is here, for the observer alone.
        Captured = "captured",
        /// The teacher reads the evidence.
        Sent = "sent",
        /// The teacher answered, or said that they read it; the ratings are open to both.
        Answered = "answered",
        /// Both talked: there is a next step.
        Talked = "talked",
    }
}

/// An observation, without what was seen and how it was rated: those are asked for by whoever may.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Observation {
    /// Its id.
    pub id: ObservationId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo.
    pub school_id: SchoolId,
    /// Who is observed, and whose it is.
    pub teacher_id: PersonId,
    /// Who observes.
    pub observer_id: PersonId,
    /// Who proposed it: one of the two.
    pub asked_by: PersonId,
    /// In which course.
    pub course_id: Option<CourseId>,
    /// Of what.
    pub subject: Option<Subject>,
    /// The day.
    pub day: Day,
    /// What the teacher wants to know.
    pub focus: String,
    /// By which rubric; none for Ronda's own.
    pub rubric_id: Option<RubricId>,
    /// In which version.
    pub rubric_version: i64,
    /// Which observation it comes back to.
    pub follows_id: Option<ObservationId>,
    /// The cycle that began from its next step.
    pub cycle_id: Option<CycleId>,
    /// When it was proposed.
    pub created_at: Instant,
    /// Since when both agree.
    pub agreed_at: Option<Instant>,
    /// Since when one of them doesn't want it.
    pub declined_at: Option<Instant>,
    /// Since when the evidence is here.
    pub captured_at: Option<Instant>,
    /// Since when the teacher may read it.
    pub sent_at: Option<Instant>,
    /// Since when the teacher has answered.
    pub answered_at: Option<Instant>,
    /// What the teacher says to the evidence; may be empty.
    pub answer: String,
    /// What went well.
    pub strength: String,
    /// A question to think about.
    pub question: String,
    /// What to try next.
    pub next_step: String,
    /// Since when that stands.
    pub talked_at: Option<Instant>,
    /// Since when the teacher has taken it away.
    pub removed_at: Option<Instant>,
    /// Which writing of it this is.
    pub version: i64,
}

impl Observation {
    /// How far it has come.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        if self.declined_at.is_some() {
            Stage::Declined
        } else if self.talked_at.is_some() {
            Stage::Talked
        } else if self.answered_at.is_some() {
            Stage::Answered
        } else if self.sent_at.is_some() {
            Stage::Sent
        } else if self.captured_at.is_some() {
            Stage::Captured
        } else if self.agreed_at.is_some() {
            Stage::Agreed
        } else {
            Stage::Offered
        }
    }

    /// Which rubric, as one word: what is summed up together was rated in the same words.
    #[must_use]
    pub fn rubric_word(&self) -> String {
        match self.rubric_id {
            Some(id) => format!("{id}/{}", self.rubric_version),
            None => format!("own/{}", self.rubric_version),
        }
    }
}
