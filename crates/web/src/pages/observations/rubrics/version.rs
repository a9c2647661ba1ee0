//! Writes the next version of a rubric. What was observed by an older one keeps its words.

use domain::id::RubricId;
use domain::permission::WriteRubric;

use super::new::{RubricForm, read, said};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The form.
pub async fn show(page: Page, can: Can<WriteRubric>) -> Answer {
    let id = id(&can)?;
    let line = page.app.db.rubric(id).await?;
    let body = page.app.db.rubric_version(id, line.version).await?.written();
    let form = Form::new()
        .with("name", line.name)
        .with("body", body)
        .with("version", line.version.to_string());
    page.show(&template(&page, id, form))
}

/// Keeps it.
pub async fn save(page: Page, can: Can<WriteRubric>, form: Form) -> Answer {
    let id = id(&can)?;
    let (name, rubric) = match read(&form) {
        Ok(read) => read,
        Err((wrong, line)) => {
            let template = template(&page, id, form.wrong(wrong));
            return page.again(&RubricForm {
                line: said(&page, line),
                ..template
            });
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.write_rubric(can.proof(), (id, form.version()), &name, &rubric).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.rubric(id).await?.version;
            let template = template(&page, id, form.with("version", now.to_string()));
            return page.stale(&RubricForm {
                stale: true,
                ..template
            });
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::rubric(id), "done-rubric-kept")
}

fn id(can: &Can<WriteRubric>) -> Result<RubricId, Problem> {
    can.act().rubric.ok_or_else(Problem::not_found)
}

fn template(page: &Page, id: RubricId, form: Form) -> RubricForm {
    RubricForm {
        heading: page.t("rubric-edit"),
        action: routes::rubric_version(id),
        places: Vec::new(),
        line: None,
        stale: false,
        form,
        page: page.clone(),
    }
}
