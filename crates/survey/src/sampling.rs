//! Matrix sampling: each student is asked a third of the items, and the course answers all of them.
//!
//! Owns which items a third holds. Must not score: with a third of the items a person has no score, and a course has the mean of
//! its items.

use crate::model::{Instrument, ShortForm};

/// As many parts.
pub const PARTS: usize = 3;

/// The items that one part asks (`part` from 0, counted round), in order. The items of a scale are dealt out one by one, so that each
/// part has its share of each scale; what no scale holds, and what the skip logic of another item asks about, is asked of everybody.
#[must_use]
pub fn items<'a>(instrument: &'a Instrument, form: Option<&ShortForm>, part: usize) -> Vec<&'a str> {
    let mut dealt: Vec<(&str, usize)> = Vec::new();
    let asked = |key: &str| form.is_none_or(|form| form.asks(key));
    let needed = needed(instrument);
    let deals = |key: &str| asked(key) && !needed.contains(&key);
    for (index, scale) in instrument.scales.iter().enumerate() {
        // Another scale begins with another part: short scales would otherwise all lean on the first.
        let mut next = index;
        for key in scale.items.iter().map(String::as_str).filter(|key| deals(key)) {
            if !dealt.iter().any(|(known, _)| *known == key) {
                dealt.push((key, next % PARTS));
                next += 1;
            }
        }
    }
    let of = |key: &str| dealt.iter().find(|(known, _)| *known == key).map(|(_, part)| *part);
    let items = instrument.items().map(|item| item.key.as_str());
    items
        .filter(|key| asked(key) && of(key).is_none_or(|own| own == part % PARTS))
        .collect()
}

/// The items that skip logic asks about.
fn needed(instrument: &Instrument) -> Vec<&str> {
    let of_items = instrument.items().filter_map(|item| item.relevant.as_ref());
    let of_sections = instrument
        .sections
        .iter()
        .filter_map(|section| section.relevant.as_ref());
    of_items
        .chain(of_sections)
        .flat_map(crate::logic::Condition::references)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn casel() -> Instrument {
        crate::json::read(crate::own::file("casel_short").unwrap()).unwrap()
    }

    #[test]
    fn three_parts_ask_everything_and_each_item_once() {
        let instrument = casel();
        let mut asked: Vec<&str> = (0..PARTS).flat_map(|part| items(&instrument, None, part)).collect();
        asked.sort_unstable();
        let mut all: Vec<&str> = instrument.items().map(|item| item.key.as_str()).collect();
        all.sort_unstable();
        assert_eq!(asked, all);
    }

    #[test]
    fn parts_are_alike_in_length() {
        let instrument = casel();
        let lengths: Vec<usize> = (0..PARTS).map(|part| items(&instrument, None, part).len()).collect();
        assert!(
            lengths.iter().max().unwrap() - lengths.iter().min().unwrap() <= 1,
            "{lengths:?}"
        );
    }
}
