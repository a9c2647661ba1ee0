//! Cycles as a list shows them.

use domain::calendar::Calendars;
use domain::cycle::{Decision, Phase, stalled_days};
use domain::id::{CycleId, IdeaId, MeasureId, PersonId, SchoolId};
use domain::measure::Area;
use domain::permission::CycleReach;
use domain::school::Level;
use domain::time::{Day, Instant};
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;

/// A cycle as a list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CycleLine {
    /// Its id.
    pub id: CycleId,
    /// Its title.
    pub title: String,
    /// Its school.
    pub school_id: SchoolId,
    /// The school's name.
    pub school: String,
    /// The course's level, if it is in one.
    pub level: Option<Level>,
    /// The course's letter.
    pub letter: Option<String>,
    /// The idea.
    pub idea_id: IdeaId,
    /// The measure.
    pub measure_id: MeasureId,
    /// What that is about.
    pub area: Area,
    /// Who answers for it.
    pub owner_id: PersonId,
    /// Their name.
    pub owner: String,
    /// Where it is.
    pub phase: Phase,
    /// What was decided.
    pub decision: Option<Decision>,
    /// From.
    pub starts_on: Day,
    /// To.
    pub ends_on: Day,
    /// Since when it is shared.
    pub shared_at: Option<Instant>,
    /// When something last happened.
    pub moved_at: Instant,
    /// What was learnt, once studied.
    pub learned: Option<String>,
}

impl CycleLine {
    /// As people write the course: `1°A`.
    #[must_use]
    pub fn course(&self) -> Option<String> {
        Some(format!("{}°{}", self.level?, self.letter.as_ref()?))
    }

    /// Whether the whole network may read it.
    #[must_use]
    pub const fn is_public_in_network(&self) -> bool {
        self.reach().is_public_in_network()
    }

    /// What decides who may read it: lists are sieved by it as pages are.
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

    /// Days of school without a word, as [`domain::cycle::Cycle::stalled_days`], by the calendar of its school.
    #[must_use]
    pub fn stalled_days(&self, today: Day, calendars: &Calendars) -> Option<i64> {
        let calendar = calendars.at(self.school_id);
        stalled_days(self.phase, self.ends_on, self.moved_at, today, calendar)
    }
}

/// Which cycles a list is of.
#[derive(Clone, Copy, Debug)]
pub enum CycleFilter {
    /// A school's.
    School(SchoolId),
    /// A measure's at a school.
    Measure(MeasureId, SchoolId),
}

/// A line's columns.
macro_rules! line {
    ($rest:expr) => {
        $crate::cycles::line::line!("", $rest)
    };
    ($more:expr, $rest:expr) => {
        concat!(
            "select c.id, c.title, c.school_id, o.name as school, k.level, k.letter, c.idea_id, c.measure_id, m.area, c.owner_id, \
             p.name as owner, ",
            $crate::cycles::phase!(),
            ", x.decision, c.starts_on, c.ends_on, c.shared_at, c.moved_at, s.learned",
            $more,
            " from cycle c join measure m on m.id = c.measure_id \
             join school o on o.id = c.school_id join person p on p.id = c.owner_id left join course k on k.id = c.course_id ",
            $crate::cycles::phases!(),
            $rest
        )
    };
}
pub(crate) use line;

sql! {
    LINES_OF_SCHOOL = line!(" where c.school_id = $1 order by c.moved_at desc, c.id desc");
    LINES_OF_MEASURE = line!(" where c.measure_id = $1 and c.school_id = $2 order by c.starts_on, c.id");
    LINES_THESE = line!(" where c.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)");
}

/// Asked for at once.
const A_FEW: usize = 20;

impl Db {
    /// Cycles as a list shows them, newest movement first (a measure's by their start).
    ///
    /// # Errors
    /// What the database says.
    pub async fn cycle_lines(&self, filter: CycleFilter) -> Result<Vec<CycleLine>> {
        match filter {
            CycleFilter::School(school) => all!(self, CycleLine, LINES_OF_SCHOOL, school),
            CycleFilter::Measure(measure, school) => {
                all!(self, CycleLine, LINES_OF_MEASURE, measure, school)
            }
        }
    }

    /// These, as a list shows them, in no order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn lines_of(&self, cycles: &[CycleId]) -> Result<Vec<CycleLine>> {
        let mut lines = Vec::with_capacity(cycles.len());
        for few in cycles.chunks(A_FEW) {
            let mut ids = few.to_vec();
            ids.resize(A_FEW, CycleId(Uuid::nil()));
            lines.extend(all!(
                self,
                CycleLine,
                LINES_THESE,
                ids[0],
                ids[1],
                ids[2],
                ids[3],
                ids[4],
                ids[5],
                ids[6],
                ids[7],
                ids[8],
                ids[9],
                ids[10],
                ids[11],
                ids[12],
                ids[13],
                ids[14],
                ids[15],
                ids[16],
                ids[17],
                ids[18],
                ids[19]
            )?);
        }
        Ok(lines)
    }
}
