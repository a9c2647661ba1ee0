//! A student's place: another course, out of the liceo, back.

use axum::extract::Path;
use domain::check::Wrong;
use domain::id::{CourseId, SchoolId, StudentId};
use domain::permission::KeepRoster;

use super::load::student;
use super::new::day_until;
use super::one::One;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// To another course.
pub async fn moved(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, StudentId)>, form: Form) -> Answer {
    let known = student(&page, can.act().0, id).await?;
    let course: Option<CourseId> = form.get("course").parse().ok();
    let on = day_until(form.get("on"), page.today());
    let mut wrong = Wrong::none();
    wrong.unless(course.is_some(), "course", "wrong-choice");
    wrong.unless(on.is_some(), "on", "students-wrong-day");
    let (Some(course), Some(on)) = (course, on) else {
        return page.again(&One::wrong(&page, known, &form, wrong).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.move_student(can.proof(), id, (course, on)).await?;
    w.commit().await?;
    page.go_saying(&routes::student(can.act().0, id), "done-student-moved")
}

/// Out of the liceo. Sent twice, the second finds them gone.
pub async fn left(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, StudentId)>, form: Form) -> Answer {
    let known = student(&page, can.act().0, id).await?;
    let here = routes::student(known.school_id, id);
    if known.left_at.is_some() {
        return page.go(&here);
    }
    let Some(on) = day_until(form.get("left_on"), page.today()) else {
        let wrong = Wrong::with("left_on", "students-wrong-day");
        return page.again(&One::wrong(&page, known, &form, wrong).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.withdraw_student(can.proof(), id, on).await?;
    w.commit().await?;
    page.go_saying(&here, "done-student-left")
}

/// Back where they were.
pub async fn back(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, StudentId)>) -> Answer {
    let known = student(&page, can.act().0, id).await?;
    let here = routes::student(known.school_id, id);
    if known.left_at.is_none() {
        return page.go(&here);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.bring_student_back(can.proof(), id).await?;
    w.commit().await?;
    page.go_saying(&here, "done-student-back")
}
