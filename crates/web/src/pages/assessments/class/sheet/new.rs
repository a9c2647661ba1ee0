//! A sheet is brought.

use std::sync::Arc;

use askama::Template;
use domain::assessment::Paper;
use domain::permission::ReadClassAnswers;
use interchange::FileProblem;
use interchange::answers::{self, ClassSheet, Mapping, Meaning};

use super::kept::KeptSheet;
use super::question::Question;
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
    /// What is asked of a sheet whose columns can't be told.
    question: Option<Question>,
}

impl New {
    fn of(page: &Page, of: &ReadClassAnswers, file: String, wrong: Option<String>) -> Self {
        Self {
            question: None,
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

/// Reads it and goes on to what was understood, or asks which column is which, or says why it can't be read. What a person decides about
/// its columns comes with the file once more: a file with names and RUN is not kept in between.
pub async fn save(page: Page, can: Can<ReadClassAnswers>, sent: FileForm) -> Answer {
    page.app.limits.count(Purpose::Import, &can.who().to_string())?;
    let of = can.act();
    let paper = page.app.db.paper(of.assessment.id).await?;
    let (name, columns) = (short(&sent.name), decided(&sent.form));
    let decided = columns.clone().map(Mapping::of);
    let bytes = Arc::new(sent.bytes);
    let read = match understood(&bytes, &paper, decided.clone()).await? {
        read if decided.is_some() => read,
        Ok(sheet) => {
            let kind = sheet.kind();
            as_remembered(&page, of, (&bytes, &paper), &kind)
                .await?
                .map_or(Ok(sheet), Ok)
        }
        Err(FileProblem::NoHeader) => match asked(&bytes, &paper).await? {
            Ok(question) => {
                let kind = question.kind();
                as_remembered(&page, of, (&bytes, &paper), &kind)
                    .await?
                    .ok_or(FileProblem::NoHeader)
            }
            Err(problem) => Err(problem),
        },
        read => read,
    };
    let sheet = match read {
        Ok(sheet) if sheet.has_columns() => sheet,
        Ok(_) | Err(FileProblem::NoHeader) => return ask(&page, of, (&bytes, &paper), (name, decided)).await,
        Err(problem) => {
            let mut new = New::of(&page, of, name, Some(file_problem(&page, &problem)));
            new.question = columns.map(|columns| Question::again(&page, &columns, &paper));
            return page.again(&new);
        }
    };
    let network = of.assessment.network_id;
    let secret = page.app.db.roster_secret(page.app.moment(), network).await?;
    let kept = KeptSheet::of(&sheet, &secret, decided).write()?;
    let w = page.app.db.write(page.app.moment()).await?;
    let upload = w.keep_upload(&waiting(of), &name, &kept, can.who()).await?;
    page.go(&routes::class_sheet_decision(of.assessment.id, of.course, upload))
}

/// Asks which column is which, with what was decided so far.
async fn ask(
    page: &Page,
    of: &ReadClassAnswers,
    (bytes, paper): (&Arc<Vec<u8>>, &Paper),
    (name, decided): (String, Option<Mapping>),
) -> Answer {
    let question = match asked(bytes, paper).await? {
        Ok(question) => question,
        Err(problem) => return page.again(&New::of(page, of, name, Some(file_problem(page, &problem)))),
    };
    let lacks = page.t(match (&decided, question.by_place) {
        (Some(_), _) => "class-sheet-ask-still",
        (None, true) => "class-sheet-ask-none",
        (None, false) => "class-sheet-ask-some",
    });
    let mut new = New::of(page, of, name, Some(lacks));
    new.question = Some(Question::of(page, &question.columns, decided.as_ref(), paper));
    page.again(&new)
}

/// What a person decided about the columns; none where nobody was asked.
fn decided(form: &Form) -> Option<Vec<(String, Meaning)>> {
    let columns: usize = form.get("columnas").parse().ok()?;
    let one = |at: usize| {
        let name = form.get(&format!("nombre-{at}")).to_owned();
        (name, Meaning::of(form.get(&format!("columna-{at}"))))
    };
    Some((0..columns.min(MOST_COLUMNS)).map(one).collect())
}

async fn understood(
    bytes: &Arc<Vec<u8>>,
    paper: &Paper,
    mapping: Option<Mapping>,
) -> Result<Result<ClassSheet, FileProblem>, Problem> {
    let (bytes, paper) = (Arc::clone(bytes), paper.clone());
    tokio::task::spawn_blocking(move || answers::read(&bytes, &paper, mapping.as_ref()))
        .await
        .map_err(|_| Problem::ours("a sheet of answers stopped its reader"))
}

async fn asked(bytes: &Arc<Vec<u8>>, paper: &Paper) -> Result<Result<answers::Question, FileProblem>, Problem> {
    let (bytes, paper) = (Arc::clone(bytes), paper.clone());
    tokio::task::spawn_blocking(move || answers::ask(&bytes, &paper))
        .await
        .map_err(|_| Problem::ours("a sheet of answers stopped its reader"))
}

/// The sheet as somebody decided about one of the same columns before; none where nobody did, or that no longer fits.
async fn as_remembered(
    page: &Page,
    of: &ReadClassAnswers,
    (bytes, paper): (&Arc<Vec<u8>>, &Paper),
    kind: &str,
) -> Result<Option<ClassSheet>, Problem> {
    let kept = page.app.db.column_mapping(of.assessment.network_id, kind).await?;
    let Some(mapping) = kept.and_then(|kept| serde_json::from_str::<Mapping>(&kept).ok()) else {
        return Ok(None);
    };
    Ok(understood(bytes, paper, Some(mapping)).await?.ok())
}
