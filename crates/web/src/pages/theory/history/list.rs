//! The history, newest first, by month; or two of its versions beside each other.

use askama::Template;
use axum::extract::Query;
use domain::time::Day;

use super::{Line, compare};
use crate::page::{Answer, Page};
use crate::pages::theory::after::{After, Asked as Done};
use crate::pages::theory::ground::Reading;
use crate::pages::theory::said::Names;

/// Versions a page.
const A_PAGE: i64 = 40;

/// What the address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    desde: String,
    hasta: String,
    antes: String,
}

#[derive(Template)]
#[template(path = "pages/theory/history/list.html")]
struct List {
    page: Page,
    home: String,
    here: String,
    of: Option<String>,
    months: Vec<Month>,
    numbers: Vec<(String, String)>,
    newest: String,
    older: Option<String>,
    after: After,
}

/// A month with its versions.
struct Month {
    name: String,
    lines: Vec<Line>,
}

/// Shows it.
pub async fn show(page: Page, reading: Reading, Query(asked): Query<Asked>, Query(done): Query<Done>) -> Answer {
    let ground = reading.ground(&page).await?;
    if let (Ok(from), Ok(to)) = (asked.desde.parse::<i64>(), asked.hasta.parse::<i64>()) {
        return compare::show(&page, &ground, from, to).await;
    }
    let newest = ground.token.number;
    let to = asked
        .antes
        .parse::<i64>()
        .map_or(newest, |before| before - 1)
        .min(newest);
    let from = (to - A_PAGE).max(0);
    let lines = page
        .app
        .db
        .theory_versions(ground.network, ground.school(), from, to)
        .await?;
    let names = Names::of([&ground.belief]).learn(lines.iter().flat_map(|line| &line.changes));
    let mut months: Vec<Month> = Vec::new();
    for line in &lines {
        let name = month(&page, line.at.day());
        let shown = Line::of(&page, &ground, line, &names);
        match months.last_mut() {
            Some(month) if month.name == name => month.lines.push(shown),
            _ => months.push(Month {
                name,
                lines: vec![shown],
            }),
        }
    }
    page.show(&List {
        home: ground.home(),
        here: ground.history(),
        of: ground.liceo.as_ref().map(|school| school.name.clone()),
        months,
        numbers: numbers(&page, newest),
        newest: newest.to_string(),
        older: (from > 0).then(|| format!("{}?antes={}", ground.history(), from + 1)),
        after: After::of(&page, &ground, &done).await?,
        page: page.clone(),
    })
}

/// `marzo de 2026`.
fn month(page: &Page, day: Day) -> String {
    page.t2(
        "versions-month",
        "month",
        i18n::capitalized(&page.lang.month(day.0)),
        "year",
        day.year().to_string(),
    )
}

/// The versions as a form offers them, newest first.
fn numbers(page: &Page, newest: i64) -> Vec<(String, String)> {
    (1..=newest)
        .rev()
        .map(|number| (number.to_string(), page.t1("versions-number", "n", number)))
        .collect()
}
