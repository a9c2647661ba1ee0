//! Results of the national diagnosis as a liceo copies them from the agency's reports: a row a course or a level, with its axes as columns or
//! as rows of their own.
//!
//! Owns how courses, subjects, axes and percentages are written there, and that courses become their level: a course of a subject is one
//! teacher's, so that no course leaves this module. Must not decide that a file is good enough: whoever brings it sees what is wrong first.

mod columns;
mod levels;
mod read;
mod words;

pub use read::read;

use domain::assessment::{NationalPlan, Occasion};

use crate::Remark;

/// What a person says of a file that doesn't say it itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assumed {
    /// The school year.
    pub year: Option<i64>,
    /// When in it.
    pub occasion: Option<Occasion>,
    /// The last year that can be one.
    pub this_year: i64,
}

/// What a file says of a liceo's levels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NationalSheet {
    /// The levels, each once a subject and time.
    pub levels: Vec<LevelRead>,
    /// What was read and looks odd, by line.
    pub odd: Vec<Remark>,
    /// Rows that are of something else and were left out, by line.
    pub left: Vec<Remark>,
    /// Rows that can't be read, by line. A file with one of them would be kept in part, so it isn't kept.
    pub problems: Vec<Remark>,
}

/// A level at a time in a subject.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelRead {
    /// What would be kept: the courses together, each weighing as many students as took it.
    pub plan: NationalPlan,
    /// Letters of the courses that it was made of; none where the file says it of the whole level.
    pub letters: Vec<String>,
}
