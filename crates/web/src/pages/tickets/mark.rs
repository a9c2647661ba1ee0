//! Marks today's lesson with one tap, and takes it back.

use domain::id::MeasureId;
use domain::permission::{MarkLesson, Proof, SeeTickets, Standing};

use super::bank::courses;
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Says it: the last word of a day counts.
pub async fn save(page: Page, can: Can<SeeTickets>, form: Form) -> Answer {
    let used = match form.get("used") {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::bad_form()),
    };
    let proof = asked(&page, can.standing(), &form).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.mark_lesson(&proof, page.today(), used).await?;
    w.commit().await?;
    page.go_saying(routes::TICKETS, "done-lesson-marked")
}

/// Takes it back.
pub async fn undo(page: Page, can: Can<SeeTickets>, form: Form) -> Answer {
    let proof = asked(&page, can.standing(), &form).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.unmark_lesson(&proof, page.today()).await?;
    w.commit().await?;
    page.go_saying(routes::TICKETS, "done-lesson-unmarked")
}

/// Which lesson: a measure that lessons feed, in a course of the reader's own.
async fn asked(page: &Page, standing: &Standing, form: &Form) -> Result<Proof<MarkLesson>, Problem> {
    let id: MeasureId = form.get("measure").parse().map_err(|_| Problem::bad_form())?;
    let fed = page.app.db.measures_of_lessons(page.network()?.id).await?;
    if !fed.contains(&id) {
        return Err(Problem::not_found());
    }
    let mut own = courses(page, standing).await?.into_iter();
    let chosen = own.find(|(_, course)| course.id.to_string() == form.get("course"));
    let (school, course) = chosen.ok_or_else(Problem::not_found)?;
    let act = MarkLesson {
        measure: page.app.db.measure(id).await?,
        school: school.id,
        course: course.id,
    };
    can::allow(standing, act)
}
