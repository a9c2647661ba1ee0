//! The preview of a list of people, and the two ways to bring them in. After the decision, what became of it.

use askama::Template;
use axum::extract::Path;
use domain::id::UploadId;
use domain::permission::ArrangeNetwork;
use store::Upload;

use super::kept::{KeptPeople, KeptPerson, Outcome};
use super::{DECIDED, WAITING};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/imports/people/show.html")]
struct Preview {
    page: Page,
    id: UploadId,
    file: String,
    says: String,
    people: Vec<Row>,
    left: Vec<(u64, String)>,
}

struct Row {
    name: String,
    mail: String,
    charge: String,
    warnings: Vec<String>,
}

#[derive(Template)]
#[template(path = "pages/imports/people/done.html")]
struct Done {
    page: Page,
    file: String,
    invited: bool,
    says: String,
}

/// The preview, for whoever brought the list and nobody else; once decided, what became of it.
pub async fn show(page: Page, can: Can<ArrangeNetwork>, Path(id): Path<UploadId>) -> Answer {
    match page.app.db.upload(id, WAITING, can.who()).await {
        Ok(upload) => preview(&page, upload),
        Err(store::Error::NotFound) => {
            let upload = page.app.db.upload(id, DECIDED, can.who()).await?;
            done(&page, upload)
        }
        Err(error) => Err(error.into()),
    }
}

fn preview(page: &Page, upload: Upload) -> Answer {
    let kept = KeptPeople::read(&upload.content)?;
    let says = page.t2(
        "import-people-summary",
        "people",
        kept.rows.len(),
        "left",
        kept.problems.len(),
    );
    page.show(&Preview {
        id: upload.id,
        file: upload.name,
        people: kept.rows.iter().map(|person| row(page, person)).collect(),
        left: kept
            .problems
            .iter()
            .map(|problem| (problem.line, problem.says(page)))
            .collect(),
        page: page.clone(),
        says,
    })
}

fn row(page: &Page, person: &KeptPerson) -> Row {
    Row {
        name: person.name.clone(),
        mail: person.mail.clone().unwrap_or_else(|| page.t("import-people-no-mail")),
        charge: person.says(page),
        warnings: person.warnings.iter().map(|w| w.says(page)).collect(),
    }
}

fn done(page: &Page, upload: Upload) -> Answer {
    let outcome: Outcome = serde_json::from_str(&upload.content).map_err(|error| Problem::ours(&error.to_string()))?;
    let says = if outcome.invited {
        page.t1("import-people-done-invited", "n", outcome.people)
    } else {
        page.t1("import-people-done-expected", "n", outcome.people)
    };
    page.show(&Done {
        file: upload.name,
        invited: outcome.invited,
        page: page.clone(),
        says,
    })
}
