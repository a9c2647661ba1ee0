//! What has to be done for a cycle besides the test itself: who, until when.

use jiff::civil::Weekday;

use crate::check::Wrong;
use crate::id::{CycleId, PersonId, SchoolId, TaskId};
use crate::text;
use crate::time::{Day, Instant};

/// A task.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Task {
    /// Its id; the browser names it.
    pub id: TaskId,
    /// The cycle it is for.
    pub cycle_id: CycleId,
    /// That cycle's school.
    pub school_id: SchoolId,
    /// What.
    pub what: String,
    /// Who does it; nobody in particular, or whoever left.
    pub owner_id: Option<PersonId>,
    /// Until when.
    pub due_on: Option<Day>,
    /// When it was done.
    pub done_at: Option<Instant>,
    /// Counts changes, so that a stale edit is noticed.
    pub version: i64,
}

impl Task {
    /// Whether its day has come and it isn't done.
    #[must_use]
    pub fn is_due(&self, today: Day) -> bool {
        self.done_at.is_none() && self.due_on.is_some_and(|due| due <= today)
    }
}

/// The raw fields of its form.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct TaskFields {
    /// What.
    pub what: String,
    /// Who.
    pub owner_id: String,
    /// Until when.
    pub due_on: String,
}

/// A checked one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskPlan {
    /// What.
    pub what: String,
    /// Who.
    pub owner_id: Option<PersonId>,
    /// Until when.
    pub due_on: Option<Day>,
}

impl TaskPlan {
    /// Checks what the form says; `people` are those who may have a task there.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &TaskFields, people: &[PersonId]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let what = text::line(&fields.what, 200);
        wrong.unless(!what.is_empty(), "what", "wrong-task-empty");
        let owner_id = match fields.owner_id.trim() {
            "" => None,
            id => id.parse().ok().filter(|id| people.contains(id)).or_else(|| {
                wrong.add("owner_id", "wrong-choice");
                None
            }),
        };
        let due_on = match fields.due_on.trim() {
            "" => None,
            day => day.parse().ok().or_else(|| {
                wrong.add("due_on", "wrong-day");
                None
            }),
        };
        wrong.or(Self { what, owner_id, due_on })
    }
}

/// A Saturday or a Sunday: there is no school. What the school's calendar knows besides is asked of the calendar.
#[must_use]
pub fn falls_on_weekend(day: Day) -> bool {
    matches!(day.0.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_says_what_and_names_only_people_of_the_liceo() {
        let (ana, beto) = (PersonId(uuid::Uuid::from_u128(1)), PersonId(uuid::Uuid::from_u128(2)));
        let fields = TaskFields {
            what: "  Imprimir los boletos ".into(),
            owner_id: beto.to_string(),
            due_on: "2026-05-08".into(),
        };
        let plan = TaskPlan::check(&fields, &[beto]).unwrap();
        assert_eq!(
            (plan.what.as_str(), plan.owner_id),
            ("Imprimir los boletos", Some(beto))
        );
        assert!(TaskPlan::check(&fields, &[ana]).unwrap_err().of("owner_id").is_some());
        let empty = TaskPlan::check(&TaskFields::default(), &[beto]).unwrap_err();
        assert!(empty.of("what").is_some() && empty.of("due_on").is_none());
    }

    #[test]
    fn a_weekend_is_no_day_of_school() {
        let day = |text: &str| text.parse().unwrap();
        assert!(falls_on_weekend(day("2026-05-09")) && falls_on_weekend(day("2026-05-10")));
        assert!(!falls_on_weekend(day("2026-05-11")));
    }
}
