//! PDSA cycles: a question, a prediction, a small test, what happened beside it, and a decision.
//!
//! Each phase that is done is a row of its own with who and when; the phase a cycle is in follows from them.

mod advice;
mod calibration;
mod closure;
mod depth;
mod doing;
pub mod dose;
mod extension;
mod fields;
mod plan;
mod predicted;
mod ramp;
mod reflection;
mod rubric;
mod scale;
mod study;
mod task;
mod template;

pub use advice::{Advice, Belief, Grounds, Why, advise};
pub use calibration::{Calibration, ENOUGH as ENOUGH_STUDIED, Lean, Studied};
pub use closure::{Closure, ClosurePlan, Decision};
pub use depth::Depth;
pub use doing::{Doing, DoingPlan};
pub use extension::{Extension, ExtensionPlan};
pub use fields::CycleFields;
pub use plan::CyclePlan;
pub use predicted::{Predicted, PredictedDirection};
pub use ramp::{Growth, Placed, Ramp, Rung, growth};
pub use reflection::Reflection;
pub use rubric::{Facts as RubricFacts, Feature, Judged, REPEATED, Rubric};
pub use scale::Scale;
pub use study::{Comparison, Study, StudyFields, StudyPlan};
pub use task::{Task, TaskFields, TaskPlan, falls_on_weekend};
pub use template::{Template, template_name};

use crate::calendar::SchoolCalendar;
use crate::id::{CourseId, CycleId, IdeaId, MeasureId, NetworkId, PersonId, SchoolId};
use crate::measure::Area;
use crate::permission::CycleReach;
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// Where a cycle is: the phase that is being worked on, or closed.
    Phase {
        /// Still a draft of its author.
        Plan = "plan",
        /// Planned, being done.
        Do = "do",
        /// Done, to be studied.
        Study = "study",
        /// Studied, to be decided.
        Act = "act",
        /// Decided.
        Closed = "closed",
    }
}

/// A cycle with what decides who may see it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Cycle {
    /// Its id; the browser names it, so a plan sent twice is one cycle.
    pub id: CycleId,
    /// Its network.
    pub network_id: NetworkId,
    /// Its school.
    pub school_id: SchoolId,
    /// The course it is tried in, if in one.
    pub course_id: Option<CourseId>,
    /// The idea it tests.
    pub idea_id: IdeaId,
    /// The measure that will tell.
    pub measure_id: MeasureId,
    /// What that measure is about (decides what the coexistence manager sees).
    pub area: Area,
    /// Its title, beginning with a verb.
    pub title: String,
    /// What the team wants to know.
    pub question: String,
    /// What it expects, and why.
    pub prediction: String,
    /// Lowest value predicted, in the measure's unit.
    pub predicted_low: Option<f64>,
    /// Highest value predicted.
    pub predicted_high: Option<f64>,
    /// Which way it is expected to go.
    pub predicted_direction: Option<PredictedDirection>,
    /// How large it is.
    pub scale: Option<Scale>,
    /// How much its form asked.
    pub depth: Depth,
    /// How often it is to be done in all, where the plan says so.
    pub dose_planned: Option<i64>,
    /// What is counted there: `clases`.
    pub dose_unit: String,
    /// Who does it.
    pub who: String,
    /// Where.
    pub place: String,
    /// From.
    pub starts_on: Day,
    /// To.
    pub ends_on: Day,
    /// Which data, how collected.
    pub data: String,
    /// Who answers for it now.
    pub owner_id: PersonId,
    /// Where it is.
    pub phase: Phase,
    /// Since when the other schools may read it.
    pub shared_at: Option<Instant>,
    /// Counts changes, so that a stale edit is noticed.
    pub version: i64,
    /// The cycle that it follows from.
    pub follows_id: Option<CycleId>,
    /// When it was begun.
    pub created_at: Instant,
    /// When something last happened to it.
    pub moved_at: Instant,
}

impl Cycle {
    /// Whether it is a draft that only its owner sees.
    #[must_use]
    pub const fn is_draft(&self) -> bool {
        matches!(self.phase, Phase::Plan)
    }

    /// Whether it was decided.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        matches!(self.phase, Phase::Closed)
    }

    /// Whether other schools and the hub may read it.
    #[must_use]
    pub const fn is_public_in_network(&self) -> bool {
        self.reach().is_public_in_network()
    }

    /// What decides who may read it.
    #[must_use]
    pub const fn reach(&self) -> CycleReach {
        CycleReach {
            owner: self.owner_id,
            school: self.school_id,
            area: self.area,
            phase: self.phase,
            shared: self.shared_at.is_some(),
        }
    }

    /// The prediction, as far as it can be held against numbers.
    #[must_use]
    pub fn predicted(&self) -> Predicted {
        Predicted {
            direction: self.predicted_direction,
            range: self.predicted_low.zip(self.predicted_high),
        }
    }

    /// Days of school on which nothing happened although something was due; `None` while it is on its way or closed.
    ///
    /// A planned cycle is due on the day after its last one; a studied one at once, and a done one too unless its end was
    /// put off for data that come late.
    #[must_use]
    pub fn stalled_days(&self, today: Day, calendar: &SchoolCalendar) -> Option<i64> {
        stalled_days(self.phase, self.ends_on, self.moved_at, today, calendar)
    }
}

/// [`Cycle::stalled_days`] from what a list knows of a cycle.
#[must_use]
pub fn stalled_days(
    phase: Phase,
    ends_on: Day,
    moved_at: Instant,
    today: Day,
    calendar: &SchoolCalendar,
) -> Option<i64> {
    let due = match phase {
        Phase::Plan | Phase::Closed => return None,
        Phase::Do => ends_on,
        Phase::Study => moved_at.day().max(ends_on),
        Phase::Act => moved_at.day(),
    };
    // No more days of school than days: most cycles are answered without a calendar.
    if today.days_since(due) <= STALLED_AFTER_DAYS {
        return None;
    }
    let days = calendar.school_days_between(due, today);
    (days > STALLED_AFTER_DAYS).then_some(days)
}

/// Days of school without a word after which a cycle counts as stalled: two school weeks. Summer and breaks don't count.
pub const STALLED_AFTER_DAYS: i64 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn stalled(ends_on: &str, today: &str, calendar: &SchoolCalendar) -> Option<i64> {
        stalled_days(Phase::Do, day(ends_on), Instant::from_micros(0), day(today), calendar)
    }

    #[test]
    fn two_school_weeks_are_no_silence_and_a_day_more_is() {
        let plain = SchoolCalendar::default();
        assert_eq!(stalled("2026-08-03", "2026-08-17", &plain), None);
        assert_eq!(stalled("2026-08-03", "2026-08-18", &plain), Some(11));
    }

    #[test]
    fn summer_and_breaks_stall_nothing() {
        let plain = SchoolCalendar::default();
        assert_eq!(
            stalled("2026-12-18", "2027-02-28", &plain),
            None,
            "nine days of December"
        );
        let winter = SchoolCalendar::new([(day("2026-06-22"), day("2026-07-03"), String::new())]);
        assert_eq!(stalled("2026-06-19", "2026-07-17", &winter), None);
        assert_eq!(stalled("2026-06-19", "2026-07-17", &plain), Some(18));
    }
}
