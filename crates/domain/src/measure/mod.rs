//! Measures: what is counted, how, how often, and which way is good.

mod annotation;
mod counting;
mod definition;
mod entry_link;
mod phase;
mod plan;
mod point;
mod silence;
mod stratum;

pub use annotation::{Annotation, AnnotationFields, AnnotationPlan};
pub use counting::{Counting, Kind, RuleChoice};
pub use definition::{Definition, Revision, RevisionFields};
pub use entry_link::{EntryLink, EntryLinkState, NewEntryLink};
pub use phase::ChartPhase;
pub use plan::{English, MeasureFields, MeasurePlan, measure_key};
pub use point::{Fraction, NewPoint, Point, PointProblem, read_value};
pub use stratum::{Dimension, StratumPoint};

use crate::id::{DriverId, MeasureId, NetworkId, PersonId, SchoolId};
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// What a measure is for.
    Family {
        /// Tells whether the aim is reached.
        Outcome = "outcome",
        /// Tells whether the change is really done.
        Process = "process",
        /// Tells whether something else suffers.
        Balancing = "balancing",
    }
}

words! {
    /// Which way is good.
    Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Neither.
        None = "none",
    }
}

words! {
    /// How often a point is due.
    Cadence {
        /// Every school week; a point stands on its Monday.
        Weekly = "weekly",
        /// Every month; on its first day.
        Monthly = "monthly",
        /// Twice a school year; on the first of March and of August.
        Semester = "semester",
        /// Once a school year; on the first of March.
        Yearly = "yearly",
    }
}

words! {
    /// What the numbers are.
    Unit {
        /// Percentages, 0 to 100.
        Percent = "percent",
        /// Points of a scale, for example SIMCE or IDPS.
        Points = "points",
        /// Counts.
        Count = "count",
        /// Days.
        Days = "days",
        /// Minutes.
        Minutes = "minutes",
        /// Marks, 1,0 to 7,0.
        Mark = "mark",
    }
}

words! {
    /// What a measure is about. The coexistence manager sees the socio-emotional ones.
    Area {
        /// Socio-emotional skills.
        SocioEmotional = "socio-emotional",
        /// Language.
        Language = "language",
        /// Maths.
        Maths = "maths",
        /// Continuation into higher education.
        Pathway = "pathway",
        /// The network's own work.
        Network = "network",
    }
}

words! {
    /// Which chart a measure is drawn on.
    ChartChoice {
        /// What fits the kind of measure and the number of points, chosen and explained by the figure.
        Standard = "standard",
        /// Run chart: median, Anhøj rules.
        Run = "run",
        /// Individuals chart: mean, natural process limits.
        Individuals = "i",
        /// Proportions, limits by their denominators.
        P = "p",
        /// Proportions that vary more than their denominators explain.
        PPrime = "pp",
        /// Rates, limits by their exposure.
        U = "u",
        /// Rates that vary more than their exposure explains.
        UPrime = "up",
        /// Counts with the same exposure every time.
        C = "c",
        /// Time between rare events.
        T = "t",
    }
}

/// A measure.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// Its network.
    pub network_id: NetworkId,
    /// The school whose own it is; none for a measure of the whole network.
    pub school_id: Option<SchoolId>,
    /// A short key for imports, unique in the network: `simce-lect`.
    pub key: String,
    /// Its name, as a sentence about students or teachers.
    pub name: String,
    /// Operational definition: what counts, over what, who, when.
    pub definition: String,
    /// Name and definition in English, where somebody wrote them.
    #[cfg_attr(feature = "sqlx", sqlx(flatten))]
    pub english: English,
    /// What one value is made of.
    #[cfg_attr(feature = "sqlx", sqlx(flatten))]
    pub counting: Counting,
    /// What the numbers are.
    pub unit: Unit,
    /// Decimals shown, 0 to 3.
    pub decimals: i64,
    /// Which way is good.
    pub direction: Direction,
    /// What it is for.
    pub family: Family,
    /// What it is about.
    pub area: Area,
    /// How often.
    pub cadence: Cadence,
    /// Which chart.
    pub chart: ChartChoice,
    /// The value aimed at.
    pub target: Option<f64>,
    /// The driver it watches.
    pub driver_id: Option<DriverId>,
    /// Whether the network's agreement opens its school-level points to the other schools.
    pub open: bool,
    /// Where the numbers come from, for official series.
    pub source: String,
    /// Counts changes.
    pub version: i64,
    /// Who defined it; none where the command line did.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
}

impl Cadence {
    /// The day on which the point of `day`'s period stands.
    #[must_use]
    pub fn period_of(self, day: Day) -> Day {
        let first = |month: i8| Day::new(day.year(), month, 1).unwrap_or(day);
        match self {
            Self::Weekly => day.monday(),
            Self::Monthly => first(day.0.month()),
            Self::Semester => first(if day.0.month() >= 8 { 8 } else { 3 }),
            Self::Yearly => first(3),
        }
    }

    /// The period before the one that starts at `period`.
    #[must_use]
    pub fn before(self, period: Day) -> Day {
        match self {
            Self::Weekly => period.plus_days(-7),
            Self::Monthly => self.period_of(period.plus_days(-1)),
            Self::Semester => {
                if period.0.month() >= 8 {
                    self.period_of(period.plus_days(-60))
                } else {
                    Day::new(period.year() - 1, 8, 1).unwrap_or(period)
                }
            }
            Self::Yearly => Day::new(period.year() - 1, 3, 1).unwrap_or(period),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_belongs_to_one_period() {
        let any = day("2026-05-14");
        let periods = [Cadence::Weekly, Cadence::Monthly, Cadence::Semester, Cadence::Yearly]
            .map(|c| c.period_of(any).to_string());
        assert_eq!(periods, ["2026-05-11", "2026-05-01", "2026-03-01", "2026-03-01"]);
    }

    #[test]
    fn periods_go_back_one_by_one() {
        assert_eq!(Cadence::Weekly.before(day("2026-05-11")), day("2026-05-04"));
        assert_eq!(Cadence::Monthly.before(day("2026-03-01")), day("2026-02-01"));
        assert_eq!(Cadence::Semester.before(day("2026-08-01")), day("2026-03-01"));
        assert_eq!(Cadence::Semester.before(day("2026-03-01")), day("2025-08-01"));
        assert_eq!(Cadence::Yearly.before(day("2026-03-01")), day("2025-03-01"));
    }
}
