//! A student is erased on request. It can't be undone, so it is a page of its own and asks once.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::id::{SchoolId, StudentId};
use domain::permission::KeepRoster;
use store::StudentLine;

use super::load::student;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/students/erasure.html")]
struct Erasure {
    page: Page,
    form: Form,
    student: StudentLine,
}

/// What goes, and what stays.
pub async fn show(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, StudentId)>) -> Answer {
    let student = student(&page, can.act().0, id).await?;
    page.show(&Erasure {
        form: Form::new(),
        page: page.clone(),
        student,
    })
}

/// Does it. Sent twice, the second finds nobody.
pub async fn save(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, StudentId)>, form: Form) -> Answer {
    let student = student(&page, can.act().0, id).await?;
    if !form.has("borrar", "si") {
        let form = form.wrong(Wrong::with("borrar", "students-wrong-erase"));
        return page.again(&Erasure {
            page: page.clone(),
            form,
            student,
        });
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.erase_student(can.proof(), student.id).await?;
    w.commit().await?;
    page.app.sittings.forget();
    page.go_saying(&routes::students(can.act().0), "done-student-erased")
}
