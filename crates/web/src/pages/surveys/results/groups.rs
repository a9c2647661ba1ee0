//! Which groups of an administration the reader may see, and what they are called.
//!
//! Owns one rule besides who may see what: nobody works out a course that isn't shown to them. A sum in which exactly one course is
//! somebody else's is that course, less what the reader sees anyway.

use std::collections::HashSet;

use domain::administration::Administration;
use domain::id::CourseId;
use domain::permission::{Act as _, SeeCoursePoints, SeeCourseResults, SeeSchoolResults, Standing};
use domain::school::Level;
use domain::suppression::{Group, Outline, Part};
use store::SittingLine;

use crate::page::Page;
use crate::page::problem::Problem;

/// A group that the reader may see, with its name in an address and in words.
pub struct Seen {
    pub key: String,
    pub name: String,
    pub group: Group,
}

/// Those, the liceo first.
///
/// # Errors
/// What the store says.
pub async fn seen(
    page: &Page,
    standing: &Standing,
    (administration, sittings): (&Administration, &[SittingLine]),
    outline: &Outline,
) -> Result<Vec<Seen>, Problem> {
    let school = administration.school_id;
    let mut courses = Vec::new();
    for line in sittings {
        let course = line.sitting.course_id;
        let shared = page.app.db.course_is_shared(course).await?;
        if SeeCourseResults(SeeCoursePoints { school, course, shared }).allowed(standing) {
            courses.push(Seen {
                key: course.to_string(),
                name: line.course(),
                group: Group::all(Part::Course(course)),
            });
        }
    }
    if !SeeSchoolResults(school).allowed(standing) {
        return Ok(courses);
    }
    let open: HashSet<CourseId> = courses
        .iter()
        .filter_map(|seen| match seen.group.part {
            Part::Course(course) => Some(course),
            _ => None,
        })
        .collect();
    let mut seen = sums(page, outline, &open);
    seen.extend(courses);
    Ok(seen)
}

/// The liceo and its levels, as far as none of them tells a course that isn't `open` to the reader.
fn sums(page: &Page, outline: &Outline, open: &HashSet<CourseId>) -> Vec<Seen> {
    let tells = |level: Option<Level>| {
        let within = outline
            .courses
            .iter()
            .filter(|course| level.is_none_or(|level| course.level == level));
        within.filter(|course| !open.contains(&course.id)).count() == 1
    };
    let mut sums = Vec::new();
    if outline.courses.len() < 2 || tells(None) {
        return sums;
    }
    sums.push(Seen {
        key: "liceo".to_owned(),
        name: page.t("results-liceo"),
        group: Group::all(Part::Liceo),
    });
    let mut levels: Vec<Level> = outline.courses.iter().map(|course| course.level).collect();
    levels.sort_unstable();
    levels.dedup();
    // A single level is the liceo once more; and one that can't be shown could be taken off the liceo by the others.
    if levels.len() > 1 && !levels.iter().any(|level| tells(Some(*level))) {
        sums.extend(levels.iter().map(|level| Seen {
            key: format!("nivel-{level}"),
            name: page.t1("results-level", "level", level.to_string()),
            group: Group::all(Part::Level(*level)),
        }));
    }
    sums
}
