//! The paper, question by question: key, axis, skill, and which questions stand in other papers too.

use askama::Template;
use domain::assessment::{Assessment, Axis, Item, ItemFields, MOST_ITEMS, Paper};
use domain::check::Wrong;
use domain::permission::EditAssessment;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/items.html")]
struct Items {
    page: Page,
    form: Form,
    assessment: Assessment,
    axes: Vec<(String, String)>,
    rows: Vec<Row>,
    /// Whether somebody else wrote meanwhile.
    stale: bool,
}

/// A question as it stands in the form.
struct Row {
    at: usize,
    label: String,
    /// As it is called where no field names it: `Pregunta 3`.
    name: String,
    wrong: Vec<String>,
}

/// The form.
pub async fn show(page: Page, can: Can<EditAssessment>) -> Answer {
    let assessment = can.act().0.assessment.clone();
    let paper = page.app.db.paper(assessment.id).await?;
    let form = filled(&paper, assessment.version);
    page.show(&view(&page, assessment, form, false))
}

/// Writes the paper anew. What students answered stays, and counts by the new keys.
pub async fn save(page: Page, can: Can<EditAssessment>, form: Form) -> Answer {
    let assessment = can.act().0.assessment.clone();
    let paper = match Paper::check(&fields(&form), assessment.subject) {
        Ok(paper) => paper,
        Err(wrong) => return page.again(&view(&page, assessment, form.wrong(wrong), false)),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.write_paper(can.proof(), form.version(), &paper).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let form = form.with("version", assessment.version.to_string());
            return page.stale(&view(&page, assessment, form, true));
        }
        // A class has these questions on its phones: other ones wait until the sheet has ended, and what was typed stays.
        Err(store::Error::Refused(store::ON_PHONES)) => {
            drop(w);
            let form = form.wrong(Wrong::with("items", store::ON_PHONES));
            return page.again(&view(&page, assessment, form, false));
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::assessment(assessment.id), "done-paper-written")
}

fn filled(paper: &Paper, version: i64) -> Form {
    let form = Form::new()
        .with("version", version.to_string())
        .with("n", paper.items.len().to_string());
    let put = |form: Form, (at, item): (usize, &Item)| {
        let key = item.key.as_ref().map(domain::assessment::Key::written);
        form.with(&format!("label-{at}"), item.label.clone())
            .with(&format!("axis-{at}"), item.axis.word())
            .with(&format!("skill-{at}"), item.skill.clone())
            .with(&format!("key-{at}"), key.unwrap_or_default())
            .with(&format!("anchor-{at}"), item.anchor.clone())
    };
    paper.items.iter().enumerate().fold(form, put)
}

/// How many questions the form has.
fn count(form: &Form) -> usize {
    form.get("n").parse::<usize>().unwrap_or(0).min(MOST_ITEMS)
}

fn fields(form: &Form) -> Vec<ItemFields> {
    let of = |name: &str, at: usize| form.get(&format!("{name}-{at}")).to_owned();
    let one = |at| ItemFields {
        label: of("label", at),
        axis: of("axis", at),
        skill: of("skill", at),
        key: of("key", at),
        anchor: of("anchor", at),
    };
    (0..count(form)).map(one).collect()
}

fn view(page: &Page, assessment: Assessment, form: Form, stale: bool) -> Items {
    let row = |at: usize| {
        let label = form.get(&format!("label-{at}")).to_owned();
        let wrong = ["label", "axis", "key"].map(|name| form.error(&format!("{name}-{at}"), &page.lang));
        Row {
            at,
            name: page.t1("assessments-question", "label", label.as_str()),
            label,
            wrong: wrong.into_iter().flatten().collect(),
        }
    };
    let axes = Axis::of(assessment.subject).iter();
    Items {
        rows: (0..count(&form)).map(row).collect(),
        axes: axes.map(|axis| (axis.to_string(), page.word("axis", axis))).collect(),
        assessment,
        stale,
        page: page.clone(),
        form,
    }
}
