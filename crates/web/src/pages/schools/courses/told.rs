//! A school's courses as pages tell them.

use domain::id::{CourseId, PersonId, SchoolId};
use domain::person::Role;
use store::CourseTeacher;

use crate::page::Page;
use crate::page::problem::Problem;

/// A course with its teachers.
pub struct CourseTold {
    /// Its id.
    pub id: CourseId,
    /// `1°A`.
    pub name: String,
    /// School year.
    pub year: i64,
    /// Who teaches it.
    pub teachers: Vec<TeacherTold>,
    /// The same as one line.
    pub teachers_said: String,
}

/// Somebody who teaches a course.
pub struct TeacherTold {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What they teach; empty where nobody said.
    pub subject: String,
}

/// The courses, newest year first.
pub async fn courses(page: &Page, school: SchoolId) -> Result<Vec<CourseTold>, Problem> {
    let teachers = page.app.db.course_teachers(school).await?;
    let courses = page.app.db.courses(school).await?;
    Ok(courses
        .into_iter()
        .map(|course| {
            let its: Vec<TeacherTold> = teachers
                .iter()
                .filter(|teacher| teacher.course_id == course.id)
                .map(|teacher| told(page, teacher))
                .collect();
            CourseTold {
                id: course.id,
                name: course.name(),
                year: course.year,
                teachers_said: said(page, &its),
                teachers: its,
            }
        })
        .collect())
}

fn told(page: &Page, teacher: &CourseTeacher) -> TeacherTold {
    TeacherTold {
        id: teacher.person_id,
        name: teacher.name.clone(),
        subject: teacher
            .subject
            .map(|subject| page.word("subject", subject))
            .unwrap_or_default(),
    }
}

fn said(page: &Page, teachers: &[TeacherTold]) -> String {
    if teachers.is_empty() {
        return page.t("schools-course-without");
    }
    teachers
        .iter()
        .map(|teacher| match teacher.subject.as_str() {
            "" => teacher.name.clone(),
            subject => format!("{} ({subject})", teacher.name),
        })
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Who may be given a course: the people of the school with the role of teacher, each once.
pub async fn teachers(page: &Page, school: SchoolId) -> Result<Vec<(PersonId, String)>, Problem> {
    let people = page.app.db.people_at(school).await?;
    let mut teachers: Vec<(PersonId, String)> = people
        .into_iter()
        .filter(|line| line.role == Role::Teacher)
        .map(|line| (line.person_id, line.name))
        .collect();
    teachers.dedup_by_key(|(id, _)| *id);
    Ok(teachers)
}
