//! What the tests of an idea warrant, in sentences made of counts: nobody writes them.

use std::collections::BTreeMap;

use domain::measure::{Measure, Unit};
use domain::permission::Standing;
use domain::theory::{Shift, Unknown, Warrant};
use i18n::Lang;
use stats::share::interval;

use crate::figures;
use crate::page::Page;
use crate::page::problem::Problem;

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
    let measure = match &warrant.change {
        Some(change) => Some(page.app.db.measure(change.measure).await?),
        None => None,
    };
    let shown = measure.filter(|measure| {
        let theirs = measure.school_id.is_some_and(|own| !standing.works_at(own));
        // Of two tests, the least and the most are one liceo's each: nothing for who sees no liceo's value.
        standing.sees_content() && (!theirs || standing.is_hub())
    });
    Ok(sentences(page.lang, warrant, shown.as_ref()))
}

/// The sentences, with what changed in a measure where it may be said.
pub(crate) fn sentences(lang: Lang, warrant: &Warrant, measure: Option<&Measure>) -> Said {
    if warrant.open + warrant.closed == 0 {
        return Said {
            lead: lang.t("idea-warrant-none"),
            known: Vec::new(),
            unknown: Vec::new(),
        };
    }
    let mut known = vec![places(lang, warrant)];
    known.extend(predictions(lang, warrant));
    if let (Some(change), Some(measure)) = (&warrant.change, measure) {
        known.push(observed(lang, change, measure));
    }
    Said {
        lead: tested(lang, warrant),
        known,
        unknown: warrant.unknown.iter().map(|one| unknown(lang, *one)).collect(),
    }
}

/// How often, by how many, where, with what result.
fn tested(lang: Lang, warrant: &Warrant) -> String {
    let of = |decision| warrant.decisions.get(&decision).copied().unwrap_or(0);
    use domain::cycle::Decision::{Abandon, Adapt, Adopt};
    let who = [
        ("teams", warrant.teams.into()),
        ("schools", warrant.schools.into()),
        ("open", warrant.open.into()),
    ];
    if warrant.closed == 0 {
        return lang.with("idea-warrant-open", &who);
    }
    let result = [
        ("closed", warrant.closed.into()),
        ("adopted", of(Adopt).into()),
        ("adapted", of(Adapt).into()),
        ("abandoned", of(Abandon).into()),
    ];
    lang.with(
        "idea-warrant-tested",
        &who.into_iter().chain(result).collect::<Vec<_>>(),
    )
}

/// Levels, subjects and sizes, each with its count.
fn places(lang: Lang, warrant: &Warrant) -> String {
    let mut said = vec![lang.with(
        "idea-warrant-areas",
        &[("list", counted(lang, "area", &warrant.areas).into())],
    )];
    if !warrant.levels.is_empty() {
        said.push(lang.with(
            "idea-warrant-levels",
            &[("list", counted(lang, "level", &warrant.levels).into())],
        ));
    }
    if !warrant.scales.is_empty() {
        said.push(lang.with(
            "idea-warrant-scales",
            &[("list", counted(lang, "scale", &warrant.scales).into())],
        ));
    }
    said.join(" ")
}

/// `I medio (5) y II medio (2)`.
fn counted<T: std::fmt::Display>(lang: Lang, list: &str, counts: &BTreeMap<T, usize>) -> String {
    let items: Vec<String> = counts
        .iter()
        .map(|(word, n)| format!("{} ({n})", lang.t(&format!("{list}-{word}"))))
        .collect();
    lang.list(&items)
}

/// How often what was predicted came true, with its interval.
fn predictions(lang: Lang, warrant: &Warrant) -> Option<String> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (low, high) = interval(count(warrant.fulfilled), count(warrant.judged))?;
    Some(lang.with(
        "idea-warrant-predictions",
        &[
            ("fulfilled", warrant.fulfilled.into()),
            ("judged", warrant.judged.into()),
            ("low", lang.percent(low, 0).into()),
            ("high", lang.percent(high, 0).into()),
        ],
    ))
}

/// The change in the middle of the tests, in the measure's unit.
pub(crate) fn observed(lang: Lang, change: &Shift, measure: &Measure) -> String {
    let decimals = u8::try_from(measure.decimals).unwrap_or(0);
    let value = |x: f64| {
        let sign = if x > 0.0 { "+" } else { "" };
        let number = format!("{sign}{}", lang.number(x, decimals));
        match measure.unit {
            // From 48 % to 55 % is seven points, not seven per cent.
            Unit::Percent => lang.with("idea-change-points", &[("n", number.into())]),
            Unit::Mark => number,
            other => format!("{number} {}", lang.t(&format!("cycles-unit-{other}"))),
        }
    };
    lang.with(
        "idea-warrant-change",
        &[
            ("measure", figures::name(measure, lang).into()),
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

pub(crate) fn unknown(lang: Lang, unknown: Unknown) -> String {
    match unknown {
        Unknown::Level(level) => lang.with(
            "idea-unknown-level",
            &[("level", lang.t(&format!("level-{level}")).into())],
        ),
        Unknown::OnlyArea(area) => lang.with("idea-unknown-area", &[("area", lang.t(&format!("area-{area}")).into())]),
        Unknown::OnlySchool => lang.t("idea-unknown-school"),
        Unknown::NothingLarger => lang.t("idea-unknown-larger"),
        Unknown::NothingJudged => lang.t("idea-unknown-judged"),
    }
}
