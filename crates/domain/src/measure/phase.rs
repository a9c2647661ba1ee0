//! Phases of a chart that a person accepted: from a day on, the process is another one.

use crate::id::{ChartPhaseId, CourseId, MeasureId, PersonId, SchoolId};
use crate::time::{Day, Instant};

/// An accepted phase. Centre and limits are computed anew from its first point on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct ChartPhase {
    /// Its id.
    pub id: ChartPhaseId,
    /// The measure.
    pub measure_id: MeasureId,
    /// The school.
    pub school_id: SchoolId,
    /// The course; none for the whole school.
    pub course_id: Option<CourseId>,
    /// First period of the phase.
    pub starts_on: Day,
    /// What was changed, in the words of who accepted it.
    pub reason: String,
    /// Who accepted it.
    pub accepted_by: Option<PersonId>,
    /// When.
    pub accepted_at: Instant,
}
