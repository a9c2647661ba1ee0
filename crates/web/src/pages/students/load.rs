//! How the acts about a liceo's students are put together from a route's path, and the nouns that its pages need.

use domain::id::{SchoolId, StudentId};
use domain::permission::{KeepRoster, SeeRoster};
use domain::school::Course;
use store::StudentLine;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::Page;
use crate::page::problem::Problem;

impl Load for SeeRoster {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(known(asked).await?))
    }
}

impl Load for KeepRoster {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(known(asked).await?))
    }
}

async fn known(asked: &Asked<'_>) -> Result<SchoolId, Problem> {
    asked.network()?;
    let id: SchoolId = asked.id("school")?;
    Ok(asked.app.db.school(id).await?.id)
}

/// A student of the liceo; another liceo's is not there.
pub async fn student(page: &Page, school: SchoolId, id: StudentId) -> Result<StudentLine, Problem> {
    let student = page.app.db.student(id).await?;
    if student.school_id == school {
        Ok(student)
    } else {
        Err(Problem::not_found())
    }
}

/// The courses that somebody may be put into, newest year first: their ids, and what a form calls them.
pub async fn course_choices(page: &Page, school: SchoolId) -> Result<Vec<(String, String)>, Problem> {
    let courses = page.app.db.courses(school).await?;
    let choice = |course: &Course| (course.id.to_string(), titled(page, course));
    Ok(courses.iter().map(choice).collect())
}

/// `1°A, 2026`.
pub fn titled(page: &Page, course: &Course) -> String {
    page.t2(
        "students-course-year",
        "course",
        course.name(),
        "year",
        course.year.to_string(),
    )
}
