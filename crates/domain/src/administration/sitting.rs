//! A sitting: one course's part of an administration, opened by the code on its board.

use crate::id::{AdministrationId, CourseId, SchoolId, SittingId};

/// Signs of a code on the board: 387 million, of which a few thousand are open at a time.
pub const CODE_LENGTH: usize = 6;

/// A course's part of an administration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Sitting {
    /// Its id.
    pub id: SittingId,
    /// The administration.
    pub administration_id: AdministrationId,
    /// The liceo.
    pub school_id: SchoolId,
    /// The course.
    pub course_id: CourseId,
    /// What is written on the board.
    pub code: String,
    /// How many students are in the course.
    pub expected: i64,
}

/// How many answers of a sitting count before those that come are kept apart: twice the course, and a few more. A course in which
/// somebody sends again and again from a private window is a matter for people, not for the results.
#[must_use]
pub const fn most_kept(expected: i64) -> i64 {
    expected.saturating_mul(2).saturating_add(10)
}
