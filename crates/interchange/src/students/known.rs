//! What the network knows before a nómina is read.

use std::collections::{HashMap, HashSet};

use domain::id::{SchoolId, StudentId};
use domain::school::{Level, NewCourse, SchoolKey};
use domain::search::fold;
use domain::student::RunKey;
use domain::time::Day;

/// A course of a school.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct CourseAt {
    /// School year.
    pub year: i64,
    /// Level.
    pub level: Level,
    /// Letter, upper case.
    pub letter: String,
}

/// As people write it: `1°A`.
impl std::fmt::Display for CourseAt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}°{}", self.level, self.letter)
    }
}

impl From<CourseAt> for NewCourse {
    fn from(course: CourseAt) -> Self {
        Self {
            year: course.year,
            level: course.level,
            letter: course.letter,
        }
    }
}

/// A student of the roster. Whoever was in two liceos may stand here twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownStudent {
    /// Id.
    pub id: StudentId,
    /// School.
    pub school: SchoolId,
    /// What stands for the RUN; none where somebody was entered by hand without one.
    pub run_key: Option<RunKey>,
    /// The course in which the student is; none for who has left.
    pub course: Option<CourseAt>,
    /// Given names.
    pub given_names: String,
    /// Surnames.
    pub surnames: String,
    /// Day of birth, where it is known.
    pub born: Option<Day>,
}

/// What a plan is made with.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The schools that the file may speak of.
    pub schools: &'a HashMap<SchoolKey, SchoolId>,
    /// The courses that exist.
    pub courses: &'a HashSet<(SchoolId, CourseAt)>,
}

/// A name as it is compared.
pub(super) fn full_name(given: &str, surnames: &str) -> String {
    fold(&format!("{given} {surnames}"))
}
