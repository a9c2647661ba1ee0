//! Where a school's courses are kept: which there are, and who teaches them.

use askama::Template;
use domain::id::{CourseId, PersonId};
use domain::permission::ArrangeSchool;
use domain::school::{School, Subject};

use super::told::{CourseTold, courses, teachers};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::schools::words;

/// The page; `create` and `give` show it again when something is wrong.
#[derive(Template)]
#[template(path = "pages/schools/courses/list.html")]
pub(super) struct List {
    page: Page,
    school: School,
    courses: Vec<CourseTold>,
    teachers: Vec<(PersonId, String)>,
    subjects: Vec<(String, String)>,
    levels: Vec<(String, String)>,
    form: Form,
    /// The course for which nobody was chosen.
    without: Option<CourseId>,
}

/// The courses.
pub async fn list(page: Page, can: Can<ArrangeSchool>) -> Answer {
    let form = Form::new().with("year", page.today().year().to_string());
    page.show(&List::of(&page, &can, form).await?)
}

impl List {
    /// The page with this form for another course.
    pub async fn of(page: &Page, can: &Can<ArrangeSchool>, form: Form) -> Result<Self, Problem> {
        let school = page.app.db.school(can.act().0).await?;
        let subject = |subject: &Subject| (subject.to_string(), page.word("subject", subject));
        Ok(Self {
            courses: courses(page, school.id).await?,
            teachers: teachers(page, school.id).await?,
            subjects: Subject::ALL.iter().map(subject).collect(),
            levels: words::level_choices(page),
            page: page.clone(),
            school,
            form,
            without: None,
        })
    }

    /// Whether this is the course for which nobody was chosen.
    fn is_without(&self, course: &CourseId) -> bool {
        self.without == Some(*course)
    }

    /// Says at a course that a teacher must be chosen.
    pub fn nobody_chosen(mut self, course: CourseId) -> Self {
        self.without = Some(course);
        self
    }
}
