//! The code for the board, who has sent, who hasn't, and what came after the end.

use askama::Template;
use domain::assessment::{AnswerSheet, Assessment, Paper, SheetPlan, chosen};
use domain::permission::ReadClassAnswers;
use store::{AssessedCourse, ClassLine, FromPhone};

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::assessments::class::closing::Entering;
use crate::pages::people::qr;
use crate::routes;

/// The page.
#[derive(Template)]
#[template(path = "pages/assessments/class/answer_sheet/show.html")]
pub struct Show {
    page: Page,
    assessment: Assessment,
    course: String,
    class: String,
    answers: String,
    slips: String,
    action: String,
    end: String,
    form: Form,
    /// None while it was never opened.
    sheet: Option<OnBoard>,
    /// Whether answers may still come in: the class's entering goes on.
    entering: bool,
    /// How many questions a phone asks, and how many wait for the teacher.
    asked: usize,
    open_questions: usize,
    /// Who may answer, and who hasn't.
    expected: usize,
    sent: usize,
    missing: Vec<String>,
    /// Who sent after the end, and when.
    late: Vec<(String, String)>,
}

/// What stands on the board.
struct OnBoard {
    open: bool,
    until: String,
    code: String,
    address: String,
    qr: String,
}

/// The page.
pub async fn show(page: Page, can: Can<ReadClassAnswers>) -> Answer {
    let paper = page.app.db.paper(can.act().assessment.id).await?;
    let form = Form::new()
        .with("options", SheetPlan::usual_options(&paper).to_string())
        .with("day", page.today().to_string());
    page.show(&view(&page, &can, form).await?)
}

/// It, with a form.
///
/// # Errors
/// What the store says.
pub async fn view(page: &Page, can: &Can<ReadClassAnswers>, form: Form) -> Result<Show, Problem> {
    let ReadClassAnswers { assessment, course } = can.act();
    let (db, id) = (&page.app.db, assessment.id);
    let courses = db.assessed_courses(id).await?;
    let name = courses.iter().find(|line| line.course_id == *course);
    let lines = db.class_answers(id, *course).await?;
    let sheet = db.answer_sheet(id, *course).await?;
    let phones = db.answers_from_phones(id, *course).await?;
    let paper: Paper = db.paper(id).await?;
    let asked = chosen(&paper).count();
    let has = |line: &&ClassLine| line.answers.is_some();
    Ok(Show {
        course: name.map(AssessedCourse::name).ok_or_else(Problem::not_found)?,
        class: routes::class(id, course),
        answers: routes::class_answers(id, course),
        slips: routes::class_slips(id, course),
        action: routes::class_answer_sheet(id, course),
        end: routes::class_answer_sheet_end(id, course),
        entering: Entering::of(page, can.act()).await?.is_open(),
        asked,
        open_questions: paper.items.len() - asked,
        expected: lines.len(),
        sent: lines.iter().filter(has).count(),
        missing: lines.iter().filter(|line| !has(line)).map(ClassLine::listed).collect(),
        late: sheet
            .as_ref()
            .map_or_else(Vec::new, |sheet| late(page, sheet, (&lines, &phones))),
        sheet: sheet.map(|sheet| on_board(page, sheet)),
        assessment: assessment.clone(),
        page: page.clone(),
        form,
    })
}

fn on_board(page: &Page, sheet: AnswerSheet) -> OnBoard {
    let link = page.app.link(&routes::answering(&sheet.code));
    let address = page.app.link(routes::ANSWERING_DOOR);
    OnBoard {
        open: sheet.is_open(page.app.now()),
        // It takes answers until the moment at which the next day begins.
        until: page.lang.day_weekday(sheet.closes_at.plus_seconds(-1).day().0),
        qr: qr::svg(&link, &page.t1("people-qr", "address", link.as_str())),
        address: address
            .split_once("://")
            .map_or(address.as_str(), |(_, rest)| rest)
            .to_owned(),
        code: sheet.code,
    }
}

/// Who sent after the end. What the teacher has changed since is hers.
fn late(page: &Page, sheet: &AnswerSheet, (lines, phones): (&[ClassLine], &[FromPhone])) -> Vec<(String, String)> {
    let after = phones.iter().filter(|one| !sheet.is_open(one.at));
    let named = after.filter_map(|one| {
        let line = lines.iter().find(|line| line.student == one.student)?;
        let at = one.at.in_chile();
        let day = page.lang.day(at.date());
        Some((line.listed(), format!("{day}, {:02}:{:02}", at.hour(), at.minute())))
    });
    named.collect()
}
