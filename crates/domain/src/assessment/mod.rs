//! Assessments of Language and Mathematics: a paper with its keys and axes, what a class answered, and what that is worth in points.
//!
//! Owns keys, scores and how a line of answers is read. Must not judge: what a class can do is worked out with its uncertainty by
//! whoever shows it, and nothing here compares one class or teacher with another.

mod answer_sheet;
mod axis;
mod closing;
mod item;
mod level;
mod national;
mod new;
mod paper;
mod response;
mod typed;

pub use answer_sheet::{AnswerSheet, Brought, SheetFields, SheetPlan, chosen, place_key, responses, shape};
pub use axis::{Axis, Occasion};
pub use closing::Closing;
pub use item::{Item, Key, KeyProblem, LARGEST_SCORE, MOST_OPTIONS};
pub use level::{Achieved, LevelGrowth, LevelSum, SummedClass, teams};
pub use national::{FIRST_YEAR, NationalFields, NationalPlan, NationalResult, NationalTime};
pub use new::{AssessmentFields, NewAssessment};
pub use paper::{ItemFields, MOST_ITEMS, Paper, paper_code};
pub use response::{Given, Responses};
pub use typed::{LineProblem, read_line, write_line};

use crate::id::{AssessmentId, NetworkId, PersonId, SchoolId};
use crate::school::{Level, Subject};
use crate::time::{Day, Instant};

/// An assessment of a liceo.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Assessment {
    /// Its id.
    pub id: AssessmentId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo.
    pub school_id: SchoolId,
    /// Its name.
    pub name: String,
    /// Of what.
    pub subject: Subject,
    /// For which level.
    pub level: Level,
    /// At which time of the year.
    pub occasion: Occasion,
    /// The day it was taken.
    pub day: Day,
    /// Who made it.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
    /// Which writing of its paper this is: a page that was open meanwhile overwrites nobody's.
    pub version: i64,
}
