//! Who is in the roster and in the file no longer: asked, never done in silence.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use domain::id::{SchoolId, StudentId};
use domain::school::Level;
use domain::student::RunKey;

use super::plan::Absence;
use super::{CourseAt, KnownStudent, Missing, Planned, What};

/// The students of the file's schools whom it doesn't have, and who are in a course of its year or an earlier one.
pub(super) fn missing(planned: &[Planned], known: &[KnownStudent]) -> Vec<Missing> {
    let keys: HashSet<&RunKey> = planned.iter().filter_map(|one| one.facts.run_key.as_ref()).collect();
    let suspected = suspected(planned);
    let schools = schools(planned);
    let absent = known
        .iter()
        .filter(|student| !suspected.contains(&student.id))
        .filter(|student| student.run_key.as_ref().is_none_or(|key| !keys.contains(key)));
    let missing: BTreeSet<Missing> = absent
        .filter_map(|student| {
            let course = student.course.clone()?;
            let why = schools.get(&student.school)?.absence(&course)?;
            Some(Missing {
                school: student.school,
                course,
                student: student.id,
                why,
            })
        })
        .collect();
    missing.into_iter().collect()
}

/// Whoever may stand in the file under another RUN is decided there.
fn suspected(planned: &[Planned]) -> HashSet<StudentId> {
    let all = planned.iter().flat_map(|one| match &one.what {
        What::Suspected { students } => students.as_slice(),
        _ => &[],
    });
    all.copied().collect()
}

/// What the file has of a school.
#[derive(Default)]
struct School<'a> {
    courses: BTreeSet<&'a CourseAt>,
}

fn schools(planned: &[Planned]) -> BTreeMap<SchoolId, School<'_>> {
    let mut schools: BTreeMap<SchoolId, School<'_>> = BTreeMap::new();
    for one in planned {
        if let Some(school) = one.school {
            schools.entry(school).or_default().courses.insert(&one.course);
        }
    }
    schools
}

impl School<'_> {
    /// Why it should have had a student of this course; none for a course of a later year.
    fn absence(&self, course: &CourseAt) -> Option<Absence> {
        let year = self.courses.iter().map(|course| course.year).max()?;
        let has_level = |wanted: Level| self.courses.iter().any(|one| one.year == year && one.level == wanted);
        let is_there = match year.cmp(&course.year) {
            std::cmp::Ordering::Less => return None,
            std::cmp::Ordering::Equal => self.courses.contains(course),
            std::cmp::Ordering::Greater if course.level == Level::Fourth => return Some(Absence::Finished),
            std::cmp::Ordering::Greater => has_level(course.level) || has_level(next(course.level)),
        };
        Some(if is_there {
            Absence::NotInCourse
        } else {
            Absence::CourseNotInFile
        })
    }
}

const fn next(level: Level) -> Level {
    match level {
        Level::First => Level::Second,
        Level::Second => Level::Third,
        Level::Third | Level::Fourth => Level::Fourth,
    }
}
