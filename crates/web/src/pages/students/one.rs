//! One student, for whoever keeps the list: what is known, the course, the way out and back.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::id::{SchoolId, StudentId};
use domain::permission::KeepRoster;
use domain::student::NewStudent;
use store::StudentLine;

use super::load::{course_choices, student, titled};
use super::new::{facts, sexes};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/students/one.html")]
pub struct One {
    page: Page,
    form: Form,
    student: StudentLine,
    place: String,
    courses: Vec<(String, String)>,
    sexes: Vec<(String, String)>,
}

impl One {
    /// The page with a form.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, student: StudentLine, form: Form) -> Result<Self, Problem> {
        let place = match (student.course_id, student.left_at) {
            (Some(course), _) => titled(page, &page.app.db.course(course).await?),
            (None, Some(at)) => page.t1("students-left-on", "day", page.lang.day_long(at.day().0)),
            (None, None) => String::new(),
        };
        Ok(Self {
            courses: course_choices(page, student.school_id).await?,
            sexes: sexes(page),
            place,
            student,
            form,
            page: page.clone(),
        })
    }

    /// With what somebody typed wrong in a form of the page; the others as they are.
    ///
    /// # Errors
    /// What the store says.
    pub async fn wrong(page: &Page, student: StudentLine, typed: &Form, wrong: Wrong) -> Result<Self, Problem> {
        let form = typed
            .first_values()
            .fold(as_known(page, &student), |form, (name, value)| form.with(name, value));
        Self::of(page, student, form.wrong(wrong)).await
    }
}

/// What is known, in the form.
pub fn as_known(page: &Page, student: &StudentLine) -> Form {
    Form::new()
        .with("given_names", student.given_names.as_str())
        .with("surnames", student.surnames.as_str())
        .with("sex", student.sex.word())
        .with("born", student.born.map(|day| day.to_string()).unwrap_or_default())
        .with("course", student.course_id.map(|id| id.to_string()).unwrap_or_default())
        .with("on", page.today().to_string())
        .with("left_on", page.today().to_string())
}

/// The page.
pub async fn show(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, StudentId)>) -> Answer {
    let student = student(&page, can.act().0, id).await?;
    let form = as_known(&page, &student);
    page.show(&One::of(&page, student, form).await?)
}

/// Corrects what is known.
pub async fn save(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, StudentId)>, form: Form) -> Answer {
    let student = student(&page, can.act().0, id).await?;
    let [given, surnames, sex, born] = ["given_names", "surnames", "sex", "born"].map(|field| form.get(field));
    let new = match NewStudent::check(given, surnames, sex, born, page.today()) {
        Ok(new) => new,
        Err(wrong) => return page.again(&One::wrong(&page, student, &form, wrong).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.correct_student(can.proof(), id, &facts(new)).await?;
    w.commit().await?;
    page.go_saying(&routes::student(can.act().0, id), "done-student-changed")
}
