//! Courses: the classes of a school in a school year.

use crate::check::Wrong;
use crate::id::{CourseId, SchoolId};
use crate::word::words;

words! {
    /// Level of secondary school.
    Level {
        /// I medio.
        First = "1",
        /// II medio.
        Second = "2",
        /// III medio.
        Third = "3",
        /// IV medio.
        Fourth = "4",
    }
}

words! {
    /// What a teacher teaches.
    Subject {
        /// Lengua y Literatura.
        Language = "language",
        /// Matemática.
        Maths = "maths",
        /// Any other.
        Other = "other",
    }
}

/// A course: 1°A of one school in one school year.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Course {
    /// Its id.
    pub id: CourseId,
    /// Its school.
    pub school_id: SchoolId,
    /// School year.
    pub year: i64,
    /// Level.
    pub level: Level,
    /// Letter, upper case.
    pub letter: String,
}

impl Course {
    /// As people write it: `1°A`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}°{}", self.level, self.letter)
    }
}

/// A course to be created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCourse {
    /// School year.
    pub year: i64,
    /// Level.
    pub level: Level,
    /// Letter.
    pub letter: String,
}

impl NewCourse {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(year: &str, level: &str, letter: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let year: i64 = year.trim().parse().unwrap_or(0);
        wrong.unless((2000..=2100).contains(&year), "year", "wrong-year");
        let level_read = level.parse::<Level>();
        wrong.unless(level_read.is_ok(), "level", "wrong-choice");
        let letter: String = letter.trim().to_uppercase();
        let plain = (1..=3).contains(&letter.chars().count()) && letter.chars().all(char::is_alphanumeric);
        wrong.unless(plain, "letter", "wrong-course-letter");
        match level_read {
            Ok(level) => wrong.or(Self { year, level, letter }),
            Err(_) => Err(wrong),
        }
    }
}
