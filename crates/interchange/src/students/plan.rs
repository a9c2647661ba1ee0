//! The preview of an import: student by student what will be added, moved, left, and what a person has to decide.

use std::collections::BTreeMap;

use domain::id::{SchoolId, StudentId};
use domain::student::NewStudent;
use domain::time::Day;

use super::CourseAt;
use crate::Remark;

/// What a nómina would change.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct RosterPlan {
    /// The students of the file by school, course and name.
    pub planned: Vec<Planned>,
    /// Students of the roster who are in the file no longer. Nothing happens to them unless somebody says so.
    pub missing: Vec<Missing>,
    /// Courses that don't exist yet and would be created.
    pub courses: Vec<(SchoolId, CourseAt)>,
}

/// What would happen with a student of the file.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Planned {
    /// The line.
    pub line: u64,
    /// The school; none where it isn't the network's.
    pub school: Option<SchoolId>,
    /// The course that the file tells.
    pub course: CourseAt,
    /// Who it is, as the file has it.
    pub facts: NewStudent,
    /// Since when in the course.
    pub since: Option<Day>,
    /// What happens.
    pub what: What,
    /// Whether the file has other names or another birthday than the roster: they will be the file's.
    pub corrected: bool,
    /// What is odd about the row.
    pub warnings: Vec<Remark>,
}

/// What happens with a student.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A new student.
    Added,
    /// To the file's course from another of the same school, or from none.
    Moved {
        /// Who.
        student: StudentId,
        /// From where; none for who had left, or was in no course.
        from: Option<CourseAt>,
    },
    /// From another liceo of the network.
    Transferred {
        /// Who.
        student: StudentId,
        /// From which.
        school: SchoolId,
        /// From which course of it; none for who had left it.
        from: Option<CourseAt>,
    },
    /// Out of the course, by the file's `Fecha Retiro`.
    Withdrawn {
        /// Who.
        student: StudentId,
        /// From where.
        from: CourseAt,
        /// On which day.
        on: Day,
    },
    /// Perhaps a student who is known under another RUN or IPE, by the same names and birthday: a person decides.
    Suspected {
        /// Who it may be.
        students: Vec<StudentId>,
    },
    /// Nothing: the student is there already.
    Same {
        /// Who.
        student: StudentId,
    },
    /// Nothing, and why.
    Left(Left),
}

/// Why a student of the file changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Left {
    /// Came and left before anybody entered them.
    CameAndLeft,
    /// Left that course before, as is known.
    AlreadyGone {
        /// Who.
        student: StudentId,
    },
    /// Left this liceo and is at another of the network.
    AtAnother {
        /// Who.
        student: StudentId,
        /// At which.
        school: SchoolId,
    },
    /// What is known is of a newer year.
    OlderYear {
        /// Who.
        student: StudentId,
        /// The file's year.
        file: i64,
        /// The year of what is known.
        known: i64,
    },
    /// The school isn't the network's.
    SchoolUnknown,
}

impl What {
    /// The key of its message. `$from` and `$to` are courses, `$school` is the other liceo, `$on` the day of leaving, `$file` and
    /// `$known` are years.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Added => "students-planned-added",
            Self::Moved { from: Some(_), .. } => "students-planned-moved",
            Self::Moved { from: None, .. } => "students-planned-enrolled",
            Self::Transferred { .. } => "students-planned-transferred",
            Self::Withdrawn { .. } => "students-planned-withdrawn",
            Self::Suspected { .. } => "students-planned-suspected",
            Self::Same { .. } => "students-planned-same",
            Self::Left(Left::CameAndLeft) => "students-planned-came-and-left",
            Self::Left(Left::AlreadyGone { .. }) => "students-planned-already-gone",
            Self::Left(Left::AtAnother { .. }) => "students-planned-at-another",
            Self::Left(Left::OlderYear { .. }) => "students-planned-older-year",
            Self::Left(Left::SchoolUnknown) => "row-problem-school-unknown",
        }
    }

    /// Whether the student will be in the file's course.
    pub(super) const fn is_enrolled(&self) -> bool {
        matches!(
            self,
            Self::Added | Self::Moved { .. } | Self::Transferred { .. } | Self::Suspected { .. } | Self::Same { .. }
        )
    }
}

/// A student of the roster who is in the file no longer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Missing {
    /// The school.
    pub school: SchoolId,
    /// The course in which the student is.
    pub course: CourseAt,
    /// Who.
    pub student: StudentId,
    /// Why the file should have had them.
    pub why: Absence,
}

/// Why the file should have had a student.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Absence {
    /// Their course is in it, or the level that follows on it a year later.
    NotInCourse,
    /// Their course isn't in it either: perhaps the file is of other courses only.
    CourseNotInFile,
    /// IV medio was a year before: they have finished.
    Finished,
}

impl Absence {
    /// The key of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotInCourse => "students-missing-in-course",
            Self::CourseNotInFile => "students-missing-course",
            Self::Finished => "students-missing-finished",
        }
    }
}

impl RosterPlan {
    /// How many students have what happen to them, by the key of the message.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for planned in &self.planned {
            *counts.entry(planned.what.key()).or_insert(0) += 1;
        }
        counts
    }
}
