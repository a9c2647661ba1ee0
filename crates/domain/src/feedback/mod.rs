//! What people say to a cycle's team: what they value, what they wonder, what they suggest. And what one notes for oneself.
//!
//! Owns what may be said and how it is asked for. Must not decide who reads it: `permission` does.

mod note;
mod prompt;

pub use note::PrivateNote;
pub use prompt::{Facts, Prompt, Prompts};

use crate::check::Wrong;
use crate::id::{CycleId, FeedbackId, FeedbackReplyId, PersonId, SchoolId};
use crate::permission::Standing;
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// From whom it comes. It follows from what its writer is, and is never chosen.
    FeedbackKind {
        /// From somebody who does the same work.
        Peer = "peer",
        /// From the hub: a review.
        Coach = "coach",
    }
}

impl FeedbackKind {
    /// Of what somebody who stands so writes.
    #[must_use]
    pub fn of(who: &Standing) -> Self {
        if who.is_hub() { Self::Coach } else { Self::Peer }
    }
}

/// What somebody said to a cycle's team.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Feedback {
    /// Its id; the browser names it.
    pub id: FeedbackId,
    /// The cycle.
    pub cycle_id: CycleId,
    /// The cycle's school.
    pub school_id: SchoolId,
    /// From whom.
    pub kind: FeedbackKind,
    /// What they value.
    pub valued: String,
    /// What they wonder.
    pub wondered: String,
    /// What they suggest.
    pub suggested: String,
    /// Counts changes.
    pub version: i64,
    /// Who.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// When its writer took it back.
    pub taken_back_at: Option<Instant>,
}

/// An answer to it. Nobody answers an answer: one level is a talk, two are a forum.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct FeedbackReply {
    /// Its id; the browser names it.
    pub id: FeedbackReplyId,
    /// What it answers.
    pub feedback_id: FeedbackId,
    /// The cycle's school.
    pub school_id: SchoolId,
    /// What it says.
    pub words: String,
    /// Who.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// When its writer took it back.
    pub taken_back_at: Option<Instant>,
}

/// Checked feedback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackPlan {
    /// What is valued.
    pub valued: String,
    /// What is wondered.
    pub wondered: String,
    /// What is suggested.
    pub suggested: String,
}

impl FeedbackPlan {
    /// Checks what the form says: one of the three is enough.
    ///
    /// # Errors
    /// Nothing was said.
    pub fn check(valued: &str, wondered: &str, suggested: &str) -> Result<Self, Wrong> {
        let plan = Self {
            valued: text::prose(valued, 1500),
            wondered: text::prose(wondered, 1500),
            suggested: text::prose(suggested, 1500),
        };
        let said = !(plan.valued.is_empty() && plan.wondered.is_empty() && plan.suggested.is_empty());
        let mut wrong = Wrong::none();
        wrong.unless(said, "valued", "wrong-feedback-empty");
        wrong.or(plan)
    }

    /// Whether it suggests without naming what works: it is kept, and its writer is told how it may be heard better.
    #[must_use]
    pub fn begins_with_advice(&self) -> bool {
        self.valued.is_empty() && !self.suggested.is_empty()
    }
}

/// Checks the words of a reply.
///
/// # Errors
/// Nothing was said.
pub fn check_reply(words: &str) -> Result<String, Wrong> {
    let words = text::prose(words, 1500);
    let mut wrong = Wrong::none();
    wrong.unless(!words.is_empty(), "words", "wrong-reply-empty");
    wrong.or(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::SchoolId;
    use crate::permission::Grant;
    use crate::person::Role;

    #[test]
    fn one_of_the_three_is_enough_and_none_is_not() {
        assert!(FeedbackPlan::check("", " ", "").is_err());
        for fields in [["Sí", "", ""], ["", "¿Y?", ""], ["", "", "Prueba"]] {
            assert!(FeedbackPlan::check(fields[0], fields[1], fields[2]).is_ok());
        }
    }

    #[test]
    fn advice_alone_is_kept_and_noticed() {
        assert!(
            FeedbackPlan::check("", "", "Prueba en 1°B")
                .unwrap()
                .begins_with_advice()
        );
        assert!(
            !FeedbackPlan::check("Lo contaron", "", "Prueba")
                .unwrap()
                .begins_with_advice()
        );
        assert!(!FeedbackPlan::check("", "¿Y si no?", "").unwrap().begins_with_advice());
    }

    #[test]
    fn only_the_hub_reviews() {
        let person = PersonId(uuid::Uuid::nil());
        let school = Some(SchoolId(uuid::Uuid::nil()));
        let kind = |role: Role, school| FeedbackKind::of(&Standing::new(person, vec![Grant { role, school }], vec![]));
        for role in [Role::Coach, Role::Coordinator, Role::Director] {
            assert_eq!(kind(role, None), FeedbackKind::Coach);
        }
        for role in [Role::Principal, Role::Utp, Role::Teacher, Role::Coexistence] {
            assert_eq!(kind(role, school), FeedbackKind::Peer);
        }
    }
}
