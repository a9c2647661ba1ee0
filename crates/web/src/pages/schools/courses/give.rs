//! A course is given to a teacher.

use axum::extract::Path;
use domain::id::{CourseId, PersonId, SchoolId};
use domain::permission::ArrangeSchool;
use domain::school::Subject;

use super::list::List;
use super::told::teachers;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Gives it to somebody who teaches at the school; given twice, it is theirs once.
pub async fn give(
    page: Page,
    can: Can<ArrangeSchool>,
    Path((school, course)): Path<(SchoolId, CourseId)>,
    form: Form,
) -> Answer {
    let of_school = page.app.db.course(course).await?.school_id == school;
    if !of_school {
        return Err(Problem::not_found());
    }
    let chosen: Option<PersonId> = form.get("person").parse().ok();
    let known = teachers(&page, school).await?;
    let Some((person, _)) = known.into_iter().find(|(id, _)| Some(*id) == chosen) else {
        let shown = List::of(&page, &can, form).await?;
        return page.again(&shown.nobody_chosen(course));
    };
    let subject: Option<Subject> = form.get("subject").parse().ok();
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.give_course(can.proof(), course, person, subject).await?;
    w.commit().await?;
    page.go_saying(&format!("{}#c-{course}", routes::courses(school)), "done-course-given")
}
