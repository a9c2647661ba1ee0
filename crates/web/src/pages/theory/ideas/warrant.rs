//! What the tests of an idea warrant, in sentences made of counts: nobody writes them.

use std::collections::BTreeMap;

use domain::measure::{Measure, Unit};
use domain::permission::Standing;
use domain::theory::{Shift, Unknown, Warrant};
use stats::share::interval;

use crate::figures;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::words;

/// What is known and what is not.
pub struct Said {
    /// In one sentence, on top.
    pub lead: String,
    /// What is known.
    pub known: Vec<String>,
    /// What is not.
    pub unknown: Vec<String>,
}

/// The sentences for a reader.
///
/// # Errors
/// What the store says.
pub async fn said(page: &Page, warrant: &Warrant, standing: &Standing) -> Result<Said, Problem> {
    if warrant.open + warrant.closed == 0 {
        return Ok(Said {
            lead: page.t("idea-warrant-none"),
            known: Vec::new(),
            unknown: Vec::new(),
        });
    }
    let mut known = vec![places(page, warrant)];
    known.extend(predictions(page, warrant));
    if let Some(change) = &warrant.change {
        let measure = page.app.db.measure(change.measure).await?;
        let theirs = measure.school_id.is_some_and(|own| !standing.works_at(own));
        // Of two tests, the least and the most are one liceo's each: nothing for who sees no liceo's value.
        if standing.sees_content() && (!theirs || standing.is_hub()) {
            known.push(observed(page, change, &measure));
        }
    }
    Ok(Said {
        lead: tested(page, warrant),
        known,
        unknown: warrant.unknown.iter().map(|one| unknown(page, *one)).collect(),
    })
}

/// How often, by how many, where, with what result.
fn tested(page: &Page, warrant: &Warrant) -> String {
    let of = |decision| warrant.decisions.get(&decision).copied().unwrap_or(0);
    use domain::cycle::Decision::{Abandon, Adapt, Adopt};
    let who = [
        ("teams", warrant.teams.into()),
        ("schools", warrant.schools.into()),
        ("open", warrant.open.into()),
    ];
    if warrant.closed == 0 {
        return page.lang.with("idea-warrant-open", &who);
    }
    let result = [
        ("closed", warrant.closed.into()),
        ("adopted", of(Adopt).into()),
        ("adapted", of(Adapt).into()),
        ("abandoned", of(Abandon).into()),
    ];
    page.lang.with(
        "idea-warrant-tested",
        &who.into_iter().chain(result).collect::<Vec<_>>(),
    )
}

/// Levels, subjects and sizes, each with its count.
fn places(page: &Page, warrant: &Warrant) -> String {
    let mut said = vec![page.t1("idea-warrant-areas", "list", counted(page, "area", &warrant.areas))];
    if !warrant.levels.is_empty() {
        said.push(page.t1("idea-warrant-levels", "list", counted(page, "level", &warrant.levels)));
    }
    if !warrant.scales.is_empty() {
        said.push(page.t1("idea-warrant-scales", "list", counted(page, "scale", &warrant.scales)));
    }
    said.join(" ")
}

/// `I medio (5) y II medio (2)`.
fn counted<T: std::fmt::Display>(page: &Page, list: &str, counts: &BTreeMap<T, usize>) -> String {
    let items: Vec<String> = counts
        .iter()
        .map(|(word, n)| format!("{} ({n})", page.word(list, word)))
        .collect();
    page.lang.list(&items)
}

/// How often what was predicted came true, with its interval.
fn predictions(page: &Page, warrant: &Warrant) -> Option<String> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (low, high) = interval(count(warrant.fulfilled), count(warrant.judged))?;
    Some(page.lang.with(
        "idea-warrant-predictions",
        &[
            ("fulfilled", warrant.fulfilled.into()),
            ("judged", warrant.judged.into()),
            ("low", page.lang.percent(low, 0).into()),
            ("high", page.lang.percent(high, 0).into()),
        ],
    ))
}

/// The change in the middle of the tests, in the measure's unit.
fn observed(page: &Page, change: &Shift, measure: &Measure) -> String {
    let decimals = u8::try_from(measure.decimals).unwrap_or(0);
    let value = |x: f64| {
        let sign = if x > 0.0 { "+" } else { "" };
        let number = format!("{sign}{}", page.lang.number(x, decimals));
        match measure.unit {
            // From 48 % to 55 % is seven points, not seven per cent.
            Unit::Percent => page.t1("idea-change-points", "n", number),
            Unit::Mark => number,
            other => format!("{number} {}", words::unit(page, other)),
        }
    };
    page.lang.with(
        "idea-warrant-change",
        &[
            ("measure", figures::name(measure, page.lang).into()),
            ("median", value(change.median).into()),
            ("least", value(change.least).into()),
            ("most", value(change.most).into()),
            ("tests", change.tests.into()),
            (
                "n",
                usize::try_from(domain::suppression::SMALLEST_GROUP).unwrap_or(0).into(),
            ),
        ],
    )
}

fn unknown(page: &Page, unknown: Unknown) -> String {
    match unknown {
        Unknown::Level(level) => page.t1("idea-unknown-level", "level", page.word("level", level)),
        Unknown::OnlyArea(area) => page.t1("idea-unknown-area", "area", page.word("area", area)),
        Unknown::OnlySchool => page.t("idea-unknown-school"),
        Unknown::NothingLarger => page.t("idea-unknown-larger"),
        Unknown::NothingJudged => page.t("idea-unknown-judged"),
    }
}
