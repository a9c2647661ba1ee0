//! What is done about words that should not stand there: somebody says so, somebody hides them with a reason, and the writer may ask once
//! that another person looks.

use crate::check::Wrong;
use crate::id::{ContributionId, HidingId, PersonId, ReportId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

/// Somebody's word that a contribution should not stand there. Who said it is told to nobody but whoever decides.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Report {
    /// Its id; the browser names it.
    pub id: ReportId,
    /// What.
    pub contribution_id: ContributionId,
    /// Why.
    pub reason: String,
    /// Who said it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// When somebody decided.
    pub settled_at: Option<Instant>,
}

words! {
    /// What the second person decided.
    Outcome {
        /// It stays hidden.
        Upheld = "upheld",
        /// It is shown again.
        Lifted = "lifted",
    }
}

/// A contribution out of sight.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Hiding {
    /// Its id.
    pub id: HidingId,
    /// What.
    pub contribution_id: ContributionId,
    /// Why; its writer reads it.
    pub reason: String,
    /// Who.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// What its writer says to that.
    pub appeal: Option<String>,
    /// When.
    pub appealed_at: Option<Instant>,
    /// What another person decided.
    pub outcome: Option<Outcome>,
    /// Why.
    pub outcome_reason: String,
    /// When.
    pub decided_at: Option<Instant>,
}

impl Hiding {
    /// Whether it keeps the words out of sight.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.outcome != Some(Outcome::Lifted)
    }

    /// Whether its writer asked, and nobody has decided.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.appealed_at.is_some() && self.outcome.is_none()
    }
}

/// Checks a reason: of a report, of a hiding, of an appeal, of what was decided about one.
///
/// # Errors
/// There is none.
pub fn check_reason(reason: &str) -> Result<String, Wrong> {
    let reason = text::prose(reason, 800);
    let mut wrong = Wrong::none();
    wrong.unless(reason.chars().count() >= 4, "reason", "wrong-moderation-reason-empty");
    wrong.or(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_said() {
        assert!(check_reason(" no").is_err());
        assert_eq!(
            check_reason(" Nombra a un estudiante ").unwrap(),
            "Nombra a un estudiante"
        );
    }
}
