//! Scales: made of what is there, of items with the same points, with a minimum that can be met.

use std::collections::BTreeMap;

use super::logic::circles;
use super::{Found, Place, Wrong};
use crate::model::{Asks, Instrument, Scale};

pub(super) fn check(instrument: &Instrument, found: &mut Found) {
    let place = |scale: &Scale| Place::Scale(scale.key.clone());
    found.twice(instrument.scales.iter().map(|scale| (scale.key.as_str(), place(scale))));
    for scale in &instrument.scales {
        found.key(&scale.key, place(scale));
        match (scale.items.is_empty(), scale.scales.is_empty()) {
            (true, true) => found.say(Wrong::EmptyScale, place(scale)),
            (false, false) => found.say(Wrong::MixedScale, place(scale)),
            _ => minimum(scale.minimum, scale.parts().len(), &place(scale), found),
        }
        items(instrument, scale, found);
        subscales(instrument, scale, found);
        if !same_points(instrument, scale) {
            found.say(Wrong::UnequalPoints, place(scale));
        }
    }
    let mut made_of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for scale in &instrument.scales {
        made_of.insert(&scale.key, scale.scales.iter().map(String::as_str).collect());
    }
    for circle in circles(&made_of) {
        let first = circle.first().copied().unwrap_or_default();
        found.name(Wrong::ScaleCycle, Place::Scale(first.to_owned()), &circle.join(", "));
    }
}

pub(super) fn minimum(minimum: u32, parts: usize, place: &Place, found: &mut Found) {
    if minimum == 0 {
        found.say(Wrong::NoMinimum, place.clone());
    } else if usize::try_from(minimum).is_ok_and(|minimum| minimum > parts) {
        found.name(Wrong::LargeMinimum, place.clone(), &format!("{minimum} > {parts}"));
    }
}

fn items(instrument: &Instrument, scale: &Scale, found: &mut Found) {
    let place = || Place::Scale(scale.key.clone());
    twice(&scale.items, &place(), found);
    for key in &scale.items {
        match instrument.item(key).map(|item| &item.asks) {
            None => found.name(Wrong::UnknownItem, place(), key),
            Some(Asks::Single { .. }) => {}
            Some(_) => found.name(Wrong::NotScored, place(), key),
        }
    }
}

fn subscales(instrument: &Instrument, scale: &Scale, found: &mut Found) {
    let place = || Place::Scale(scale.key.clone());
    twice(&scale.scales, &place(), found);
    for key in &scale.scales {
        if *key == scale.key {
            found.name(Wrong::ScaleCycle, place(), key);
        } else if instrument.scale(key).is_none() {
            found.name(Wrong::UnknownScale, place(), key);
        }
    }
}

/// Says of each part that is named twice, once.
pub(super) fn twice(parts: &[String], place: &Place, found: &mut Found) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for part in parts {
        let times = seen.entry(part).or_default();
        *times += 1;
        if *times == 2 {
            found.name(Wrong::DuplicatePart, place.clone(), part);
        }
    }
}

/// Whether all items, also those of its subscales, have the same lowest and highest points. Those without points are said elsewhere.
fn same_points(instrument: &Instrument, scale: &Scale) -> bool {
    let mut ends = leaves(instrument, scale)
        .into_iter()
        .filter_map(|key| instrument.item(key)?.ends());
    let Some(first) = ends.next() else {
        return true;
    };
    ends.all(|other| other == first)
}

/// The items that a scale rests on in the end. A circle of scales is gone round once.
#[must_use]
pub fn leaves<'a>(instrument: &'a Instrument, scale: &'a Scale) -> Vec<&'a str> {
    let (mut items, mut seen, mut ahead) = (Vec::new(), Vec::new(), vec![scale]);
    while let Some(scale) = ahead.pop() {
        if seen.contains(&scale.key.as_str()) {
            continue;
        }
        seen.push(scale.key.as_str());
        items.extend(scale.items.iter().map(String::as_str));
        ahead.extend(scale.scales.iter().filter_map(|key| instrument.scale(key)));
    }
    items
}
