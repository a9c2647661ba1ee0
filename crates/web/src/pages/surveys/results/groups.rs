//! Which groups of an administration the reader may see, and what they are called.
//!
//! Owns who may see what. That nobody works out a course that isn't shown to them is `domain::results::sums`.

use std::collections::HashSet;

use domain::administration::Administration;
use domain::id::CourseId;
use domain::permission::{Act as _, SeeCoursePoints, SeeCourseResults, SeeSchoolResults, Standing};
use domain::results::sums;
use domain::suppression::{Group, Outline, Part};
use store::{Db, SittingLine};

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
    let parts = parts(&page.app.db, standing, (administration, sittings), outline).await?;
    let name = |part: &Part| match part {
        Part::Liceo => page.t("results-liceo"),
        Part::Level(level) => page.t1("results-level", "level", level.to_string()),
        Part::Course(course) => {
            let sitting = sittings.iter().find(|line| line.sitting.course_id == *course);
            sitting.map(SittingLine::course).unwrap_or_default()
        }
    };
    let seen = |part: Part| Seen {
        key: part.word(),
        name: name(&part),
        group: Group::all(part),
    };
    Ok(parts.into_iter().map(seen).collect())
}

/// The parts of the liceo that somebody may see the results of, the liceo first.
///
/// # Errors
/// What the store says.
pub async fn parts(
    db: &Db,
    standing: &Standing,
    (administration, sittings): (&Administration, &[SittingLine]),
    outline: &Outline,
) -> store::Result<Vec<Part>> {
    let school = administration.school_id;
    let mut courses: Vec<CourseId> = Vec::new();
    for line in sittings {
        let course = line.sitting.course_id;
        let shared = db.course_is_shared(course).await?;
        if SeeCourseResults(SeeCoursePoints { school, course, shared }).allowed(standing) {
            courses.push(course);
        }
    }
    let mut parts = Vec::new();
    if SeeSchoolResults(school).allowed(standing) {
        let open: HashSet<CourseId> = courses.iter().copied().collect();
        parts = sums(outline, &open);
    }
    parts.extend(courses.into_iter().map(Part::Course));
    Ok(parts)
}
