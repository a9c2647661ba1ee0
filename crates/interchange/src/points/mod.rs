//! Points of a measure: from a CSV or XLSX in long form, or pasted from a spreadsheet.
//!
//! Owns the ways in which days, courses and missing values are written.
//! Must not decide who may enter a point, and must not fill a gap.

mod columns;
mod course;
mod day;
mod gather;
mod guess;
mod layout;
mod read;
mod row;

pub use columns::{Columns, Meaning, headers_hash};
pub use course::CourseName;
pub use day::{DayProblem, read_date, read_day};
pub(crate) use read::count;
pub use read::{is_missing, read, read_pasted, read_with};
pub use row::TWICE;

use std::collections::HashSet;

use domain::measure::{Cadence, Counting, NewPoint, Unit};
use domain::school::SchoolKey;

use crate::Remark;

/// What the points are of.
#[derive(Clone, Copy, Debug)]
pub struct PointsSpec<'a> {
    /// What the numbers are.
    pub unit: Unit,
    /// What a value is made of.
    pub counting: &'a Counting,
    /// How often a point is due; it moves each day to the first of its period.
    pub cadence: Cadence,
    /// The school of rows that name none.
    pub school: Option<&'a SchoolKey>,
    /// The schools that may be named; none lets every one pass.
    pub known: Option<&'a HashSet<SchoolKey>>,
    /// What becomes of several rows of one place and period.
    pub repeats: Repeats,
}

/// What becomes of several rows of one place and period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repeats {
    /// The first one counts; the others are problems.
    #[default]
    First,
    /// They are gathered into one point: days into a week, courses' sums into a school's.
    Gathered,
}

/// Points that were read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Points {
    /// The points that can be entered.
    pub rows: Vec<PointRow>,
    /// Rows whose value is said to be missing (`-`, empty, `s/i`): left out, and told.
    pub missing: Vec<Remark>,
    /// The rows that are left out because something is wrong with them, by line.
    pub problems: Vec<Remark>,
}

/// A point.
#[derive(Clone, Debug, PartialEq)]
pub struct PointRow {
    /// Its line.
    pub line: u64,
    /// Its school, where the row or the spec names one.
    pub school: Option<SchoolKey>,
    /// Its course, where the row names one; of the year of its period.
    pub course: Option<CourseName>,
    /// Period, value and n.
    pub point: NewPoint,
}
