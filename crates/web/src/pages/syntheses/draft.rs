//! A draft: changed sentence by sentence, signed, thrown away.

use askama::Template;
use domain::check::Wrong;
use domain::id::CycleId;
use domain::permission::EditSynthesis;
use domain::synthesis::{Synthesis, SynthesisPlan};

use super::evidence::Ground;
use super::show::{Cited, cited};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Empty sentences below those that stand.
const FREE: usize = 2;

#[derive(Template)]
#[template(path = "pages/syntheses/draft.html", whitespace = "minimize")]
struct Draft {
    page: Page,
    synthesis: Synthesis,
    form: Form,
    /// The names of each sentence's two fields.
    rows: Vec<Row>,
    tests: Vec<Cited>,
    stale: bool,
}

/// A sentence in the form.
struct Row {
    words: String,
    tests: String,
    number: usize,
}

/// The form.
pub async fn show(page: Page, can: Can<EditSynthesis>) -> Answer {
    let synthesis = can.act().0.clone();
    let ground = Ground::of(&page.app.db, synthesis.network_id, synthesis.about, synthesis.about_id).await?;
    let form = filled(&synthesis, &ground.ids());
    page.show(&template(&page, synthesis, &ground, form, false)?)
}

/// Keeps it; or keeps it and signs it, where that button was pressed.
pub async fn save(page: Page, can: Can<EditSynthesis>, form: Form) -> Answer {
    let synthesis = can.act().0.clone();
    let ground = Ground::of(&page.app.db, synthesis.network_id, synthesis.about, synthesis.about_id).await?;
    let count = form
        .get("rows")
        .parse::<usize>()
        .unwrap_or(0)
        .min(domain::synthesis::MOST_SENTENCES + FREE);
    let names: Vec<(String, String)> = (0..count)
        .map(|row| (format!("words-{row}"), format!("tests-{row}")))
        .collect();
    let rows: Vec<(&str, &str)> = names
        .iter()
        .map(|(words, tests)| (form.get(words), form.get(tests)))
        .collect();
    let plan = match SynthesisPlan::check(form.get("title"), &rows, &ground.ids()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, synthesis, &ground, form.wrong(wrong), false)?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_synthesis(can.proof(), form.version(), &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            let form = form.with("version", synthesis.version.to_string());
            page.stale(&template(&page, synthesis, &ground, form, true)?)
        }
        other => {
            other?;
            w.commit().await?;
            page.go_saying(&routes::synthesis_draft(synthesis.id), "done-synthesis-changed")
        }
    }
}

/// Signs it as it stands.
pub async fn sign(page: Page, can: Can<EditSynthesis>, form: Form) -> Answer {
    let synthesis = can.act().0.clone();
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.sign_synthesis(can.proof(), form.version()).await {
        Err(store::Error::Stale) => {
            drop(w);
            let ground = Ground::of(&page.app.db, synthesis.network_id, synthesis.about, synthesis.about_id).await?;
            let form = filled(&synthesis, &ground.ids()).wrong(Wrong::with("title", "wrong-synthesis-moved"));
            page.stale(&template(&page, synthesis, &ground, form, false)?)
        }
        other => {
            other?;
            w.commit().await?;
            page.go_saying(&routes::synthesis(synthesis.id), "done-synthesis-signed")
        }
    }
}

/// Throws it away, once whoever writes on it said that they are sure.
pub async fn remove(page: Page, can: Can<EditSynthesis>, form: Form) -> Answer {
    let draft = routes::synthesis_draft(can.act().0.id);
    if !form.has("seguro", "1") {
        return page.go_saying(&format!("{draft}#descarte"), "done-package-not-discarded");
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_synthesis(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::SYNTHESES, "done-synthesis-discarded")
}

/// The form as the draft stands, tests by their numbers in the list.
fn filled(synthesis: &Synthesis, tests: &[CycleId]) -> Form {
    let says = synthesis.says();
    let mut form = Form::new()
        .with("title", synthesis.title.as_str())
        .with("version", synthesis.version.to_string())
        .with("rows", (says.len() + FREE).to_string());
    for (row, sentence) in says.into_iter().enumerate() {
        let numbers = sentence
            .tests
            .iter()
            .filter_map(|test| tests.iter().position(|one| one == test));
        let numbers: Vec<String> = numbers.map(|place| (place + 1).to_string()).collect();
        form = form
            .with(&format!("words-{row}"), sentence.words)
            .with(&format!("tests-{row}"), numbers.join(", "));
    }
    form
}

fn template(page: &Page, synthesis: Synthesis, ground: &Ground, form: Form, stale: bool) -> Result<Draft, Problem> {
    let reader = page.standing().ok_or_else(Problem::not_found)?;
    let count: usize = form.get("rows").parse().unwrap_or(0);
    let rows = (0..count.min(domain::synthesis::MOST_SENTENCES + FREE)).map(|row| Row {
        words: format!("words-{row}"),
        tests: format!("tests-{row}"),
        number: row + 1,
    });
    Ok(Draft {
        rows: rows.collect(),
        tests: ground
            .tests
            .iter()
            .enumerate()
            .map(|(place, test)| cited(page, reader, place, test))
            .collect(),
        synthesis,
        form,
        stale,
        page: page.clone(),
    })
}
