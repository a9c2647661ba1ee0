//! A questionnaire is brought: what can't be used of it is said row by row, with what to do.

use askama::Template;
use interchange::questionnaire::{NotRead, refusal_key};
use survey::xlsform::Refused;

use super::WAITING;
use super::kept::Kept;
use crate::guard::Member;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::file_problem;
use crate::pages::instruments::load::places;
use crate::pages::instruments::words::{fault_key, write};
use crate::routes;
use crate::upload::Uploaded;

#[derive(Template)]
#[template(path = "pages/instruments/import/new.html")]
struct New {
    page: Page,
    file: String,
    wrong: Option<String>,
    /// What is refused of a form: where, and why.
    refused: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, who: Member) -> Answer {
    places(&page, &who.signed_in.standing).await?;
    page.show(&New {
        file: String::new(),
        wrong: None,
        refused: vec![],
        page: page.clone(),
    })
}

/// Reads the file and goes on to the preview, or says why it can't be read. Who may not is told nothing of the file.
pub async fn save(page: Page, who: Member, file: Result<Uploaded, Problem>) -> Answer {
    places(&page, &who.signed_in.standing).await?;
    page.app.limits.count(Purpose::Import, &who.id().to_string())?;
    let Uploaded { name, bytes } = file?;
    let read = tokio::task::spawn_blocking(move || interchange::questionnaire::read(&bytes))
        .await
        .map_err(|error| Problem::ours(&error.to_string()))?;
    let questionnaire = match read {
        Ok(questionnaire) => questionnaire,
        Err(problem) => {
            let refused = match &problem {
                NotRead::Refused(refused) => refused.iter().map(|one| told(&page, one)).collect(),
                _ => vec![],
            };
            return page.again(&New {
                file: name,
                wrong: Some(says(&page, &problem)),
                refused,
                page: page.clone(),
            });
        }
    };
    let kept = Kept {
        definition: write(&questionnaire.instrument)?,
        ignored: questionnaire.ignored,
    };
    let w = page.app.db.write(page.app.moment()).await?;
    let id = w.keep_upload(WAITING, &name, &kept.write()?, who.id()).await?;
    page.go(&routes::instrument_import(id))
}

fn says(page: &Page, problem: &NotRead) -> String {
    match problem {
        NotRead::File(problem) => file_problem(page, problem),
        NotRead::OpenQuote { line } => {
            let at = page.t1("import-line", "line", line.to_string());
            format!("{at}: {}", page.t(problem.key()))
        }
        other => page.t1(other.key(), "detail", other.detail()),
    }
}

/// Where it stands, and why it is refused.
fn told(page: &Page, refused: &Refused) -> (String, String) {
    let args = [
        ("sheet", refused.sheet.word().into()),
        ("line", refused.line.to_string().into()),
        ("column", refused.column.as_str().into()),
    ];
    let place = match (refused.line, refused.column.as_str()) {
        (0, _) => "instruments-at-sheet",
        (_, "") => "instruments-at-line",
        _ => "instruments-at-cell",
    };
    let mut says = page.t1(&refusal_key(refused.what), "value", refused.shown.as_str());
    if let Some(logic) = &refused.logic {
        says = format!("{says} {}", page.t(fault_key(logic.what)));
    }
    (page.lang.with(place, &args), says)
}
