//! A student is added by hand, with a RUN or without.

use askama::Template;
use domain::check::Wrong;
use domain::id::{CourseId, SchoolId, StudentId};
use domain::permission::KeepRoster;
use domain::student::{NewStudent, Run, Sex};
use domain::time::Day;
use store::StudentFacts;

use super::load::course_choices;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/students/new.html")]
struct New {
    page: Page,
    form: Form,
    id: SchoolId,
    courses: Vec<(String, String)>,
    sexes: Vec<(String, String)>,
}

impl New {
    async fn of(page: &Page, id: SchoolId, form: Form) -> Result<Self, Problem> {
        Ok(Self {
            courses: course_choices(page, id).await?,
            sexes: sexes(page),
            id,
            page: page.clone(),
            form,
        })
    }
}

/// What a register may say of a student's sex.
pub fn sexes(page: &Page) -> Vec<(String, String)> {
    let said = |sex: &Sex| (sex.to_string(), page.t(&format!("students-sex-{sex}")));
    Sex::ALL.iter().map(said).collect()
}

/// The form.
pub async fn show(page: Page, can: Can<KeepRoster>) -> Answer {
    let id = StudentId::new(page.app.ids.as_ref(), page.now);
    let form = Form::new()
        .with("id", id.to_string())
        .with("sex", Sex::Unsaid.word())
        .with("since", page.today().to_string());
    page.show(&New::of(&page, can.act().0, form).await?)
}

/// Adds them. The RUN is made a key and forgotten: where the form comes back, it has to be typed again.
pub async fn save(page: Page, can: Can<KeepRoster>, form: Form) -> Answer {
    let school = can.act().0;
    let network = page.network()?.id;
    let run = form.get("run").trim().to_owned();
    let form = form.with("run", "");
    let (new, course, since) = match checked(&page, &form, &run) {
        Ok(checked) => checked,
        Err(wrong) => return page.again(&New::of(&page, school, form.wrong(wrong)).await?),
    };
    let id: StudentId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let secret = page.app.db.roster_secret(page.app.moment(), network).await?;
    let run_key = Run::read(&run).ok().map(|run| run.key(&secret));
    let facts = facts(NewStudent { run_key, ..new });
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.add_student(can.proof(), network, id, &facts, (course, since)).await {
        Ok(true) => w.commit().await?,
        // The same form once more: they are there.
        Ok(false) => {}
        Err(store::Error::Exists(key)) => {
            drop(w);
            let form = form.wrong(Wrong::with("run", key));
            return page.again(&New::of(&page, school, form).await?);
        }
        Err(error) => return Err(error.into()),
    }
    page.go_saying(
        &format!("{}?curso={course}", routes::students(school)),
        "done-student-added",
    )
}

fn checked(page: &Page, form: &Form, run: &str) -> Result<(NewStudent, CourseId, Day), Wrong> {
    let [given, surnames, sex, born] = ["given_names", "surnames", "sex", "born"].map(|field| form.get(field));
    let (new, mut wrong) = match NewStudent::check(given, surnames, sex, born, page.today()) {
        Ok(new) => (Some(new), Wrong::none()),
        Err(wrong) => (None, wrong),
    };
    wrong.unless(run.is_empty() || Run::read(run).is_ok(), "run", "students-wrong-run");
    let course: Option<CourseId> = form.get("course").parse().ok();
    wrong.unless(course.is_some(), "course", "wrong-choice");
    let since = day_until(form.get("since"), page.today());
    wrong.unless(since.is_some(), "since", "students-wrong-day");
    match (new, course, since) {
        (Some(new), Some(course), Some(since)) if wrong.is_none() => Ok((new, course, since)),
        _ => Err(wrong),
    }
}

/// A day that isn't in the future, nor older than anybody's time at a liceo.
pub fn day_until(text: &str, today: Day) -> Option<Day> {
    let day: Option<Day> = text.trim().parse().ok();
    day.filter(|day| *day <= today && today.year() - day.year() <= 10)
}

/// What is known, with its key for lists.
pub fn facts(student: NewStudent) -> StudentFacts {
    StudentFacts {
        sort_key: i18n::sort_key(&format!("{} {}", student.surnames, student.given_names)),
        student,
    }
}
