//! What a team agrees to do next: what, who, by when.

use crate::check::Wrong;
use crate::id::{CycleId, MeetingId, MeetingItemId, MeetingStepId, PersonId, SchoolId};
use crate::text;
use crate::time::{Day, Instant};

/// A next step.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct MeetingStep {
    /// Its id; the browser names it.
    pub id: MeetingStepId,
    /// Agreed in which meeting.
    pub meeting_id: MeetingId,
    /// At which point.
    pub item_id: Option<MeetingItemId>,
    /// Whose team.
    pub school_id: SchoolId,
    /// What.
    pub what: String,
    /// Who does it.
    pub owner_id: Option<PersonId>,
    /// By when.
    pub due_on: Option<Day>,
    /// The test that it became, if it became one.
    pub cycle_id: Option<CycleId>,
    /// When it was done.
    pub done_at: Option<Instant>,
    /// Who wrote it down.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
}

/// A checked step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepPlan {
    /// What.
    pub what: String,
    /// Who.
    pub owner_id: Option<PersonId>,
    /// By when.
    pub due_on: Option<Day>,
}

impl StepPlan {
    /// Checks the form. Who and when may stay open, but a step without either is rarely done: the page says so.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(what: &str, owner: &str, due_on: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let what = text::line(what, 240);
        wrong.unless(!what.is_empty(), "what", "wrong-step-empty");
        let owner_id = match owner.trim() {
            "" => None,
            id => id.parse().ok().or_else(|| {
                wrong.add("owner_id", "wrong-choice");
                None
            }),
        };
        let due_on = match due_on.trim() {
            "" => None,
            day => day.parse().ok().or_else(|| {
                wrong.add("due_on", "wrong-day");
                None
            }),
        };
        wrong.or(Self { what, owner_id, due_on })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_says_what() {
        assert!(StepPlan::check("Probar en 1°B", "", "").is_ok());
        assert!(StepPlan::check(" ", "", "").unwrap_err().of("what").is_some());
        assert!(
            StepPlan::check("Probar", "nadie", "pronto")
                .unwrap_err()
                .of("due_on")
                .is_some()
        );
    }
}
