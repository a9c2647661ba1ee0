//! The list, one course at a time: whoever may see several chooses.

use askama::Template;
use axum::extract::Query;
use domain::id::{CourseId, SchoolId};
use domain::permission::{Act as _, KeepRoster, ListStudentTeams, SeeCourseRoster, SeeRoster};
use domain::school::Course;
use store::StudentLine;

use super::load::titled;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// What the address of those who left says in place of a course.
const LEFT: &str = "salieron";

#[derive(Template)]
#[template(path = "pages/students/list.html")]
struct List {
    page: Page,
    id: SchoolId,
    school: String,
    may_keep: bool,
    /// The students' teams.
    teams: Option<String>,
    /// Where each course's list is, what it is called, whether it is shown.
    choices: Vec<(String, String, bool)>,
    title: String,
    /// The consents of the course that is shown.
    consents: Option<String>,
    says: String,
    students: Vec<Row>,
    /// Whether nobody is in the liceo's list, and nobody was.
    is_empty: bool,
}

/// A student.
struct Row {
    name: String,
    /// Their page, for whoever keeps the list.
    href: Option<String>,
    /// On which day they left.
    left: String,
}

/// What is asked for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    curso: Option<String>,
}

/// The list.
pub async fn show(page: Page, can: Can<SeeRoster>, Query(asked): Query<Asked>) -> Answer {
    let id = can.act().0;
    let may_keep = page.may(&KeepRoster(id));
    let students = page.app.db.students(id).await?;
    let courses = seen(&page, &can, &students).await?;
    let chosen = asked.curso.as_deref();
    let wants_left = may_keep && chosen == Some(LEFT);
    let shown = if wants_left {
        None
    } else {
        let named = chosen.and_then(|text| courses.iter().find(|course| course.id.to_string() == text));
        named.or(courses.first())
    };
    let is_shown = |student: &&StudentLine| match shown {
        Some(course) => student.course_id == Some(course.id),
        None => wants_left && student.left_at.is_some(),
    };
    let rows: Vec<Row> = students
        .iter()
        .filter(is_shown)
        .map(|student| row(&page, student, may_keep))
        .collect();
    let here = routes::students(id);
    let mut choices: Vec<_> = courses
        .iter()
        .map(|course| {
            let current = shown.is_some_and(|shown| shown.id == course.id);
            (format!("{here}?curso={}", course.id), titled(&page, course), current)
        })
        .collect();
    if may_keep && students.iter().any(|student| student.left_at.is_some()) {
        choices.push((format!("{here}?curso={LEFT}"), page.t("students-left"), wants_left));
    }
    page.show(&List {
        teams: page.may(&ListStudentTeams(id)).then(|| routes::student_teams(id)),
        id,
        school: page.app.db.school(id).await?.name,
        may_keep,
        choices,
        consents: shown.map(|course| routes::consents(course.id)),
        title: shown.map_or_else(|| page.t("students-left"), |course| titled(&page, course)),
        says: page.t1("students-n", "n", rows.len()),
        is_empty: rows.is_empty() && shown.is_none() && !wants_left,
        students: rows,
        page: page.clone(),
    })
}

/// The courses with somebody in them that the reader may see, newest year first.
async fn seen(page: &Page, can: &Can<SeeRoster>, students: &[StudentLine]) -> store::Result<Vec<Course>> {
    let school = can.act().0;
    let has = |id: CourseId| students.iter().any(|student| student.course_id == Some(id));
    let may = |course: CourseId| SeeCourseRoster { school, course }.allowed(can.standing());
    let courses = page.app.db.courses(school).await?;
    Ok(courses
        .into_iter()
        .filter(|course| may(course.id) && has(course.id))
        .collect())
}

fn row(page: &Page, student: &StudentLine, may_keep: bool) -> Row {
    let left = student
        .left_at
        .map(|at| page.t1("students-left-on", "day", page.lang.day_long(at.day().0)));
    Row {
        name: student.listed(),
        href: may_keep.then(|| routes::student(student.school_id, student.id)),
        left: left.unwrap_or_default(),
    }
}
