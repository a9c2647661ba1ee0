//! Which message says which finding, with which words in it.

use i18n::{Arg, Lang, capitalized};
use jiff::civil::Date;
use stats::spc::{Finding, Meaning, Side};

use super::{near, pattern};
use crate::{control::Figure, kind::line};

/// Where in the series something began that may coincide with a test.
pub(super) fn start(figure: &Figure, finding: &Finding) -> Option<usize> {
    match finding {
        Finding::Pattern { .. } => pattern::of(figure, finding).map(|seen| seen.since),
        Finding::Shift { since, .. } => Some(*since),
        Finding::PhaseChange { at, .. } => Some(*at),
        Finding::BeyondLimit { indices, .. } => indices.first().copied(),
        _ => None,
    }
}

pub(super) fn lead(figure: &Figure, finding: &Finding, lang: Lang) -> String {
    let value = |v: f64| Arg::from(figure.unit.text(v, lang));
    let count = |n: usize| Arg::from(figure.cadence.count(n, lang));
    match finding {
        Finding::TooFew { have: 0, need } => {
            // A first point lies on its own median and counts for nothing yet; but it is there.
            if figure.chart.points.iter().any(|point| point.y.is_some()) {
                lang.with("figure-lead-too-few-yet", &[("need", count(*need))])
            } else {
                lang.t("figure-lead-no-data")
            }
        }
        Finding::TooFew { have, need } => lang.with(
            "figure-lead-too-few",
            &[("have", lang.count_words(*have).into()), ("need", count(*need))],
        ),
        Finding::NothingUseful { center, n } => lang.with(
            "figure-lead-flat",
            &[("center", value(*center)), ("count", capital(figure, *n, lang))],
        ),
        Finding::NoChange { center, n } => lang.with(
            "figure-lead-no-change",
            &[
                ("count", count(*n)),
                ("line", line(figure.chart.kind, lang).into()),
                ("center", value(*center)),
            ],
        ),
        Finding::Shift { .. } => shift(figure, finding, lang),
        Finding::Crossings { crossings, min } => lang.with(
            "figure-lead-crossings",
            &[
                ("n", (*crossings).into()),
                ("min", (*min).into()),
                ("line", line(figure.chart.kind, lang).into()),
            ],
        ),
        Finding::BeyondLimit { indices, side, .. } => beyond(figure, indices, *side, lang),
        Finding::PhaseChange { at, before, after, .. } => lang.with(
            "figure-lead-phase",
            &[
                ("since", since(figure, *at, lang).into()),
                ("line", line(figure.chart.kind, lang).into()),
                ("before", value(*before)),
                ("after", value(*after)),
            ],
        ),
        Finding::Pattern { pattern, side, .. } => match pattern::of(figure, finding) {
            Some(seen) => pattern::lead(figure, *pattern, *side, &seen, lang),
            None => lang.t("figure-lead-other"),
        },
        _ => lang.t("figure-lead-other"),
    }
}

/// A run says since when, how long and how far. Its own line is only *before* where it was taken from
/// the points before; otherwise it is the whole period's.
fn shift(figure: &Figure, finding: &Finding, lang: Lang) -> String {
    let Finding::Shift {
        since: from,
        until,
        side,
        length,
        center,
        level,
        ongoing,
        ..
    } = finding
    else {
        return lang.t("figure-lead-other");
    };
    let before = figure.chart.freeze.is_some_and(|count| *from >= count);
    let words = |above: &'static str, below: &'static str| if *side == Side::Above { above } else { below };
    let key = match (ongoing, before) {
        (true, true) => words("figure-lead-shift-above", "figure-lead-shift-below"),
        (true, false) => words("figure-lead-shift-within-above", "figure-lead-shift-within-below"),
        (false, _) => words("figure-lead-shift-past-above", "figure-lead-shift-past-below"),
    };
    lang.with(
        key,
        &[
            ("when", when(figure, *from, lang).into()),
            ("since", since(figure, *from, lang).into()),
            ("until", since(figure, *until, lang).into()),
            ("run", figure.cadence.in_a_row(*length, lang).into()),
            ("line", line(figure.chart.kind, lang).into()),
            ("center", figure.unit.text(*center, lang).into()),
            ("level", figure.unit.text(*level, lang).into()),
        ],
    )
}

