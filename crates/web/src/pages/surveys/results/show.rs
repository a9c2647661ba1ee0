//! The results of an administration, of the group that the reader looks at.

use askama::Template;
use axum::extract::Query;
use domain::administration::Administration;
use domain::permission::{ChangeAdministration, SeeAdministration};
use domain::results::{Results, Screened};
use domain::suppression::Group;
use serde::Deserialize;
use survey::Instrument;

use super::choices::{Choices, choices};
use super::groups::{Seen, seen};
use super::numbers::numbers;
use super::scales::{Before, ScaleView, scales, whole};
use super::texts::{Texts, texts};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::surveys::words::{in_words, state, what};
use crate::routes;

/// Which group.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    grupo: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/surveys/results/show.html")]
struct Show {
    page: Page,
    administration: Administration,
    instrument: String,
    group: String,
    lead: String,
    /// The other groups: address and name, and whether it is this one.
    groups: Vec<(String, String, bool)>,
    scales: Vec<ScaleView>,
    choices: Vec<Choices>,
    /// Items that ask for a number, each with what is said of it.
    numbers: Vec<(String, String)>,
    /// Items that ask for words, each with what was written.
    texts: Vec<Texts>,
    by_sex: Option<BySex>,
    screened: String,
    /// Courses that are in no sum.
    left_out: String,
    shown: bool,
    /// Whether the reader may tell the students what was done.
    may_say: bool,
}

/// Scores by sex.
struct BySex {
    head: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
}

#[derive(Template)]
#[template(path = "pages/surveys/results/waiting.html")]
struct Waiting {
    page: Page,
    administration: Administration,
    said: String,
    /// Why there is nothing to see here.
    title: String,
    why: String,
}

/// Shows them.
pub async fn show(page: Page, can: Can<SeeAdministration>, Query(asked): Query<Asked>) -> Answer {
    let administration = can.act().administration.clone();
    let Some((results, instrument)) = frozen(&page, &administration).await? else {
        return page.show(&Waiting {
            title: page.t("results-not-yet"),
            why: page.t("results-not-yet-why"),
            said: state(&page, &administration),
            page: page.clone(),
            administration,
        });
    };
    let sittings = page.app.db.sittings(administration.id).await?;
    let seen = seen(
        &page,
        can.standing(),
        (&administration, &sittings),
        &results.release.outline,
    )
    .await?;
    if seen.is_empty() {
        return page.show(&Waiting {
            title: page.t("results-of-its-teacher"),
            why: page.t("results-of-its-teacher-why"),
            said: state(&page, &administration),
            page: page.clone(),
            administration,
        });
    }
    let wanted = |one: &&Seen| asked.grupo.as_deref().is_none_or(|key| key == one.key);
    let chosen = seen.iter().find(wanted).ok_or_else(Problem::not_found)?;
    let before = before(&page, &administration).await?;
    let shown = results.release.shown(&chosen.group);
    let path = routes::survey_results(administration.id);
    let link = |one: &Seen| {
        (
            format!("{path}?grupo={}", one.key),
            one.name.clone(),
            one.key == chosen.key,
        )
    };
    page.show(&Show {
        instrument: what(&page, &administration, &instrument),
        group: chosen.name.clone(),
        lead: match shown {
            Some((n, _)) => page.t1("results-lead", "n", i64::from(n)),
            None => page.t("results-lead-withheld"),
        },
        groups: seen.iter().filter(|_| seen.len() > 1).map(link).collect(),
        scales: if shown.is_some() {
            scales(&page, (&instrument, &results), before.as_ref(), &chosen.group)
        } else {
            vec![]
        },
        choices: if shown.is_some() {
            choices(&page, &instrument, &results.release, &chosen.group)
        } else {
            vec![]
        },
        numbers: if shown.is_some() {
            numbers(&page, (&instrument, &results), &chosen.group)
        } else {
            vec![]
        },
        texts: if shown.is_some() {
            texts(&page, &administration, (&instrument, &results), &chosen.group).await?
        } else {
            vec![]
        },
        by_sex: by_sex(&page, &instrument, &results, &chosen.group),
        screened: results
            .screened
            .as_ref()
            .map_or_else(String::new, |facts| attention(&page, facts)),
        left_out: left_out(&page, &results, &sittings),
        shown: shown.is_some(),
        may_say: page.may(&ChangeAdministration {
            administration: administration.clone(),
            courses: can.act().courses.clone(),
        }),
        page: page.clone(),
        administration,
    })
}

