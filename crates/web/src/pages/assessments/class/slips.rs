//! Slips of a class, one a student: by it they answer on a phone while the class's sheet is open, and read their own page once the entering has
//! ended. Printed again, each is the same.

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
    /// The code on the board, while the slips open an answer sheet.
    code: Option<String>,
    /// Whether they open nothing yet: the entering goes on, and no sheet was opened.
    too_early: bool,
    /// Where a sheet is opened.
    sheet: String,
    slips: Vec<StudentSlip>,
}

/// A student's.
struct StudentSlip {
    name: String,
    code: String,
    qr: String,
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
    let entering = Entering::of(&page, can.act()).await?.is_open();
    let sheet = page.app.db.answer_sheet(assessment.id, *course).await?;
    let sheet = sheet.filter(|_| entering);
    let own = page.app.link(&routes::own_page(assessment.id));
    let slip = |line: &ClassLine| {
        let slip = secret.own_page(assessment.id, line.student);
        // Behind the `#` it reaches no server. The own page takes a code that is typed, and no link has one.
        let link = match &sheet {
            Some(sheet) => format!("{}#{}", page.app.link(&routes::answering(&sheet.code)), slip.signs()),
            None => own.clone(),
        };
        StudentSlip {
            name: line.listed(),
            qr: qr::svg(&link, &page.t("own-qr")),
            code: slip.read_aloud(),
        }
    };
    // Whoever is to answer gets one, and afterwards whoever did.
    let gets = |line: &&ClassLine| sheet.is_some() || line.answers.is_some();
    let door = page.app.link(routes::ANSWERING_DOOR);
    let address = if sheet.is_some() { &door } else { &own };
    page.show(&Slips {
        course: name.map(AssessedCourse::name).ok_or_else(Problem::not_found)?,
        class: routes::class(assessment.id, *course),
        address: address
            .split_once("://")
            .map_or(address.as_str(), |(_, rest)| rest)
            .to_owned(),
        too_early: entering && sheet.is_none(),
        sheet: routes::class_answer_sheet(assessment.id, *course),
        slips: lines.iter().filter(gets).map(slip).collect(),
        code: sheet.map(|sheet| sheet.code),
        assessment: assessment.clone(),
        page: page.clone(),
    })
}
