//! What a teacher says of a lesson with one tap: whether she used the practice that a measure counts.
//!
//! Owns which measures it feeds and what of it leaves the teacher. A mark is hers alone: nobody else reads it, and a liceo's point is made of
//! several teachers' marks or not at all, once, when the week is over.

use std::collections::HashMap;

use crate::id::{CourseId, MeasureId, PersonId, SchoolId};
use crate::measure::{Cadence, Fraction, Kind, Measure};
use crate::time::Day;

/// Fewer teachers than these make no point of a liceo.
pub const LEAST_TEACHERS: usize = 3;

/// Fewer lessons than these make none either.
pub const LEAST_LESSONS: usize = 8;

/// What a teacher said of a lesson with a course.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct LessonMark {
    /// The measure whose practice it is.
    pub measure_id: MeasureId,
    /// The liceo.
    pub school_id: SchoolId,
    /// The course.
    pub course_id: CourseId,
    /// Who said it.
    pub person_id: PersonId,
    /// The day of the lesson. Two lessons of a day with the same course are one.
    pub day: Day,
    /// Whether the practice was used.
    pub used: bool,
}

/// Whether a measure can be fed by marks: a part of the lessons, every week.
#[must_use]
pub fn can_be_marked(measure: &Measure) -> bool {
    measure.counting.kind == Kind::Proportion && measure.cadence == Cadence::Weekly
}

/// What the marks of one measure, one liceo and one week come to: in how many lessons of how many. None where they are of too few teachers or
/// lessons, or where more than half are one teacher's, who would read the others' in the sum.
#[must_use]
pub fn sum(marks: &[LessonMark]) -> Option<Fraction> {
    let mut by_teacher: HashMap<PersonId, usize> = HashMap::new();
    for mark in marks {
        *by_teacher.entry(mark.person_id).or_default() += 1;
    }
    let most = by_teacher.values().copied().max()?;
    let enough = by_teacher.len() >= LEAST_TEACHERS && marks.len() >= LEAST_LESSONS && most * 2 <= marks.len();
    let used = marks.iter().filter(|mark| mark.used).count();
    // Lessons of a week are far below 2^53.
    #[allow(clippy::cast_precision_loss)]
    let fraction = Fraction {
        numerator: used as f64,
        denominator: marks.len() as f64,
    };
    enough.then_some(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn marks(of_teachers: &[usize]) -> Vec<LessonMark> {
        let mut all = Vec::new();
        for (teacher, lessons) in of_teachers.iter().enumerate() {
            for lesson in 0..*lessons {
                all.push(LessonMark {
                    measure_id: MeasureId(Uuid::nil()),
                    school_id: SchoolId(Uuid::nil()),
                    course_id: CourseId(Uuid::nil()),
                    person_id: PersonId(Uuid::from_u128(teacher as u128 + 1)),
                    day: "2026-11-23".parse().unwrap_or_else(|_| unreachable!()),
                    used: lesson % 2 == 0,
                });
            }
        }
        all
    }

    #[test]
    fn a_liceos_point_is_made_of_several_teachers_or_not_at_all() {
        let parts = |of: &[usize]| sum(&marks(of)).map(|made| (made.numerator, made.denominator));
        assert_eq!(parts(&[3, 3, 2]), Some((5.0, 8.0)));
        assert_eq!(parts(&[]), None);
        assert_eq!(parts(&[4, 4]), None, "two teachers: each would read the other's");
        assert_eq!(parts(&[3, 2, 2]), None, "seven lessons");
        assert_eq!(parts(&[5, 2, 1]), None, "more than half are one teacher's");
        assert_eq!(parts(&[4, 2, 2]), Some((4.0, 8.0)));
    }
}
