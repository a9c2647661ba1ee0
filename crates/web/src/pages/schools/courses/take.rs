//! A course is taken from a teacher.

use axum::extract::Path;
use domain::id::{CourseId, PersonId, SchoolId};
use domain::permission::ArrangeSchool;

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes it. Sent twice, the second finds it taken.
pub async fn take(
    page: Page,
    can: Can<ArrangeSchool>,
    Path((school, course, person)): Path<(SchoolId, CourseId, PersonId)>,
) -> Answer {
    if page.app.db.course(course).await?.school_id != school {
        return Err(Problem::not_found());
    }
    let back = format!("{}#c-{course}", routes::courses(school));
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.take_course(can.proof(), course, person).await {
        Err(store::Error::NotFound) => return page.go(&back),
        done => done?,
    }
    w.commit().await?;
    page.go_saying(&back, "done-course-taken")
}
