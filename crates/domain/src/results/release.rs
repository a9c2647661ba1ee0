//! What of the answers is released: as much as the privacy of groups allows, with the least that is lost by it.
//!
//! Owns two choices that come before the planning. A course of fewer than eight is left out of every sum, so that the others and the
//! liceo keep every number: the alternative, to hide a second course and merge rare answers everywhere, costs all of them more than a
//! handful of answers. And results by sex are offered only where they cost the liceo and its courses nothing.

use crate::id::CourseId;
use crate::suppression::{
    Administration, Malformed, Outcome, Protection, Reason, Release, SMALLEST_GROUP, Split, plan,
};

/// What is released, and which courses are not in it.
///
/// # Errors
/// If the counts don't add up.
pub fn release(answers: &Administration) -> Result<(Release, Vec<CourseId>), Malformed> {
    let (rest, left_out) = without_small_courses(answers);
    let plain = planned(&rest, Split::Never)?;
    if rest.outline.split == Split::Never {
        return Ok((plain, left_out));
    }
    let by_sex = planned(&rest, rest.outline.split)?;
    let costs_nothing = plain
        .groups
        .iter()
        .all(|(group, outcome)| by_sex.outcome(group) == Some(outcome));
    // Girls without boys beside them would be a riddle, and say that there are few of something.
    let is_whole = |outcome: &Outcome| !matches!(outcome, Outcome::Withheld(Reason::Protected));
    let whole = by_sex
        .groups
        .iter()
        .all(|(group, outcome)| group.sex.is_none() || is_whole(outcome));
    Ok((if costs_nothing && whole { by_sex } else { plain }, left_out))
}

fn planned(answers: &Administration, split: Split) -> Result<Release, Malformed> {
    let mut answers = answers.clone();
    answers.outline.split = split;
    plan(&answers, Protection::Complementary)
}

/// The courses of eight and more, where they are most of the liceo; otherwise all, and the planning sees to it.
fn without_small_courses(answers: &Administration) -> (Administration, Vec<CourseId>) {
    let people = |course: CourseId| -> u32 {
        let cells = answers.cells.iter().filter(|cell| cell.course == course);
        cells.map(|cell| cell.n).sum()
    };
    let is_small = |course: CourseId| i64::from(people(course)) < SMALLEST_GROUP;
    let courses = &answers.outline.courses;
    let small: Vec<CourseId> = courses
        .iter()
        .map(|course| course.id)
        .filter(|id| is_small(*id))
        .collect();
    let of_small: u32 = small.iter().map(|id| people(*id)).sum();
    let all: u32 = answers.cells.iter().map(|cell| cell.n).sum();
    if small.is_empty() || of_small.saturating_mul(2) > all {
        return (answers.clone(), Vec::new());
    }
    let mut rest = answers.clone();
    rest.outline.courses.retain(|course| !small.contains(&course.id));
    rest.cells.retain(|cell| !small.contains(&cell.course));
    (rest, small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::SchoolId;
    use crate::school::Level;
    use crate::suppression::{Cell, Course, Group, Item, Ledger, Outline, Part, attack, prove};
    use proptest::prelude::*;
    use uuid::Uuid;

    /// One item of five options; each course's girls, boys and others by option.
    fn answers(courses: &[[[u32; 5]; 3]], split: Split) -> Administration {
        let id = |at: usize| CourseId(Uuid::from_u128(at as u128 + 1));
        let sexes = ["female", "male", "other"].map(str::to_owned).to_vec();
        let level = |at: usize| {
            if at.is_multiple_of(2) {
                Level::First
            } else {
                Level::Second
            }
        };
        let cell = |at: usize, sex: usize, counts: &[u32; 5]| Cell {
            course: id(at),
            sex: sexes[sex].clone(),
            n: counts.iter().sum(),
            items: vec![counts.to_vec()],
        };
        let of_course = |(at, course): (usize, &[[u32; 5]; 3])| {
            course
                .iter()
                .enumerate()
                .map(|(sex, counts)| cell(at, sex, counts))
                .collect::<Vec<_>>()
        };
        Administration {
            cells: courses.iter().enumerate().flat_map(of_course).collect(),
            outline: Outline {
                administration: Uuid::from_u128(1),
                school: SchoolId(Uuid::nil()),
                instrument: "pulse 1".to_owned(),
                courses: (0..courses.len())
                    .map(|at| Course {
                        id: id(at),
                        level: level(at),
                    })
                    .collect(),
                items: vec![Item {
                    name: "interest".to_owned(),
                    options: 5,
                }],
                sexes,
                split,
            },
        }
    }

    const FULL: [[u32; 5]; 3] = [[0, 3, 7, 4, 1], [1, 2, 6, 3, 1], [0; 5]];
    const SMALL: [[u32; 5]; 3] = [[0, 1, 1, 0, 0], [0, 0, 1, 1, 0], [0, 0, 0, 0, 1]];

    #[test]
    fn a_small_course_costs_the_others_nothing() {
        let (release, left_out) = release(&answers(&[FULL, FULL, SMALL], Split::Never)).unwrap();
        assert_eq!(left_out, [CourseId(Uuid::from_u128(3))]);
        let (n, items) = release.shown(&Group::all(Part::Liceo)).unwrap();
        assert_eq!((n, items[0].as_ref().unwrap().bins.len()), (56, 5));
        assert!(
            release
                .shown(&Group::all(Part::Course(CourseId(Uuid::from_u128(1)))))
                .is_some()
        );
    }

    #[test]
    fn by_sex_where_it_costs_nothing() {
        let (with, _) = release(&answers(&[FULL, FULL], Split::Liceo)).unwrap();
        assert!(with.shown(&Group::of(Part::Liceo, "female")).is_some());
        let some_others = [FULL[0], FULL[1], [0, 1, 1, 0, 0]];
        let (without, _) = release(&answers(&[FULL, some_others], Split::Liceo)).unwrap();
        assert!(
            without.shown(&Group::of(Part::Liceo, "female")).is_none(),
            "two of another sex could be worked out"
        );
        let (_, items) = without.shown(&Group::all(Part::Liceo)).unwrap();
        assert_eq!(
            items[0].as_ref().unwrap().bins.len(),
            5,
            "and the liceo keeps every number"
        );
    }

    proptest! {
        #[test]
        fn nothing_is_recovered_whatever_the_courses(
            courses in prop::collection::vec(prop::array::uniform3(prop::array::uniform5(0..9_u32)), 1..5),
            by_sex in any::<bool>(),
        ) {
            let answers = answers(&courses, if by_sex { Split::Liceo } else { Split::Never });
            let (release, left_out) = release(&answers).unwrap();
            let mut known = answers.clone();
            known.outline = release.outline.clone();
            known.cells.retain(|cell| !left_out.contains(&cell.course));
            prop_assert!(prove(&release, &known).unwrap().is_empty());
            for (group, _) in &release.groups {
                if let Some((n, _)) = release.shown(group) {
                    prop_assert!(n == 0 || i64::from(n) >= SMALLEST_GROUP);
                }
            }
            let mut ledger = Ledger::default();
            ledger.freeze(release).unwrap();
            let report = attack(&ledger);
            prop_assert!(report.recovered.is_empty() && report.unread == 0, "{:?}", report.recovered);
        }
    }
}
