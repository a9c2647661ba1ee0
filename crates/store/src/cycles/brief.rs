//! A cycle in brief: what it is counted, found and sieved by. All of them are kept in memory (`remembered`), so that what many
//! say together needs no look through the database.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::calendar::Calendars;
use domain::cycle::{Comparison, Decision, Phase, Scale, stalled_days};
use domain::id::{CourseId, CycleId, IdeaId, MeasureId, NetworkId, PersonId, SchoolId};
use domain::measure::Area;
use domain::permission::CycleReach;
use domain::school::Level;
use domain::theory::Test;
use domain::time::{Day, Instant};
use uuid::Uuid;

use super::{phase, phases};
use crate::db::Db;
use crate::error::Result;

/// A cycle in brief.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct CycleBrief {
    /// Its id.
    pub id: CycleId,
    /// Its network.
    pub network_id: NetworkId,
    /// Its idea.
    pub idea_id: IdeaId,
    /// Its liceo.
    pub school_id: SchoolId,
    /// Its course, if it is in one.
    pub course_id: Option<CourseId>,
    /// That course's level.
    pub level: Option<Level>,
    /// Its measure.
    pub measure_id: MeasureId,
    /// What that is about.
    pub area: Area,
    /// Who answers for it.
    pub owner_id: PersonId,
    /// The cycle that it follows.
    pub follows_id: Option<CycleId>,
    /// Its title.
    pub title: String,
    /// Its question.
    pub question: String,
    /// The key by which it is found, see [`domain::search::key`].
    pub search_key: String,
    /// How large it is.
    pub scale: Option<Scale>,
    /// Its first day.
    pub starts_on: Day,
    /// Its last day.
    pub ends_on: Day,
    /// Where it is.
    pub phase: Phase,
    /// Since when it is shared.
    pub shared_at: Option<Instant>,
    /// When something last happened.
    pub moved_at: Instant,
    /// Whether its prediction is explicit: in words, or as a number with a direction.
    pub predicted: bool,
    /// Whether it was predicted in numbers.
    pub in_numbers: bool,
    /// Whether a number was observed.
    pub observed: bool,
    /// The result beside the prediction, once studied.
    pub comparison: Option<Comparison>,
    /// When it was studied.
    pub studied_at: Option<Instant>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// When.
    pub decided_at: Option<Instant>,
    /// Whether there are data over time around it: three points before, and three since.
    pub has_data: bool,
}

impl CycleBrief {
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

    /// As the state of its idea counts it.
    #[must_use]
    pub fn test(&self) -> Test {
        Test {
            cycle: self.id,
            idea: self.idea_id,
            school: self.school_id,
            decided: self.decision.zip(self.decided_at),
            numbered: self.in_numbers && self.observed,
        }
    }

    /// Whether it tests something else than another one, or elsewhere.
    #[must_use]
    pub fn differs_from(&self, other: &Self) -> bool {
        self.idea_id != other.idea_id
            || self.measure_id != other.measure_id
            || self.school_id != other.school_id
            || self.title != other.title
            || self.question != other.question
            || self.course_id != other.course_id
            || self.scale != other.scale
    }

    /// Days of school without a word, as [`domain::cycle::Cycle::stalled_days`], by the calendar of its school.
    #[must_use]
    pub fn stalled_days(&self, today: Day, calendars: &Calendars) -> Option<i64> {
        let calendar = calendars.at(self.school_id);
        stalled_days(self.phase, self.ends_on, self.moved_at, today, calendar)
    }

    /// Whether it is planned and not closed.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        !matches!(self.phase, Phase::Plan | Phase::Closed)
    }

    /// When something last happened, and to which: lists are in this order, the newest first.
    pub(crate) const fn movement(&self) -> (Instant, CycleId) {
        (self.moved_at, self.id)
    }
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

/// Whether there are data over time around a cycle: in its course, or in its liceo where its course has no point.
macro_rules! has_data {
    () => {
        concat!(
            "case when c.course_id is null or not exists (select 1 from point p where ",
            in_course!(),
            " and ",
            around!(),
            ") then ",
            three!(in_school!()),
            " else ",
            three!(in_course!()),
            " end"
        )
    };
}
/// Its columns.
macro_rules! brief {
    ($rest:expr) => {
        concat!(
            "select c.id, c.network_id, c.idea_id, c.school_id, c.course_id, k.level, c.measure_id, m.area, c.owner_id, c.follows_id, c.title, c.question, c.search_key, c.scale, c.starts_on, c.ends_on, ",
            phase!(),
            ", c.shared_at, c.moved_at, (c.prediction <> '' or (c.predicted_direction is not null and (c.predicted_low is not null or c.predicted_high is not null))) as predicted, c.predicted_low is not null as in_numbers, s.observed is not null as observed, s.comparison, s.at as studied_at, x.decision, x.at as decided_at, ",
            has_data!(),
            " as has_data from cycle c join measure m on m.id = c.measure_id left join course k on k.id = c.course_id ",
            phases!(),
            $rest
        )
    };
}

sql! {
    ALL = brief!(" where c.network_id = $1 order by c.moved_at desc, c.id desc");
    THESE = brief!(" where c.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)");
}

/// Read again at once.
const A_FEW: usize = 20;

impl Db {
    /// Every cycle of a network in brief, read from the database.
    pub(crate) async fn read_briefs(&self, network: NetworkId) -> Result<Vec<Arc<CycleBrief>>> {
        let briefs = all!(self, CycleBrief, ALL, network)?;
        Ok(briefs.into_iter().map(Arc::new).collect())
    }

    /// These in brief, in no order; one that is no more is not among them.
    pub(crate) async fn read_briefs_again(&self, cycles: &BTreeSet<CycleId>) -> Result<Vec<Arc<CycleBrief>>> {
        let cycles: Vec<CycleId> = cycles.iter().copied().collect();
        let mut briefs = Vec::with_capacity(cycles.len());
        for few in cycles.chunks(A_FEW) {
            let mut ids = few.to_vec();
            ids.resize(A_FEW, CycleId(Uuid::nil()));
            let rows = all!(
                self, CycleBrief, THESE, ids[0], ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7], ids[8],
                ids[9], ids[10], ids[11], ids[12], ids[13], ids[14], ids[15], ids[16], ids[17], ids[18], ids[19]
            )?;
            briefs.extend(rows.into_iter().map(Arc::new));
        }
        Ok(briefs)
    }

    /// Cycles that are remembered otherwise than the database tells them now. None, whatever was written: tests ask.
    ///
    /// # Errors
    /// What the database says.
    pub async fn misremembered(&self, network: NetworkId) -> Result<Vec<CycleId>> {
        let (known, told) = (self.briefs(network).await?, self.read_briefs(network).await?);
        let at = |place: usize| known.get(place) != told.get(place);
        let places = (0..known.len().max(told.len())).filter(|place| at(*place));
        Ok(places
            .filter_map(|place| known.get(place).or(told.get(place)).map(|brief| brief.id))
            .collect())
    }
}
