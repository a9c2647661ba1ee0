//! Numbers that students wrote: of everybody together, or why they are not said.

use domain::results::{NumberResult, Results, is_everybody};
use domain::suppression::Group;
use survey::{Asks, Instrument, Item};

use crate::page::Page;
use crate::pages::surveys::words::in_words;

/// What the page says of each item that asks for a number: its words, and the numbers in a sentence.
pub fn numbers(page: &Page, (instrument, results): (&Instrument, &Results), group: &Group) -> Vec<(String, String)> {
    let whole = is_everybody(&results.release.outline, group);
    let said = |item: &Item| {
        let Asks::Number { decimals, .. } = item.asks else {
            return None;
        };
        let found = results.numbers.iter().find(|one| one.item == item.key);
        let sentence = match found.filter(|_| whole) {
            Some(found) => sentence(page, found, decimals),
            None if whole => page.t("results-withheld"),
            None => page.t("results-numbers-whole"),
        };
        Some((in_words(page, instrument, &item.text), sentence))
    };
    instrument.items().filter_map(said).collect()
}

fn sentence(page: &Page, found: &NumberResult, decimals: u8) -> String {
    let number = |value: f64| page.lang.number(value, decimals.saturating_add(1));
    let [low, middle, high] = found.quartiles.map(number);
    page.lang.with(
        "results-number",
        &[
            ("n", found.n.into()),
            ("mean", number(found.mean).into()),
            ("sd", number(found.sd).into()),
            ("low", low.into()),
            ("middle", middle.into()),
            ("high", high.into()),
        ],
    )
}
