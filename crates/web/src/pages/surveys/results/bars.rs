//! The answers to items as figures: those that share their options stand in one.

use charts::likert::{Bin, LikertFigure, LikertRow, Spread, draw, table};
use domain::results::distributions;
use domain::suppression::{Group, Release};
use survey::{Anchor, Instrument, Item};

use crate::page::Page;
use crate::pages::surveys::words::in_words;

/// A figure with its table.
pub struct Bars {
    pub drawing: String,
    pub table: String,
}

/// The figures of some items, in order. `spreads` gives what is known of each by its name.
pub fn bars(page: &Page, instrument: &Instrument, (id, title): (&str, &str), items: &[(&Item, Spread)]) -> Vec<Bars> {
    let mut figures: Vec<(Vec<String>, Vec<LikertRow>)> = Vec::new();
    for (item, answers) in items {
        let options: Vec<String> = ordered(item)
            .iter()
            .map(|(_, anchor)| in_words(page, instrument, &anchor.text))
            .collect();
        let row = LikertRow {
            label: in_words(page, instrument, &item.text),
            answers: answers.clone(),
        };
        match figures.last_mut() {
            Some((same, rows)) if *same == options => rows.push(row),
            _ => figures.push((options, vec![row])),
        }
    }
    let figures = figures.iter().enumerate();
    figures
        .map(|(at, (options, rows))| {
            let figure = LikertFigure {
                id: &format!("{id}-{at}"),
                title,
                options,
                neutral: None,
                rows,
            };
            Bars {
                drawing: draw(&figure, page.lang).both(),
                table: table(&figure, page.lang).html(page.lang),
            }
        })
        .collect()
}

/// What a release shows of an item in a group, from the lowest option.
pub fn spread(page: &Page, release: &Release, group: &Group, item: &Item) -> Spread {
    let all = distributions(release, group);
    let found = all.iter().find(|one| one.name == item.key);
    match found.and_then(|one| one.shown) {
        Some((n, bins)) => shown(item, n, bins),
        None => Spread::Withheld(page.t("results-withheld")),
    }
}

/// Counts of an item's options, from the lowest.
pub fn shown(item: &Item, n: u32, bins: &[domain::suppression::Bin]) -> Spread {
    let order: Vec<usize> = ordered(item).into_iter().map(|(place, _)| place).collect();
    let at = |option: usize| order.iter().position(|place| *place == option).unwrap_or(option);
    let all = f64::from(n.max(1));
    let mut bins: Vec<Bin> = bins
        .iter()
        .map(|bin| {
            let (first, last) = (at(bin.first), at(bin.last));
            Bin {
                from: first.min(last),
                to: first.max(last),
                share: f64::from(bin.count) / all,
            }
        })
        .collect();
    bins.sort_by_key(|bin| bin.from);
    Spread::Shown { n: u64::from(n), bins }
}

/// The options of an item from the fewest points on, each with its place in the item.
fn ordered(item: &Item) -> Vec<(usize, &Anchor)> {
    let mut anchors: Vec<(usize, &Anchor)> = item.anchors().iter().enumerate().collect();
    if anchors.iter().all(|(_, anchor)| anchor.points().is_some()) {
        anchors.sort_by_key(|(_, anchor)| anchor.points());
    }
    anchors
}
