//! What the rubric looks at, of one cycle; and how many closed cycles have each feature. The rule is the domain's: a test
//! holds the counts against it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::cycle::{Cycle, Feature, Judged, REPEATED, Rubric, RubricFacts, Scale};
use domain::id::{CourseId, CycleId, MeasureId, SchoolId};
use domain::time::Day;

use super::brief::CycleBrief;
use super::learning::LearningScope;
use crate::db::Db;
use crate::error::Result;

/// Closed cycles, and how many have each feature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RubricShare {
    /// Closed.
    pub closed: i64,
    /// With an explicit prediction.
    pub prediction: i64,
    /// Small, or grown from a smaller one.
    pub scale: i64,
    /// With data before and since.
    pub data: i64,
    /// With a changed test before or after it.
    pub iteration: i64,
    /// With all four.
    pub all_four: i64,
}

/// Where a test's points lie, and around which days.
#[derive(Clone, Copy, Debug)]
pub struct PointsAround {
    /// The measure.
    pub measure: MeasureId,
    /// The liceo.
    pub school: SchoolId,
    /// The course, if it is in one.
    pub course: Option<CourseId>,
    /// Its first day.
    pub starts_on: Day,
    /// Its last day.
    pub ends_on: Day,
}

impl PointsAround {
    /// Around a cycle.
    #[must_use]
    pub const fn of(cycle: &Cycle) -> Self {
        Self {
            measure: cycle.measure_id,
            school: cycle.school_id,
            course: cycle.course_id,
            starts_on: cycle.starts_on,
            ends_on: cycle.ends_on,
        }
    }
}

/// Whether one of two linked cycles tests something else than the other, or elsewhere.
macro_rules! changed {
    ($a:literal, $b:literal) => {
        concat!(
            "(",
            $a,
            ".idea_id <> ",
            $b,
            ".idea_id or ",
            $a,
            ".measure_id <> ",
            $b,
            ".measure_id or ",
            $a,
            ".school_id <> ",
            $b,
            ".school_id or ",
            $a,
            ".title <> ",
            $b,
            ".title or ",
            $a,
            ".question <> ",
            $b,
            ".question or ",
            $a,
            ".course_id is distinct from ",
            $b,
            ".course_id or ",
            $a,
            ".scale is distinct from ",
            $b,
            ".scale)"
        )
    };
}

sql! {
    POINTS_IN_COURSE = "select count(case when period < $3 then 1 end), count(case when period >= $3 then 1 end) from point where measure_id = $1 and course_id = $2 and period >= $4 and period <= $5";
    POINTS_IN_SCHOOL = "select count(case when period < $3 then 1 end), count(case when period >= $3 then 1 end) from point where measure_id = $1 and school_id = $2 and course_id is null and period >= $4 and period <= $5";
    LINKED = concat!("select count(*), count(case when ", changed!("c", "o"), " then 1 end) from cycle c join cycle o on (o.id = c.follows_id or o.follows_id = c.id) where c.id = $1 and o.id <> c.id and o.planned_at is not null and ($2 = 1 or o.shared_at is not null or exists (select 1 from cycle_closure e where e.cycle_id = o.id))");
    GROWN_FROM = "select o.scale from cycle c join cycle o on o.id = c.follows_id where c.id = $1 and o.planned_at is not null";
}

impl Db {
    /// How many points of a measure lie before a test's first day, and how many since, in its course or else its liceo.
    ///
    /// # Errors
    /// What the database says.
    pub async fn points_around(&self, place: &PointsAround) -> Result<(u32, u32)> {
        let year = |day: Day, by: i16, end: &str| format!("{:04}-{end}", day.year() + by);
        let (from, until) = (year(place.starts_on, -1, "01-01"), year(place.ends_on, 0, "12-31"));
        let mut counted = (0, 0);
        if let Some(course) = place.course {
            counted = one!(
                self,
                (i64, i64),
                POINTS_IN_COURSE,
                place.measure,
                course,
                place.starts_on,
                &from,
                &until
            )?;
        }
        if counted == (0, 0) {
            counted = one!(
                self,
                (i64, i64),
                POINTS_IN_SCHOOL,
                place.measure,
                place.school,
                place.starts_on,
                &from,
                &until
            )?;
        }
        Ok((few(counted.0), few(counted.1)))
    }

    /// What the rubric looks at.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rubric_facts(&self, cycle: &Cycle, inside: bool) -> Result<RubricFacts> {
        let (before, since) = self.points_around(&PointsAround::of(cycle)).await?;
        let linked = one!(self, (i64, i64), LINKED, cycle.id, i64::from(inside))?;
        let grown_from = maybe!(self, (Option<Scale>,), GROWN_FROM, cycle.id)?;
        Ok(RubricFacts {
            predicted: cycle.is_predicted(),
            planned: !cycle.is_draft(),
            scale: cycle.scale,
            grown_from: grown_from.and_then(|(scale,)| scale),
            before,
            since,
            linked: few(linked.0),
            changed: few(linked.1),
        })
    }

    /// Closed cycles of a scope, and how many have each feature.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rubric_share(&self, scope: &LearningScope) -> Result<RubricShare> {
        let briefs = self.briefs(scope.network).await?;
        let known: HashMap<CycleId, &CycleBrief> = briefs.iter().map(|brief| (brief.id, &**brief)).collect();
        let changed = changed(&briefs, &known);
        let mut share = RubricShare::default();
        for brief in briefs
            .iter()
            .filter(|brief| scope.has(brief) && brief.decision.is_some())
        {
            let enough = if brief.has_data { REPEATED } else { 0 };
            share.add(Rubric::of(&RubricFacts {
                predicted: brief.predicted,
                planned: true,
                scale: brief.scale,
                grown_from: before(brief, &known).and_then(|before| before.scale),
                before: enough,
                since: enough,
                linked: 0,
                changed: u32::from(changed.contains(&brief.id)),
            }));
        }
        Ok(share)
    }
}

/// The planned cycle that a cycle follows.
fn before<'a>(brief: &CycleBrief, known: &HashMap<CycleId, &'a CycleBrief>) -> Option<&'a CycleBrief> {
    let id = brief.follows_id.filter(|id| *id != brief.id)?;
    known.get(&id).copied().filter(|before| !before.reach().is_draft())
}

/// Cycles that stand beside one which tests something else or elsewhere: before it, or after.
fn changed(briefs: &[Arc<CycleBrief>], known: &HashMap<CycleId, &CycleBrief>) -> HashSet<CycleId> {
    let planned = briefs.iter().filter(|brief| !brief.reach().is_draft());
    planned
        .filter_map(|brief| Some((brief, before(brief, known)?)))
        .filter(|(brief, before)| brief.differs_from(before))
        .flat_map(|(brief, before)| [brief.id, before.id])
        .collect()
}

impl RubricShare {
    fn add(&mut self, rubric: Rubric) {
        let met = |feature| i64::from(rubric.judged(feature) == Judged::Met);
        self.closed += 1;
        self.prediction += met(Feature::Prediction);
        self.scale += met(Feature::SmallScale);
        self.data += met(Feature::DataOverTime);
        self.iteration += met(Feature::Iteration);
        self.all_four += i64::from(rubric.met() == Feature::ALL.len());
    }
}

fn few(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
