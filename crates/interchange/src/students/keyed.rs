//! A row that may wait until somebody decides: its RUN has become a key.

use domain::school::SchoolKey;
use domain::student::{NewStudent, RosterSecret};
use domain::time::Day;

use super::{CourseAt, StudentRow};
use crate::Remark;

/// A student in a course, without a RUN. It can be written as JSON and read back; what is odd about it isn't written along.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KeyedRow {
    /// Its line.
    pub line: u64,
    /// School.
    pub school: SchoolKey,
    /// The course.
    pub course: CourseAt,
    /// Who.
    pub facts: NewStudent,
    /// Since when in the course.
    pub since: Option<Day>,
    /// Until when, for who has left.
    pub until: Option<Day>,
    /// What is odd about the row.
    #[serde(skip)]
    pub warnings: Vec<Remark>,
}

impl StudentRow {
    /// The same row with a key in the RUN's place.
    #[must_use]
    pub fn keyed(&self, secret: &RosterSecret) -> KeyedRow {
        KeyedRow {
            line: self.line,
            school: self.school.clone(),
            course: CourseAt {
                year: self.year,
                level: self.level,
                letter: self.letter.clone(),
            },
            facts: NewStudent {
                given_names: self.given_names.clone(),
                surnames: self.surnames.clone(),
                sex: self.sex,
                born: self.born,
                run_key: Some(self.run.key(secret)),
            },
            since: self.since,
            until: self.until,
            warnings: self.warnings.clone(),
        }
    }
}
