//! Which sums over courses may be told to somebody who may see some of the courses.
//!
//! Owns one rule: nobody works out a course that isn't shown to them. A sum in which exactly one course is closed to the reader is that
//! course, less what the reader sees anyway.

use std::collections::HashSet;

use crate::id::CourseId;
use crate::school::Level;
use crate::suppression::{Outline, Part};

/// The liceo and its levels, as far as none of them tells a course that isn't `open` to the reader; the liceo first.
#[must_use]
pub fn sums(outline: &Outline, open: &HashSet<CourseId>) -> Vec<Part> {
    let tells = |level: Option<Level>| {
        let within = outline
            .courses
            .iter()
            .filter(|course| level.is_none_or(|level| course.level == level));
        within.filter(|course| !open.contains(&course.id)).count() == 1
    };
    if outline.courses.len() < 2 || tells(None) {
        return vec![];
    }
    let mut levels: Vec<Level> = outline.courses.iter().map(|course| course.level).collect();
    levels.sort_unstable();
    levels.dedup();
    let mut sums = vec![Part::Liceo];
    // A single level is the liceo once more; and one that can't be shown could be taken off the liceo by the others.
    if levels.len() > 1 && !levels.iter().any(|level| tells(Some(*level))) {
        sums.extend(levels.into_iter().map(Part::Level));
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::SchoolId;
    use crate::suppression::{Course, Split};
    use uuid::Uuid;

    fn course(at: u128) -> CourseId {
        CourseId(Uuid::from_u128(at))
    }

    fn outline(levels: &[Level]) -> Outline {
        let courses = (1..).zip(levels).map(|(at, level)| Course {
            id: course(at),
            level: *level,
        });
        Outline {
            administration: Uuid::nil(),
            school: SchoolId(Uuid::nil()),
            instrument: "pulse 1".to_owned(),
            courses: courses.collect(),
            items: vec![],
            sexes: vec![],
            split: Split::Never,
        }
    }

    #[test]
    fn a_sum_in_which_one_course_is_somebody_elses_is_that_course() {
        use Level::{First, Second};
        let whole = vec![Part::Liceo, Part::Level(First), Part::Level(Second)];
        let cases: [(&[Level], &[u128], Vec<Part>); 7] = [
            (&[First], &[], vec![]),
            (&[First, First], &[], vec![Part::Liceo]),
            (&[First, First], &[1], vec![]),
            (&[First, First], &[1, 2], vec![Part::Liceo]),
            (&[First, First, Second], &[], vec![Part::Liceo]),
            (&[First, First, Second, Second], &[], whole.clone()),
            (
                &[First, First, Second],
                &[3],
                vec![Part::Liceo, Part::Level(First), Part::Level(Second)],
            ),
        ];
        for (levels, open, expected) in cases {
            let open = open.iter().copied().map(course).collect();
            assert_eq!(sums(&outline(levels), &open), expected, "{levels:?} {open:?}");
        }
    }
}
