//! Slips of a class, one a student with answers: by it they read their own page. Printed again, each is the same.

use askama::Template;
use domain::assessment::Assessment;
use domain::permission::ReadClassAnswers;
use store::{AssessedCourse, ClassLine};

use super::closing::Entering;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::people::qr;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/class/slips.html")]
struct Slips {
    page: Page,
    assessment: Assessment,
    course: String,
    class: String,
    address: String,
    qr: String,
    /// Whether the entering has ended: before, a slip opens nothing.
    open: bool,
    slips: Vec<(String, String)>,
}

/// The sheet.
pub async fn show(page: Page, can: Can<ReadClassAnswers>) -> Answer {
    let ReadClassAnswers { assessment, course } = can.act();
    let lines = page.app.db.class_answers(assessment.id, *course).await?;
    let courses = page.app.db.assessed_courses(assessment.id).await?;
    let name = courses.iter().find(|line| line.course_id == *course);
    let secret = page
        .app
        .db
        .roster_secret(page.app.moment(), assessment.network_id)
        .await?;
    let slip = |line: &ClassLine| {
        let slip = secret.own_page(assessment.id, line.student);
        (line.listed(), slip.read_aloud())
    };
    let address = page.app.link(&routes::own_page(assessment.id));
    page.show(&Slips {
        course: name.map(AssessedCourse::name).ok_or_else(Problem::not_found)?,
        class: routes::class(assessment.id, *course),
        qr: qr::svg(&address, &page.t("own-qr")),
        open: Entering::of(&page, can.act()).await?.is_open(),
        slips: lines.iter().filter(|line| line.answers.is_some()).map(slip).collect(),
        assessment: assessment.clone(),
        page: page.clone(),
        address,
    })
}
