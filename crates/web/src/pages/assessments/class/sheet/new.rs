//! A sheet is brought.

use std::sync::Arc;

use askama::Template;
use domain::assessment::Paper;
use domain::permission::ReadClassAnswers;
use interchange::FileProblem;
use interchange::answers::{ClassSheet, Mapping, Meaning};

use super::kept::KeptSheet;
use super::waiting;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::multipart::FileForm;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::file_problem;
use crate::routes;
use crate::upload::short;

/// Columns of a sheet about which a person decides at most.
const MOST_COLUMNS: usize = 300;

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

/// Reads it and goes on to what was understood, or says why it can't be read. What a person decides about its columns comes with the file
/// once more: a file with names and RUN is not kept in between.
pub async fn save(page: Page, can: Can<ReadClassAnswers>, sent: FileForm) -> Answer {
    page.app.limits.count(Purpose::Import, &can.who().to_string())?;
    let of = can.act();
    let paper = page.app.db.paper(of.assessment.id).await?;
    let (name, decided) = (short(&sent.name), decided(&sent.form));
    let bytes = Arc::new(sent.bytes);
    let read = match understood(&bytes, &paper, decided.clone()).await? {
        Ok(sheet) if decided.is_none() => Ok(as_remembered(&page, of, (&bytes, &paper), sheet).await?),
        read => read,
    };
    let sheet = match read {
        Ok(sheet) => sheet,
        Err(problem) => return page.again(&New::of(&page, of, name, Some(file_problem(&page, &problem)))),
    };
    let network = of.assessment.network_id;
    let secret = page.app.db.roster_secret(page.app.moment(), network).await?;
    let kept = KeptSheet::of(&sheet, &secret, decided).write()?;
    let w = page.app.db.write(page.app.moment()).await?;
    let upload = w.keep_upload(&waiting(of), &name, &kept, can.who()).await?;
    page.go(&routes::class_sheet_decision(of.assessment.id, of.course, upload))
}

/// What a person decided about the columns; none where nobody was asked.
fn decided(form: &Form) -> Option<Mapping> {
    let columns: usize = form.get("columnas").parse().ok()?;
    let one = |at: usize| {
        let name = form.get(&format!("nombre-{at}")).to_owned();
        (name, Meaning::of(form.get(&format!("columna-{at}"))))
    };
    Some(Mapping::of((0..columns.min(MOST_COLUMNS)).map(one)))
}

async fn understood(
    bytes: &Arc<Vec<u8>>,
    paper: &Paper,
    mapping: Option<Mapping>,
) -> Result<Result<ClassSheet, FileProblem>, Problem> {
    let (bytes, paper) = (Arc::clone(bytes), paper.clone());
    tokio::task::spawn_blocking(move || interchange::answers::read(&bytes, &paper, mapping.as_ref()))
        .await
        .map_err(|_| Problem::ours("a sheet of answers stopped its reader"))
}

/// The sheet as somebody decided about one of the same columns before; as it was guessed where nobody did, or that no longer fits.
async fn as_remembered(
    page: &Page,
    of: &ReadClassAnswers,
    (bytes, paper): (&Arc<Vec<u8>>, &Paper),
    sheet: ClassSheet,
) -> Result<ClassSheet, Problem> {
    let kept = page
        .app
        .db
        .column_mapping(of.assessment.network_id, &sheet.kind())
        .await?;
    let Some(mapping) = kept.and_then(|kept| serde_json::from_str::<Mapping>(&kept).ok()) else {
        return Ok(sheet);
    };
    let again = understood(bytes, paper, Some(mapping)).await?;
    Ok(again.unwrap_or(sheet))
}
