//! Items of several choices: how many of a group chose each.

use domain::suppression::{Group, Release};
use survey::{Anchor, Asks, Instrument, Item};

use crate::page::Page;
use crate::pages::surveys::words::in_words;

/// An item of several choices, as the page shows it.
pub struct Choices {
    pub text: String,
    /// Each option, with how many chose it.
    pub options: Vec<(String, String)>,
}

/// Those that were asked.
pub fn choices(page: &Page, instrument: &Instrument, release: &Release, group: &Group) -> Vec<Choices> {
    let of = |item: &Item| {
        let Asks::Multiple { options, .. } = &item.asks else {
            return None;
        };
        let option = |option: &Anchor| {
            let name = format!("{}/{}", item.key, option.key);
            (
                in_words(page, instrument, &option.text),
                chosen(page, release, group, &name),
            )
        };
        Some(Choices {
            text: in_words(page, instrument, &item.text),
            options: options.iter().map(option).collect(),
        })
    };
    instrument.items().filter_map(of).collect()
}

/// How many chose an option, which a release counts as an item of two: not chosen, chosen.
fn chosen(page: &Page, release: &Release, group: &Group, name: &str) -> String {
    let place = release.outline.items.iter().position(|item| item.name == name);
    let found = place.and_then(|place| release.item(group, place));
    let Some(found) = found.filter(|found| found.whole()) else {
        return page.t("results-withheld-short");
    };
    let count = found.bins.iter().find(|bin| bin.first == 1).map_or(0, |bin| bin.count);
    page.t2("results-choice", "n", i64::from(count), "of", i64::from(found.answered))
}
