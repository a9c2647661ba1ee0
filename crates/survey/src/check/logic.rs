//! Skip logic looks back only: at items that were asked before, and at answers that they offer.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{Found, Place, Wrong};
use crate::logic::Condition;
use crate::model::{DECLINED, Instrument};

pub(super) fn check(instrument: &Instrument, found: &mut Found) {
    let keys = instrument.items().map(|item| item.key.as_str());
    let looking = Looking {
        instrument,
        order: keys.zip(0..).collect(),
    };
    let mut at = 0;
    for section in &instrument.sections {
        if let Some(condition) = &section.relevant {
            let own = at..at + section.items.len();
            looking.at(condition, &Place::Section(section.key.clone()), &own, found);
        }
        for item in &section.items {
            if let Some(condition) = &item.relevant {
                looking.at(condition, &Place::Item(item.key.clone()), &(at..at + 1), found);
            }
            at += 1;
        }
    }
    cycles(instrument, found);
}

struct Looking<'a> {
    instrument: &'a Instrument,
    /// The place of each item in the order of all.
    order: BTreeMap<&'a str, usize>,
}

impl Looking<'_> {
    /// `own` are the places of the items that the condition decides about.
    fn at(&self, condition: &Condition, place: &Place, own: &Range<usize>, found: &mut Found) {
        for key in condition.references() {
            let wrong = match self.order.get(key) {
                None => Wrong::UnknownReference,
                Some(at) if own.contains(at) => Wrong::OwnReference,
                Some(at) if *at >= own.end => Wrong::LaterReference,
                Some(_) => continue,
            };
            found.name(wrong, place.clone(), key);
        }
        for (key, against) in condition.held_against() {
            if !self.may_be_answered(key, &against) {
                found.name(Wrong::UnknownAnswer, place.clone(), &format!("{key}: {against}"));
            }
        }
    }

    /// Whether an item can have that answer, as far as its keys tell.
    fn may_be_answered(&self, key: &str, against: &str) -> bool {
        let Some(item) = self.instrument.item(key).filter(|item| !item.anchors().is_empty()) else {
            return true;
        };
        let offered = item.anchors().iter().any(|anchor| anchor.key == against);
        // Blank is no answer, and several keys with spaces between are an answer to a multiple choice.
        let whole = against.is_empty() || against.contains(' ');
        offered || whole || (item.may_decline() && against == DECLINED)
    }
}

/// Says once of each circle who is in it.
fn cycles(instrument: &Instrument, found: &mut Found) {
    let mut asks: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (section, item) in instrument.placed() {
        let conditions = [&section.relevant, &item.relevant].into_iter().flatten();
        asks.entry(item.key.as_str())
            .or_default()
            .extend(conditions.flat_map(Condition::references));
    }
    for circle in circles(&asks) {
        let first = circle.first().copied().unwrap_or_default();
        found.name(Wrong::Cycle, Place::Item(first.to_owned()), &circle.join(", "));
    }
}

/// The groups of two or more that lead to each other, each in the order of its keys.
pub(super) fn circles<'a>(leads: &BTreeMap<&'a str, Vec<&'a str>>) -> Vec<Vec<&'a str>> {
    let keys: Vec<&str> = leads.keys().copied().collect();
    // By number rather than by name: of five hundred items, each may ask about two hundred.
    let number = |key: &&str| keys.binary_search(key).ok();
    let ahead: Vec<Vec<usize>> = leads
        .values()
        .map(|to| to.iter().filter_map(number).collect())
        .collect();
    let reached: Vec<Vec<bool>> = (0..keys.len()).map(|from| reached(from, &ahead)).collect();
    let reaches = |from: usize, to: usize| reached.get(from).and_then(|there| there.get(to)) == Some(&true);
    let mut told: BTreeSet<usize> = BTreeSet::new();
    let mut circles = Vec::new();
    for from in 0..keys.len() {
        let together = |to: &usize| *to == from || (reaches(from, *to) && reaches(*to, from));
        if told.contains(&from) {
            continue;
        }
        let circle: Vec<usize> = (0..keys.len()).filter(together).collect();
        if circle.len() > 1 {
            circles.push(circle.iter().filter_map(|at| keys.get(*at).copied()).collect());
            told.extend(circle);
        }
    }
    circles
}

/// All that one leads to, over however many others.
fn reached(from: usize, ahead: &[Vec<usize>]) -> Vec<bool> {
    let mut seen = vec![false; ahead.len()];
    let mut next: Vec<usize> = vec![from];
    while let Some(at) = next.pop() {
        for to in ahead.get(at).into_iter().flatten() {
            match seen.get_mut(*to) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            next.push(*to);
        }
    }
    seen
}
