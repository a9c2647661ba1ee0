//! Which groups of an administration the reader may see, and which one they look at.

use domain::administration::Administration;
use domain::permission::{Act as _, SeeCoursePoints, SeeCourseResults, SeeSchoolResults, Standing};
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
    let mut seen = Vec::new();
    let leads = SeeSchoolResults(school).allowed(standing);
    // Of one course the liceo's results would be that course's, and those are its teacher's.
    if leads && outline.courses.len() > 1 {
        seen.push(Seen {
            key: "liceo".to_owned(),
            name: page.t("results-liceo"),
            group: Group::all(Part::Liceo),
        });
        let mut levels: Vec<_> = outline.courses.iter().map(|course| course.level).collect();
        levels.sort_unstable();
        levels.dedup();
        // A single level is the liceo once more, and a level of one course is that course.
        let courses = |level| outline.courses.iter().filter(|course| course.level == level).count();
        let several = levels.len() > 1;
        for level in levels.iter().filter(|level| several && courses(**level) > 1) {
            seen.push(Seen {
                key: format!("nivel-{level}"),
                name: page.t1("results-level", "level", level.to_string()),
                group: Group::all(Part::Level(*level)),
            });
        }
    }
    for line in sittings {
        let course = line.sitting.course_id;
        let shared = page.app.db.course_is_shared(course).await?;
        if SeeCourseResults(SeeCoursePoints { school, course, shared }).allowed(standing) {
            seen.push(Seen {
                key: course.to_string(),
                name: line.course(),
                group: Group::all(Part::Course(course)),
            });
        }
    }
    Ok(seen)
}