fn beyond(figure: &Figure, indices: &[usize], side: Side, lang: Lang) -> String {
    let words = |above: &'static str, below: &'static str| if side == Side::Above { above } else { below };
    if let [only] = indices {
        let value = figure
            .chart
            .points
            .get(*only)
            .and_then(|p| p.y)
            .map_or_else(String::new, |v| figure.unit.text(v, lang));
        let key = words("figure-lead-over-limit", "figure-lead-under-limit");
        return lang.with(
            key,
            &[
                ("when", capitalized(&when(figure, *only, lang)).into()),
                ("value", value.into()),
            ],
        );
    }
    let dates: Vec<String> = indices.iter().take(4).map(|i| date(figure, *i, lang)).collect();
    let more = if indices.len() > 4 {
        "figure-list-more"
    } else {
        "figure-list-all"
    };
    let key = words("figure-lead-over-limit-many", "figure-lead-under-limit-many");
    let listed = lang.with(more, &[("list", lang.list(&dates).into())]);
    lang.with(
        key,
        &[
            ("count", capital(figure, indices.len(), lang)),
            ("dates", listed.into()),
        ],
    )
}

pub(super) fn next(figure: &Figure, finding: &Finding, lang: Lang) -> String {
    let begun = start(figure, finding);
    if begun.and_then(|i| near::definition(figure, i)).is_some() {
        return lang.t("figure-next-definition");
    }
    let tested = begun.and_then(|i| near::test(figure, i)).is_some();
    match finding {
        Finding::TooFew { have, need } => {
            let more = figure.cadence.count(need.saturating_sub(*have), lang);
            lang.with("figure-next-too-few", &[("more", more.into())])
        }
        Finding::NothingUseful { .. } => lang.t("figure-next-flat"),
        Finding::NoChange { .. } => lang.t(if figure.tests.is_empty() {
            "figure-next-no-change"
        } else {
            "figure-next-no-change-tests"
        }),
        Finding::Shift { since, good, .. } => match (good, tested) {
            (Meaning::Improvement, true) => lang.t("figure-next-repeat"),
            (Meaning::Concern, _) => lang.with("figure-next-concern", &near_to(figure, *since, lang)),
            _ => lang.with("figure-next-find-out", &near_to(figure, *since, lang)),
        },
        Finding::BeyondLimit { indices, .. } => match indices.last() {
            Some(i) => lang.with("figure-next-limit", &[("when", when(figure, *i, lang).into())]),
            None => lang.t("figure-next-look"),
        },
        Finding::PhaseChange { .. } => lang.t("figure-next-phase"),
        Finding::Crossings { .. } => lang.t("figure-next-crossings"),
        Finding::Pattern { pattern, good, .. } => match pattern::of(figure, finding) {
            Some(seen) => pattern::next(figure, *pattern, *good, tested, &seen, lang),
            None => lang.t("figure-next-look"),
        },
        _ => lang.t("figure-next-look"),
    }
}

/// `el 8 de junio`, after *since* and *until*.
pub(super) fn since(figure: &Figure, index: usize, lang: Lang) -> String {
    dated(figure, index).map_or_else(String::new, |d| figure.cadence.since(d, figure.newest(), lang))
}

/// `del 8 de junio`, after *near*.
pub(super) fn near_to(figure: &Figure, index: usize, lang: Lang) -> [(&'static str, Arg); 1] {
    let words = dated(figure, index).map_or_else(String::new, |d| figure.cadence.near(d, figure.newest(), lang));
    [("near", words.into())]
}

fn capital(figure: &Figure, n: usize, lang: Lang) -> Arg {
    capitalized(&figure.cadence.count(n, lang)).into()
}

/// `el 8 de junio`.
pub(super) fn when(figure: &Figure, index: usize, lang: Lang) -> String {
    dated(figure, index).map_or_else(String::new, |d| figure.cadence.when(d, figure.newest(), lang))
}

fn date(figure: &Figure, index: usize, lang: Lang) -> String {
    dated(figure, index).map_or_else(String::new, |d| figure.cadence.dated(d, figure.newest(), lang))
}

fn dated(figure: &Figure, index: usize) -> Option<Date> {
    figure.dates.get(index).copied()
}
