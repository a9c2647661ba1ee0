//! What a form says of a new observation, checked.

use crate::check::Wrong;
use crate::id::{CourseId, ObservationId, PersonId, RubricId, SchoolId};
use crate::school::Subject;
use crate::text::prose;
use crate::time::Day;

/// Days from today that an observation may lie ahead, or back: one that was agreed on in a corridor is entered afterwards.
const FAR: i64 = 120;
const FOCUS: usize = 600;

/// What a form says.
#[derive(Clone, Debug, Default)]
pub struct ObservationFields {
    /// The day.
    pub day: String,
    /// Of what.
    pub subject: String,
    /// What the teacher wants to know.
    pub focus: String,
}

/// An observation to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewObservation {
    /// Its id, which the form brought.
    pub id: ObservationId,
    /// The liceo.
    pub school: SchoolId,
    /// Who is observed.
    pub teacher: PersonId,
    /// Who observes.
    pub observer: PersonId,
    /// In which course.
    pub course: Option<CourseId>,
    /// By which rubric, in which version.
    pub rubric: (Option<RubricId>, i64),
    /// What it comes back to.
    pub follows: Option<ObservationId>,
    /// Of what.
    pub subject: Option<Subject>,
    /// The day.
    pub day: Day,
    /// What the teacher wants to know.
    pub focus: String,
}

impl ObservationFields {
    /// Checks the fields: subject, day, focus.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(&self, today: Day) -> Result<(Option<Subject>, Day, String), Wrong> {
        let mut wrong = Wrong::none();
        let day: Option<Day> = self.day.parse().ok();
        let day = day.filter(|day| day.days_since(today).abs() <= FAR);
        wrong.unless(day.is_some(), "day", "wrong-day");
        let subject: Option<Subject> = self.subject.parse().ok();
        wrong.unless(subject.is_some() || self.subject.is_empty(), "subject", "wrong-choice");
        let focus = prose(&self.focus, FOCUS);
        let day = day.unwrap_or(today);
        wrong.or((subject, day, focus))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_far_off_is_a_slip_of_the_hand() {
        let today: Day = "2026-06-01".parse().unwrap();
        let fields = |day: &str| ObservationFields {
            day: day.to_owned(),
            subject: "maths".to_owned(),
            focus: " Quiénes hablan ".to_owned(),
        };
        let (subject, _, focus) = fields("2026-06-10").check(today).unwrap();
        assert_eq!((subject, focus.as_str()), (Some(Subject::Maths), "Quiénes hablan"));
        assert_eq!(
            fields("2062-06-10").check(today).unwrap_err().of("day"),
            Some("wrong-day")
        );
    }
}
