//! A sheet is brought.

use askama::Template;
use domain::permission::ReadClassAnswers;

use super::kept::KeptSheet;
use super::waiting;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::file_problem;
use crate::routes;
use crate::upload::Uploaded;

#[derive(Template)]
#[template(path = "pages/assessments/class/sheet/new.html")]
struct New {
    page: Page,
    name: String,
    action: String,
    back: String,
    file: String,
    wrong: Option<String>,
}

impl New {
    fn of(page: &Page, of: &ReadClassAnswers, file: String, wrong: Option<String>) -> Self {
        Self {
            name: of.assessment.name.clone(),
            action: routes::class_sheet(of.assessment.id, of.course),
            back: routes::class_answers(of.assessment.id, of.course),
            file,
            wrong,
            page: page.clone(),
        }
    }
}

/// The form.
pub async fn show(page: Page, can: Can<ReadClassAnswers>) -> Answer {
    page.show(&New::of(&page, can.act(), String::new(), None))
}

/// Reads it and goes on to what was understood, or says why it can't be read.
pub async fn save(page: Page, can: Can<ReadClassAnswers>, file: Uploaded) -> Answer {
    page.app.limits.count(Purpose::Import, &can.who().to_string())?;
    let of = can.act();
    let paper = page.app.db.paper(of.assessment.id).await?;
    let Uploaded { name, bytes } = file;
    let read = tokio::task::spawn_blocking(move || interchange::answers::read(&bytes, &paper, None))
        .await
        .map_err(|_| Problem::ours("a sheet of answers stopped its reader"))?;
    let sheet = match read {
        Ok(sheet) => sheet,
        Err(problem) => return page.again(&New::of(&page, of, name, Some(file_problem(&page, &problem)))),
    };
    let network = of.assessment.network_id;
    let secret = page.app.db.roster_secret(page.app.moment(), network).await?;
    let kept = KeptSheet::of(&sheet, &secret).write()?;
    let w = page.app.db.write(page.app.moment()).await?;
    let upload = w.keep_upload(&waiting(of), &name, &kept, can.who()).await?;
    page.go(&routes::class_sheet_decision(of.assessment.id, of.course, upload))
}
