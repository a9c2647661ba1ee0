//! Act: the decision that closes a cycle. An abandoned idea is no lesser result.

use crate::check::Wrong;
use crate::id::{CycleId, PersonId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// What the team does with the idea.
    Decision {
        /// Uses it from now on.
        Adopt = "adopt",
        /// Changes it and tests again.
        Adapt = "adapt",
        /// Leaves it, and says why.
        Abandon = "abandon",
    }
}

/// A closed cycle's decision.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Closure {
    /// The cycle.
    pub cycle_id: CycleId,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reason: String,
    /// What comes next.
    pub next: String,
    /// What the team sees as it looks back.
    pub reflection: String,
    /// Who says so.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// A checked decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosurePlan {
    /// What.
    pub decision: Decision,
    /// Why.
    pub reason: String,
    /// Next.
    pub next: String,
    /// Looking back; may be empty.
    pub reflection: String,
}

impl ClosurePlan {
    /// Checks what the form says. Whoever abandons says why: that is what others learn from.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(decision: &str, reason: &str, next: &str, reflection: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let reason = text::prose(reason, 1000);
        let next = text::prose(next, 600);
        let reflection = text::prose(reflection, 1500);
        match decision.parse() {
            Ok(decision) => {
                wrong.unless(!reason.is_empty(), "reason", "wrong-reason-empty");
                wrong.or(Self {
                    decision,
                    reason,
                    next,
                    reflection,
                })
            }
            Err(_) => {
                wrong.add("decision", "wrong-decision-missing");
                Err(wrong)
            }
        }
    }
}
