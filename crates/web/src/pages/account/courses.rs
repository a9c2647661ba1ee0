//! A course's points belong to its teacher, who alone decides whether the school's leaders see them.

use axum::extract::Path;
use domain::id::CourseId;

use crate::form::Form;
use crate::guard::Member;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Shares a course's points, or stops to.
pub async fn share(page: Page, member: Member, Path(course): Path<CourseId>, form: Form) -> Answer {
    if !member.signed_in.standing.teaches(course) {
        return Err(Problem::not_found());
    }
    let (share, done) = match form.get("share") {
        "yes" => (true, "done-course-shared"),
        "no" => (false, "done-course-unshared"),
        _ => return Err(Problem::bad_form()),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.share_course_points(member.id(), course, share).await?;
    w.commit().await?;
    page.go_saying(&format!("{}#cursos", routes::ACCOUNT), done)
}
