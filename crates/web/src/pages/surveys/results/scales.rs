//! What the scales say of a group: score, change since last time, and how far they may be trusted here.

use domain::id::AdministrationId;
use domain::results::{Paired, Results, ScaleFigure, Trust, TrustWord, change, comparable, scale_figure};
use domain::suppression::{Group, Part};
use survey::{Instrument, Item, Scale};

use super::bars::{Bars, bars, spread};
use crate::page::Page;
use crate::pages::surveys::words::in_words;

/// The last administration before this one, with its results.
pub struct Before {
    pub id: AdministrationId,
    pub name: String,
    pub results: Results,
    pub instrument: Instrument,
}

/// A scale of a group.
pub struct ScaleView {
    pub name: String,
    /// 0 to 100, or why there is none.
    pub score: String,
    pub change: String,
    pub trust: String,
    pub bars: Vec<Bars>,
}

/// All scales that hold items, and, last, what no scale holds.
pub fn scales(
    page: &Page,
    (instrument, results): (&Instrument, &Results),
    before: Option<&Before>,
    group: &Group,
) -> Vec<ScaleView> {
    let known = |item: &Item| results.release.outline.items.iter().any(|one| one.name == item.key);
    let mut views = Vec::new();
    for (at, scale) in instrument
        .scales
        .iter()
        .enumerate()
        .filter(|(_, scale)| !scale.items.is_empty())
    {
        let items: Vec<&Item> = scale
            .items
            .iter()
            .filter_map(|key| instrument.item(key))
            .filter(|item| known(item))
            .collect();
        if items.is_empty() {
            continue;
        }
        let name = in_words(page, instrument, &scale.title);
        let spreads: Vec<_> = items
            .iter()
            .map(|item| (*item, spread(page, &results.release, group, item)))
            .collect();
        let figure = scale_figure(&results.release, instrument, &scale.key, group);
        views.push(ScaleView {
            score: score(page, figure.as_ref()),
            change: match paired(results, before, (&scale.key, group)) {
                Some((paired, before)) => the_same_moved(page, paired, before),
                None => changed(page, (instrument, scale, figure.as_ref()), before, group),
            },
            trust: trust(
                page,
                results.trust.iter().find(|trust| trust.scale == scale.key),
                items.len(),
            ),
            bars: bars(page, instrument, (&format!("s{at}"), &name), &spreads),
            name,
        });
    }
    let in_scale = |item: &&Item| instrument.scales.iter().any(|scale| scale.items.contains(&item.key));
    let rest: Vec<_> = instrument
        .items()
        .filter(|item| known(item) && !in_scale(item))
        .map(|item| (item, spread(page, &results.release, group, item)))
        .collect();
    if !rest.is_empty() {
        let name = page.t(if views.is_empty() {
            "results-items"
        } else {
            "results-other-items"
        });
        views.push(ScaleView {
            score: String::new(),
            change: String::new(),
            trust: String::new(),
            bars: bars(page, instrument, ("rest", &name), &rest),
            name,
        });
    }
    views
}

fn score(page: &Page, figure: Option<&ScaleFigure>) -> String {
    match figure {
        Some(figure) => page.t2("results-score", "score", whole(figure.mean), "n", i64::from(figure.n)),
        None => page.t("results-no-score"),
    }
}

/// How far the same students moved, where that can be said: of the liceo as a whole.
fn paired<'a>(
    results: &'a Results,
    before: Option<&'a Before>,
    (scale, group): (&str, &Group),
) -> Option<(&'a Paired, &'a Before)> {
    let of_all = match results.release.outline.courses.as_slice() {
        // Of one course the liceo is that course.
        [only] => *group == Group::all(Part::Course(only.id)),
        _ => *group == Group::all(Part::Liceo),
    };
    let before = before.filter(|_| of_all)?;
    let mine = |one: &&Paired| one.since == before.id && one.scale == scale;
    Some((results.paired.iter().find(mine)?, before))
}

fn the_same_moved(page: &Page, paired: &Paired, before: &Before) -> String {
    let (low, high) = paired.interval;
    let key = match (low > 0.0 || high < 0.0, paired.points > 0.0) {
        (false, _) => "results-same-chance",
        (true, true) => "results-same-up",
        (true, false) => "results-same-down",
    };
    let tenth = |value: f64| page.lang.number(value, 1);
    page.lang.with(
        key,
        &[
            ("n", i64::from(paired.n).into()),
            ("name", before.name.as_str().into()),
            ("points", tenth(paired.points.abs()).into()),
            ("low", tenth(low).into()),
            ("high", tenth(high).into()),
        ],
    )
}

/// The change since last time in a sentence; nothing where there is none to compare with.
fn changed(
    page: &Page,
    (instrument, scale, now): (&Instrument, &Scale, Option<&ScaleFigure>),
    before: Option<&Before>,
    group: &Group,
) -> String {
    let Some((now, before)) = now.zip(before) else {
        return String::new();
    };
    if !comparable(&scale.key, &before.instrument, instrument) {
        return page.t1("results-change-other-items", "name", before.name.as_str());
    }
    let then = scale_figure(&before.results.release, &before.instrument, &scale.key, group);
    let Some(then) = then else {
        return page.t1("results-change-none", "name", before.name.as_str());
    };
    let change = change(&then, now);
    let key = match (change.is_more_than_chance(), change.points > 0.0) {
        (false, _) => "results-change-chance",
        (true, true) => "results-change-up",
        (true, false) => "results-change-down",
    };
    page.lang.with(
        key,
        &[
            ("name", before.name.as_str().into()),
            ("points", whole(change.points.abs()).into()),
            ("low", whole(change.low).into()),
            ("high", whole(change.high).into()),
        ],
    )
}

fn trust(page: &Page, trust: Option<&Trust>, items: usize) -> String {
    let Some(trust) = trust.filter(|_| items > 1) else {
        return String::new();
    };
    let said = page.word("results-trust", trust.word);
    match &trust.figures {
        Some(figures) if trust.word != TrustWord::TooFew => {
            let two = |value: f64| page.lang.number(value, 2);
            let numbers = page.lang.with(
                "results-trust-figures",
                &[
                    ("alpha", two(figures.alpha).into()),
                    ("low", two(figures.interval.0).into()),
                    ("high", two(figures.interval.1).into()),
                    ("omega", figures.omega.map_or_else(|| "–".to_owned(), two).into()),
                ],
            );
            format!("{said} {numbers}")
        }
        _ => said,
    }
}

/// A score is said in whole points: its error is larger than one.
pub fn whole(value: f64) -> i64 {
    #[allow(clippy::cast_possible_truncation)]
    let whole = value.round() as i64;
    whole
}
