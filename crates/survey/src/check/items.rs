//! Sections and items, each for itself.

use super::{Found, LARGEST_NUMBER, LONGEST_ANSWER, LONGEST_KEY, MOST_DECIMALS, MOST_OPTIONS, POINTS, Place, Wrong};
use crate::model::{Anchor, Asks, DECLINED, Instrument, Item, Section};

pub(super) fn check(instrument: &Instrument, found: &mut Found) {
    if instrument.items().next().is_none() {
        found.say(Wrong::NoItems, Place::Instrument);
    }
    // One list of names: in a form, sections are named beside items.
    let mut keys: Vec<(&str, Place)> = Vec::new();
    for section in &instrument.sections {
        keys.push((&section.key, Place::Section(section.key.clone())));
        keys.extend(
            section
                .items
                .iter()
                .map(|item| (item.key.as_str(), Place::Item(item.key.clone()))),
        );
    }
    found.twice(keys.iter().cloned());
    for (key, place) in keys {
        found.key(key, place);
    }
    for section in &instrument.sections {
        self::section(section, found);
        for item in &section.items {
            asks(instrument, item, found);
        }
    }
}

fn section(section: &Section, found: &mut Found) {
    let place = || Place::Section(section.key.clone());
    let Some(first) = section.items.first() else {
        found.say(Wrong::EmptySection, place());
        return;
    };
    let like_first = |item: &Item| {
        matches!(item.asks, Asks::Single { .. })
            && item.anchors() == first.anchors()
            && item.may_decline() == first.may_decline()
    };
    if section.grid && !section.items.iter().all(like_first) {
        found.say(Wrong::UnequalGrid, place());
    }
}

fn asks(instrument: &Instrument, item: &Item, found: &mut Found) {
    let place = || Place::Item(item.key.clone());
    match &item.asks {
        Asks::Single { anchors, reversed, .. } => {
            answers(item, anchors, found);
            let scored = instrument.scales.iter().any(|scale| scale.items.contains(&item.key));
            if scored || *reversed {
                points(item, anchors, found);
            }
        }
        Asks::Multiple { options, .. } => answers(item, options, found),
        Asks::Number {
            lowest,
            highest,
            decimals,
        } => {
            let exact = [lowest, highest]
                .into_iter()
                .flatten()
                .all(|end| is_kept(*end, *decimals));
            let ordered = lowest.zip(*highest).is_none_or(|(lowest, highest)| lowest <= highest);
            if !exact || !ordered || *decimals > MOST_DECIMALS {
                found.say(Wrong::BadRange, place());
            }
        }
        Asks::Text { longest } => {
            if !instrument.free_text {
                found.say(Wrong::FreeTextOff, place());
            }
            if !(1..=LONGEST_ANSWER).contains(longest) {
                found.say(Wrong::BadLength, place());
            }
        }
    }
}

/// The answers of a choice.
fn answers(item: &Item, anchors: &[Anchor], found: &mut Found) {
    let place = |anchor: &Anchor| Place::Anchor(item.key.clone(), anchor.key.clone());
    if anchors.len() < *POINTS.start() {
        found.say(Wrong::FewAnchors, Place::Item(item.key.clone()));
    }
    if anchors.len() > MOST_OPTIONS {
        found.say(Wrong::ManyAnchors, Place::Item(item.key.clone()));
    }
    found.twice(anchors.iter().map(|anchor| (anchor.key.as_str(), place(anchor))));
    for anchor in anchors {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        let fits = !anchor.key.is_empty() && anchor.key.len() <= LONGEST_KEY && anchor.key.bytes().all(plain);
        if !fits || anchor.key == DECLINED {
            found.name(Wrong::BadAnchor, place(anchor), &anchor.key);
        }
    }
}

/// The points of an item that is added to others.
fn points(item: &Item, anchors: &[Anchor], found: &mut Found) {
    let place = || Place::Item(item.key.clone());
    if anchors.len() > *POINTS.end() && anchors.len() <= MOST_OPTIONS {
        found.say(Wrong::ManyAnchors, place());
    }
    let points: Option<Vec<i32>> = anchors.iter().map(Anchor::points).collect();
    let Some(points) = points else {
        found.say(Wrong::NoPoints, place());
        return;
    };
    let steps: Vec<i32> = points
        .iter()
        .zip(points.iter().skip(1))
        .map(|(one, next)| next - one)
        .collect();
    if !steps.iter().all(|step| *step == 1) && !steps.iter().all(|step| *step == -1) {
        found.say(Wrong::UnevenPoints, place());
    }
}

/// Whether a limit is small enough and has no more decimals than its item's answers.
fn is_kept(end: f64, decimals: u8) -> bool {
    end.is_finite() && end.abs() <= LARGEST_NUMBER && decimals_of(end) <= usize::from(decimals)
}

/// As many decimals as it takes to write a number.
pub(crate) fn decimals_of(number: f64) -> usize {
    let written = number.to_string();
    written.split_once('.').map_or(0, |(_, decimals)| decimals.len())
}