/// Which courses are in no sum, in a sentence.
fn left_out(page: &Page, results: &Results, sittings: &[store::SittingLine]) -> String {
    let out = sittings
        .iter()
        .filter(|line| results.left_out.contains(&line.sitting.course_id));
    let names: Vec<String> = out.map(store::SittingLine::course).collect();
    if names.is_empty() {
        return String::new();
    }
    page.t1("results-left-out", "courses", page.lang.list(&names))
}

/// Results as they were frozen, with what was asked of the instrument in its version; none before they are made.
///
/// # Errors
/// What the store says; our own fault where what was frozen can't be read.
pub async fn frozen(page: &Page, administration: &Administration) -> Result<Option<(Results, Instrument)>, Problem> {
    let frozen = match page.app.db.release(administration.id).await {
        Ok(frozen) => frozen,
        Err(store::Error::NotFound) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let of = (administration.instrument_id, administration.instrument_version);
    let version = page.app.db.instrument_version(of.0, of.1).await?;
    let results = serde_json::from_str(&frozen).map_err(|error| Problem::ours(&error.to_string()))?;
    let instrument = survey::json::read(&version.definition).map_err(|error| Problem::ours(&error.to_string()))?;
    Ok(Some((results, administration.asked(&instrument))))
}

/// The last one of the same instrument in the same liceo.
async fn before(page: &Page, administration: &Administration) -> Result<Option<Before>, Problem> {
    let all = page.app.db.administrations(administration.school_id).await?;
    let mut earlier: Vec<&Administration> = all
        .iter()
        .filter(|one| one.instrument_id == administration.instrument_id && one.closes_at < administration.closes_at)
        .filter(|one| one.released_at.is_some())
        .collect();
    earlier.sort_by_key(|one| one.closes_at);
    // The same form first: what fewer items say compares with itself alone.
    let same = earlier.iter().rfind(|one| one.short_form == administration.short_form);
    let Some(last) = same.or(earlier.last()) else {
        return Ok(None);
    };
    let found = frozen(page, last).await?;
    Ok(found.map(|(results, instrument)| Before {
        id: last.id,
        name: last.name.clone(),
        results,
        instrument,
    }))
}

/// Scores of the same part by sex, where it was asked and offered.
fn by_sex(page: &Page, instrument: &Instrument, results: &Results, group: &Group) -> Option<BySex> {
    let sexes: Vec<&String> = results
        .release
        .outline
        .sexes
        .iter()
        .filter(|sex| results.release.outcome(&Group::of(group.part, sex)).is_some())
        .collect();
    if sexes.len() < 2 {
        return None;
    }
    let score = |scale: &survey::Scale, sex: &String| {
        let of = Group::of(group.part, sex);
        let figure = domain::results::scale_figure(&results.release, instrument, &scale.key, &of);
        figure.map_or_else(
            || page.t("results-withheld-short"),
            |figure| whole(figure.mean).to_string(),
        )
    };
    Some(BySex {
        head: sexes.iter().map(|sex| page.t(&format!("sex-{sex}"))).collect(),
        rows: instrument
            .scales
            .iter()
            .map(|scale| {
                let name = in_words(page, instrument, &scale.title);
                (name, sexes.iter().map(|sex| score(scale, sex)).collect())
            })
            .collect(),
    })
}

/// How attentively it was answered, of the liceo as a whole.
fn attention(page: &Page, facts: &Screened) -> String {
    if facts.hasty == 0 && facts.straight == 0 {
        return page.t1("results-screened-none", "n", facts.n);
    }
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    page.lang.with(
        "results-screened",
        &[
            ("n", count(facts.n).into()),
            ("hasty", count(facts.hasty).into()),
            ("straight", count(facts.straight).into()),
        ],
    )
}
