//! The assessments of the reader's liceos, the newest first.

use askama::Template;
use axum::extract::Query;
use domain::id::AssessmentId;
use domain::permission::{Act as _, SeeAssessment};
use store::AssessedCourse;

use super::words::{assesses_somewhere, schools, what};
use crate::guard::Member;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/list.html")]
struct List {
    page: Page,
    /// By year.
    groups: Vec<(String, Vec<Line>)>,
    /// What the national diagnosis says, for whoever leads: address and liceo.
    national: Vec<(String, String)>,
    /// Where what was just taken away is brought back.
    undo: Option<String>,
}

/// What is asked for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    quitada: Option<AssessmentId>,
}

/// An assessment.
struct Line {
    href: String,
    name: String,
    what: String,
    courses: String,
}

/// The list.
pub async fn show(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let standing = &who.signed_in.standing;
    if !assesses_somewhere(standing) {
        return Err(Problem::not_found());
    }
    let mut groups: Vec<(String, Vec<Line>)> = Vec::new();
    let mut national = Vec::new();
    for school in schools(&page, standing).await? {
        if standing.leads(school.id) {
            national.push((routes::national(school.id), school.name.clone()));
        }
        for assessment in page.app.db.assessments(school.id).await? {
            let courses = page.app.db.assessed_courses(assessment.id).await?;
            let see = SeeAssessment {
                courses: courses.iter().map(|course| course.course_id).collect(),
                assessment,
            };
            if !see.allowed(standing) {
                continue;
            }
            let year = see.assessment.day.year().to_string();
            let names: Vec<String> = courses.iter().map(AssessedCourse::name).collect();
            let line = Line {
                href: routes::assessment(see.assessment.id),
                what: what(&page, &see.assessment),
                name: see.assessment.name,
                courses: names.join(", "),
            };
            match groups.iter_mut().find(|(known, _)| *known == year) {
                Some((_, lines)) => lines.push(line),
                None => groups.push((year, vec![line])),
            }
        }
    }
    page.show(&List {
        groups,
        national,
        undo: asked.quitada.map(routes::assessment_return),
        page: page.clone(),
    })
}
