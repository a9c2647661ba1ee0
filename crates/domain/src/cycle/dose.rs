//! Doses: on which days what was planned was done, and how often. Plan and fact by week are what the implementation curve
//! is drawn from.

use crate::calendar::SchoolCalendar;
use crate::check::Wrong;
use crate::cycle::{Cycle, Phase};
use crate::id::{CycleId, DoseId, PersonId, SchoolId};
use crate::time::{Day, Instant};

/// A dose as kept: one a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Dose {
    /// Its id; the browser names it.
    pub id: DoseId,
    /// Its cycle.
    pub cycle_id: CycleId,
    /// Its school.
    pub school_id: SchoolId,
    /// On which day.
    pub done_on: Day,
    /// How often on that day.
    pub times: i64,
    /// Who wrote it.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// What was planned of a cycle: how often in all, and of what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct DosePlanned {
    /// How often, in the whole cycle.
    pub dose_planned: Option<i64>,
    /// What is counted: `clases`, `boletos`; may be empty.
    pub dose_unit: String,
}

/// A dose as a form says it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct DoseFields {
    /// On which day.
    pub done_on: String,
    /// How often.
    pub times: String,
}

/// A checked dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DosePlan {
    /// On which day.
    pub done_on: Day,
    /// How often.
    pub times: i64,
}

/// On one day nobody does it more often than this.
pub const MOST_A_DAY: i64 = 30;

impl DosePlan {
    /// Checks what a form says: a day since the cycle began, not one to come, and how often.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &DoseFields, cycle: &Cycle, today: Day) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let done_on = fields.done_on.trim().parse::<Day>();
        match &done_on {
            Err(_) => wrong.add("done_on", "wrong-day"),
            Ok(day) => {
                wrong.unless(*day <= today, "done_on", "wrong-dose-future");
                wrong.unless(*day >= cycle.starts_on, "done_on", "wrong-dose-before");
            }
        }
        let times = fields.times.trim().parse::<i64>().unwrap_or(0);
        wrong.unless((1..=MOST_A_DAY).contains(&times), "times", "wrong-dose-times");
        match done_on {
            Ok(done_on) => wrong.or(Self { done_on, times }),
            Err(_) => Err(wrong),
        }
    }
}

/// Whether doses are written down in a phase: a draft has none yet, a closed cycle none any more.
#[must_use]
pub const fn takes_doses(phase: Phase) -> bool {
    matches!(phase, Phase::Do | Phase::Study | Phase::Act)
}

/// Plan and fact up to the end of a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DoseWeek {
    /// Its Monday.
    pub monday: Day,
    /// How often it should have been done by its Sunday; none where nothing was planned.
    pub planned: Option<f64>,
    /// How often it was; none where the week is still to come.
    pub done: Option<i64>,
}

/// Weeks that are drawn at most: a cycle lasts a year at most.
const MOST_WEEKS: usize = 60;

/// The cycle's weeks, from its first day to its last one or to what was done later. The plan is spread over its days of
/// school, so that a week of holidays asks for nothing.
#[must_use]
pub fn weeks(
    cycle: &Cycle,
    planned: &DosePlanned,
    doses: &[Dose],
    calendar: &SchoolCalendar,
    today: Day,
) -> Vec<DoseWeek> {
    let latest = doses.iter().map(|dose| dose.done_on).max();
    let last = latest.map_or(cycle.ends_on, |day| day.max(cycle.ends_on)).monday();
    let before = cycle.starts_on.plus_days(-1);
    let all = calendar.school_days_between(before, cycle.ends_on);
    let share = |until: Day| match all {
        // Planned for days without school only: all of it is due at the end.
        0 => f64::from(u8::from(until >= cycle.ends_on)),
        all => calendar.school_days_between(before, until.min(cycle.ends_on)) as f64 / all as f64,
    };
    let mut weeks = Vec::new();
    let mut monday = cycle.starts_on.monday();
    while monday <= last && weeks.len() < MOST_WEEKS {
        let sunday = monday.plus_days(6);
        let until = doses
            .iter()
            .filter(|dose| dose.done_on <= sunday)
            .map(|dose| dose.times);
        weeks.push(DoseWeek {
            monday,
            planned: planned.dose_planned.map(|dose| dose as f64 * share(sunday)),
            done: (monday <= today).then(|| until.sum()),
        });
        monday = monday.plus_days(7);
    }
    weeks
}

/// How often it was done in all.
#[must_use]
pub fn done(doses: &[Dose]) -> i64 {
    doses.iter().map(|dose| dose.times).sum()
}

#[cfg(test)]
#[path = "dose_tests.rs"]
mod tests;
