//! Groups within a school: the same measure by level, subject or sex.

use crate::id::{MeasureId, PersonId, SchoolId, StratumPointId};
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// By what a school's points are parted.
    Dimension {
        /// I to IV medio.
        Level = "level",
        /// Language, Mathematics, others.
        Subject = "subject",
        /// Women, men, others.
        Sex = "sex",
    }
}

impl Dimension {
    /// The groups of this dimension, as they are kept.
    #[must_use]
    pub const fn strata(self) -> &'static [&'static str] {
        match self {
            Self::Level => &["1", "2", "3", "4"],
            Self::Subject => &["language", "maths", "other"],
            Self::Sex => &["female", "male", "other"],
        }
    }
}

/// A point of a group of a school.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct StratumPoint {
    /// Its id.
    pub id: StratumPointId,
    /// The measure.
    pub measure_id: MeasureId,
    /// The school.
    pub school_id: SchoolId,
    /// First day of its period.
    pub period: Day,
    /// By what it is parted.
    pub dimension: Dimension,
    /// Which group.
    pub stratum: String,
    /// The value, in the measure's unit.
    pub value: f64,
    /// How many stand behind it.
    pub n: Option<i64>,
    /// Part of the whole, where it was entered so.
    pub numerator: Option<f64>,
    /// The whole.
    pub denominator: Option<f64>,
    /// Who entered it.
    pub entered_by: Option<PersonId>,
    /// When.
    pub entered_at: Instant,
}
