//! A rubric in its words.

use askama::Template;
use axum::extract::Query;
use domain::observation::{Evidence, OWN_VERSION, Rubric};
use domain::permission::{SeeRubric, WriteRubric};

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::observations::load::OWN;
use crate::pages::observations::sections::{self, DomainView};
use crate::pages::observations::words;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/rubrics/show.html")]
struct Show {
    page: Page,
    name: String,
    said: String,
    domains: Vec<DomainView>,
    rubric: Rubric,
    /// `Cada 5 minutos`.
    every: String,
    /// Where it is changed, for whoever may.
    edit: Option<String>,
    /// Where it is copied, for whoever may write one.
    copy: Option<String>,
    older: Vec<(String, String)>,
}

/// What the address says.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    version: String,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeRubric>, Query(asked): Query<Asked>) -> Answer {
    let SeeRubric { rubric, school } = *can.act();
    let copy = |word: String| {
        let may = !super::list::places(can.standing()).is_empty();
        may.then(|| format!("{}?copia={word}", routes::RUBRIC_NEW))
    };
    let Some(id) = rubric else {
        let own = words::own(&page).clone();
        return page.show(&Show {
            name: page.t("rubric-own-name"),
            said: page.t1("rubric-version", "n", OWN_VERSION),
            domains: sections::domains(&page, &own, None, &Evidence::default()),
            every: every(&page, &own),
            rubric: own,
            edit: None,
            copy: copy(OWN.to_owned()),
            older: Vec::new(),
            page: page.clone(),
        });
    };
    let line = page.app.db.rubric(id).await?;
    let number = asked
        .version
        .parse()
        .ok()
        .filter(|number| (1..=line.version).contains(number));
    let number = number.unwrap_or(line.version);
    let words = page.app.db.rubric_version(id, number).await?;
    let older = (1..=line.version).rev().filter(|other| *other != number);
    let address = |n: i64| {
        (
            format!("{}?version={n}", routes::rubric(id)),
            page.t1("rubric-version", "n", n),
        )
    };
    page.show(&Show {
        name: line.name,
        said: page.t1("rubric-version", "n", number),
        domains: sections::domains(&page, &words, None, &Evidence::default()),
        every: every(&page, &words),
        rubric: words,
        edit: page
            .may(&WriteRubric { rubric, school })
            .then(|| routes::rubric_version(id)),
        copy: copy(id.to_string()),
        older: older.map(address).collect(),
        page: page.clone(),
    })
}

fn every(page: &Page, rubric: &Rubric) -> String {
    let samples = rubric.samples.as_ref();
    samples.map_or_else(String::new, |samples| page.t1("rubric-samples", "n", samples.every))
}
