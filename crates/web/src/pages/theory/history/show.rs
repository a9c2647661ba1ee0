//! The theory as it was then, and a way back to it.

use askama::Template;
use axum::extract::{Path, Query};
use std::collections::HashMap;

use super::Line;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::after::{After, Asked};
use crate::pages::theory::diagram::{Drawing, diagram};
use crate::pages::theory::ground::Reading;
use crate::pages::theory::said::Names;

#[derive(Template)]
#[template(path = "pages/theory/history/show.html")]
struct Show {
    page: Page,
    home: String,
    history: String,
    of: Option<String>,
    line: Line,
    diagram: String,
    before: Option<String>,
    later: Option<String>,
    compare: Option<String>,
    returning: Option<String>,
    token: String,
    after: After,
}

/// The number in an address of the history.
pub fn number(params: &HashMap<String, String>) -> Result<i64, Problem> {
    let number = params.get("number").and_then(|text| text.parse().ok());
    number.ok_or_else(Problem::not_found)
}

/// Shows it.
pub async fn show(
    page: Page,
    reading: Reading,
    Path(params): Path<HashMap<String, String>>,
    Query(asked): Query<Asked>,
) -> Answer {
    let (ground, number) = (reading.ground(&page).await?, number(&params)?);
    let db = &page.app.db;
    let version = db.theory_version(ground.network, ground.school(), number).await?;
    let lines = db
        .theory_versions(ground.network, ground.school(), number - 1, number)
        .await?;
    let line = lines.first().ok_or_else(Problem::not_found)?;
    let names = Names::of([&version.belief, &ground.belief]).learn(&version.changes);
    let newest = ground.token.number;
    let then = Drawing {
        belief: &version.belief,
        tallies: None,
        ground: None,
        marks: std::collections::BTreeMap::new(),
    };
    page.show(&Show {
        home: ground.home(),
        history: ground.history(),
        of: ground.liceo.as_ref().map(|school| school.name.clone()),
        line: Line::of(&page, &ground, line, &names),
        diagram: diagram(&page, &then),
        before: (number > 1).then(|| ground.version(number - 1)),
        later: (number < newest).then(|| ground.version(number + 1)),
        compare: (number < newest).then(|| format!("{}?desde={number}&hasta={newest}", ground.history())),
        returning: (ground.may_edit && version.belief != ground.belief).then(|| ground.going_back(number)),
        token: ground.token.to_string(),
        after: After::of(&page, &ground, &asked).await?,
        page: page.clone(),
    })
}
