//! Do: what was really done, beside the plan.

use crate::check::Wrong;
use crate::id::{CycleId, PersonId};
use crate::text;
use crate::time::{Day, Instant};

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Doing {
    /// The cycle.
    pub cycle_id: CycleId,
    /// What was done, and how far it kept to the plan.
    pub happened: String,
    /// What nobody expected.
    pub surprise: String,
    /// Last day of the test.
    pub done_on: Day,
    /// Who says so.
    pub by_id: PersonId,
    /// When it was said.
    pub at: Instant,
}

/// What the form says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoingPlan {
    /// What was done.
    pub happened: String,
    /// Surprise.
    pub surprise: String,
    /// Last day.
    pub done_on: Day,
}

impl DoingPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(happened: &str, surprise: &str, done_on: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let happened = text::prose(happened, 2000);
        wrong.unless(!happened.is_empty(), "happened", "wrong-happened-empty");
        match done_on.parse() {
            Ok(done_on) => wrong.or(Self {
                happened,
                surprise: text::prose(surprise, 1000),
                done_on,
            }),
            Err(_) => {
                wrong.add("done_on", "wrong-day");
                Err(wrong)
            }
        }
    }
}
