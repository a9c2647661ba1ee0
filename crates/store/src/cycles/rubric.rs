//! What the rubric looks at, of one cycle; and how many closed cycles have each feature. The rule is the domain's: a test
//! holds the counts against it.

use domain::cycle::{Cycle, RubricFacts, Scale};
use domain::id::{CourseId, MeasureId, SchoolId};
use domain::time::Day;

use super::learning::LearningScope;
use crate::db::Db;
use crate::error::Result;

/// Closed cycles, and how many have each feature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
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

/// Points count from the beginning of the school year before the test until the end of the one in which it ended.
macro_rules! around {
    () => {
        "p.period >= cast(cast(substr(c.starts_on, 1, 4) as integer) - 1 as text) || '-01-01' and p.period <= substr(c.ends_on, 1, 4) || '-12-31'"
    };
}

/// Points of a cycle's measure in its course.
macro_rules! in_course {
    () => {
        "p.measure_id = c.measure_id and p.course_id = c.course_id"
    };
}

/// Points of a cycle's measure in its liceo as a whole: those that count where its course has none.
macro_rules! in_school {
    () => {
        "p.measure_id = c.measure_id and p.school_id = c.school_id and p.course_id is null"
    };
}

/// The part of those years before the test.
macro_rules! before {
    () => {
        "p.period >= cast(cast(substr(c.starts_on, 1, 4) as integer) - 1 as text) || '-01-01' and p.period < c.starts_on"
    };
}

/// The part since its first day.
macro_rules! since {
    () => {
        "p.period >= c.starts_on and p.period <= substr(c.ends_on, 1, 4) || '-12-31'"
    };
}

/// Whether three points or more lie in a place before the test, and three or more since: each search ends at the third,
/// however long the series.
macro_rules! three {
    ($place:expr) => {
        concat!(
            "exists (select 1 from point p where ",
            $place,
            " and ",
            before!(),
            " limit 1 offset 2) and exists (select 1 from point p where ",
            $place,
            " and ",
            since!(),
            " limit 1 offset 2)"
        )
    };
}

/// A scale's place, to tell larger from smaller.
macro_rules! step {
    ($scale:literal) => {
        concat!("case ", $scale, " when 'student' then 0 when 'class' then 1 when 'level' then 2 when 'school' then 3 when 'schools' then 4 end")
    };
}

sql! {
    POINTS_IN_COURSE = "select count(case when period < $3 then 1 end), count(case when period >= $3 then 1 end) from point where measure_id = $1 and course_id = $2 and period >= $4 and period <= $5";
    POINTS_IN_SCHOOL = "select count(case when period < $3 then 1 end), count(case when period >= $3 then 1 end) from point where measure_id = $1 and school_id = $2 and course_id is null and period >= $4 and period <= $5";
    LINKED = concat!("select count(*), count(case when ", changed!("c", "o"), " then 1 end) from cycle c join cycle o on (o.id = c.follows_id or o.follows_id = c.id) where c.id = $1 and o.id <> c.id and o.planned_at is not null and ($2 = 1 or o.shared_at is not null or exists (select 1 from cycle_closure e where e.cycle_id = o.id))");
    GROWN_FROM = "select o.scale from cycle c join cycle o on o.id = c.follows_id where c.id = $1 and o.planned_at is not null";
    SHARE = concat!("with k as materialized (select \
        case when (c.prediction <> '' or (c.predicted_direction is not null and c.predicted_low is not null)) then 1 else 0 end as a, \
        case when c.scale in ('student', 'class') or ", step!("b.scale"), " < ", step!("c.scale"), " then 1 else 0 end as b, \
        case when case when c.course_id is null or not exists (select 1 from point p where ", in_course!(), " and ", around!(), ") then ", three!(in_school!()), " else ", three!(in_course!()), " end then 1 else 0 end as d, \
        case when (b.id is not null and ", changed!("c", "b"), ") or exists (select 1 from cycle o where o.follows_id = c.id and o.id <> c.id and o.planned_at is not null and ", changed!("c", "o"), ") then 1 else 0 end as i \
        from cycle c join cycle_closure x on x.cycle_id = c.id join measure m on m.id = c.measure_id left join cycle b on b.id = c.follows_id and b.id <> c.id and b.planned_at is not null \
        where c.network_id = $1 and (c.school_id = $2 or $2 is null) and ($3 = '' or m.area = $3)) \
        select count(*) as closed, coalesce(sum(a), 0) as prediction, coalesce(sum(b), 0) as scale, coalesce(sum(d), 0) as data, coalesce(sum(i), 0) as iteration, coalesce(sum(a * b * d * i), 0) as all_four from k");
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
        let counted = async { one!(self, RubricShare, SHARE, scope.network, scope.school, scope.area_word()) };
        Ok(*self.memory().shares.answer(self, *scope, counted).await?)
    }
}

fn few(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
