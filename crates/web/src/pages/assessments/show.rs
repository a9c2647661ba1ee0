//! An assessment: what it asks for, and its courses. Whoever leads the liceo reads here how far entering has come, and no result.

use askama::Template;
use domain::assessment::{Assessment, Axis};
use domain::permission::{Act as _, EditAssessment, ReadClassAnswers, SeeAssessment, SeeLevel};

use super::words::what;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/show.html")]
struct Show {
    page: Page,
    assessment: Assessment,
    what: String,
    occasion: String,
    items: usize,
    without_key: usize,
    /// Each axis with how many questions.
    axes: Vec<(String, String)>,
    may_edit: bool,
    /// What the level can do, for whoever leads.
    level: Option<String>,
    courses: Vec<Course>,
}

/// A course that takes it.
struct Course {
    name: String,
    said: String,
    /// Its results and where answers are entered, for its teacher.
    own: Option<(String, String)>,
    has_answers: bool,
    closed: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeAssessment>) -> Answer {
    let assessment = can.act().assessment.clone();
    let paper = page.app.db.paper(assessment.id).await?;
    let courses = page.app.db.assessed_courses(assessment.id).await?;
    let closings = page.app.db.closings(assessment.id).await?;
    let course = |line: &store::AssessedCourse| {
        let read = ReadClassAnswers {
            assessment: assessment.clone(),
            course: line.course_id,
        };
        let of = (assessment.id, line.course_id);
        let own = read.allowed(can.standing());
        Course {
            name: line.name(),
            said: page.t1("assessments-answered", "n", line.answered),
            own: own.then(|| (routes::class(of.0, of.1), routes::class_answers(of.0, of.1))),
            has_answers: line.answered > 0,
            closed: closings.iter().any(|closing| closing.course_id == line.course_id),
        }
    };
    let axis = |(axis, n): (Axis, usize)| (page.word("axis", axis), page.t1("assessments-questions", "n", n));
    page.show(&Show {
        what: what(&page, &assessment),
        occasion: page.word("occasion", assessment.occasion),
        items: paper.items.len(),
        without_key: paper.without_key(),
        axes: paper.axes().into_iter().map(axis).collect(),
        may_edit: page.may(&EditAssessment(can.act().clone())),
        level: page
            .may(&SeeLevel(can.act().clone()))
            .then(|| routes::assessment_level(assessment.id)),
        courses: courses.iter().map(course).collect(),
        assessment: assessment.clone(),
        page: page.clone(),
    })
}
