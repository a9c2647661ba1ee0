//! The «nómina de alumnos» as the Ministry's SIGE saves it, and what reading it would change of the roster.
//!
//! Owns its columns, its codes and its oddities; who counts where a student stands twice; and the plan that is shown before
//! anything is written. Must not keep what a roster doesn't need: addresses, telephones, ethnic origin, marks and attendance are
//! dropped at reading (Ley 19.628, art. 3 c: proportionality), and no RUN is printed, shown or handed on in writing.

mod columns;
mod day;
mod keyed;
mod known;
pub(crate) mod level;
mod missing;
mod once;
mod plan;
mod planning;
mod read;
mod row;

pub use keyed::KeyedRow;
pub use known::{Around, CourseAt, KnownStudent};
pub use plan::{Absence, Left, Missing, Planned, RosterPlan, What};
pub use planning::plan;
pub use read::read;

use domain::school::{Level, SchoolKey};
use domain::student::{Run, Sex};
use domain::time::Day;

use crate::Remark;

/// What holds for the rows of a file that lacks a column.
#[derive(Clone, Debug, Default)]
pub struct Assumed {
    /// The school year.
    pub year: Option<i64>,
    /// The school.
    pub school: Option<SchoolKey>,
}

/// A nómina that was read.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Students {
    /// The students that can be entered: each once, by line.
    pub rows: Vec<StudentRow>,
    /// Rows that are left out on purpose, and why, by line: other levels, a second course of somebody.
    pub left: Vec<Remark>,
    /// Rows that are left out because something is wrong with them, by line.
    pub problems: Vec<Remark>,
    /// The columns of sensitive data that the file has and that were dropped, as it calls them.
    pub dropped: Vec<String>,
    /// The other columns that were dropped because nothing needs them, as the file calls them.
    pub ignored: Vec<String>,
}

/// A student in a course.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct StudentRow {
    /// Its line.
    pub line: u64,
    /// School year.
    pub year: i64,
    /// School.
    pub school: SchoolKey,
    /// Level.
    pub level: Level,
    /// Letter of the course, upper case.
    pub letter: String,
    /// RUN or IPE. It is never written.
    #[serde(skip)]
    pub run: Run,
    /// Sex.
    pub sex: Sex,
    /// Given names, in readable capitals.
    pub given_names: String,
    /// Surnames, the father's first.
    pub surnames: String,
    /// Day of birth.
    pub born: Option<Day>,
    /// Since when in the course.
    pub since: Option<Day>,
    /// Until when, for who has left; none for who is there.
    pub until: Option<Day>,
    /// What is odd about the row, which is kept.
    pub warnings: Vec<Remark>,
}
