//! A course is added.

use domain::check::Wrong;
use domain::permission::ArrangeSchool;
use domain::school::NewCourse;

use super::list::List;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Adds it. One that is there already is said at its letter.
pub async fn create(page: Page, can: Can<ArrangeSchool>, form: Form) -> Answer {
    let new = NewCourse::check(form.get("year"), form.get("level"), form.get("letter"));
    let new = match new {
        Ok(new) => new,
        Err(wrong) => return page.again(&List::of(&page, &can, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.add_course(can.proof(), &new).await {
        Err(store::Error::Exists(_)) => {
            drop(w);
            let form = form.wrong(Wrong::with("letter", "schools-wrong-course-there"));
            return page.again(&List::of(&page, &can, form).await?);
        }
        done => done?,
    };
    w.commit().await?;
    page.go_saying(&routes::courses(can.act().0), "done-course-added")
}
