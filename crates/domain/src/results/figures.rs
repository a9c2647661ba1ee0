//! What is shown of a group: the answers to each item, and what a scale says.

use survey::{Instrument, Item};

use crate::suppression::{Bin, Group, Release, may_show_scale};

/// The answers of a group to an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution<'a> {
    /// The item, as the release calls it.
    pub name: &'a str,
    /// How many answered; none where it is withheld.
    pub shown: Option<(u32, &'a [Bin])>,
}

/// What a scale says of a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleFigure {
    /// The mean of the items' means, 0 to 100 as Chile's quality agency rescales: (mean − lowest) / (highest − lowest) × 100,
    /// reversed items turned.
    pub mean: f64,
    /// Its standard error, at most. The spread of persons' scores is never released; it is no larger than the mean of the items'
    /// spreads (as if all items said the same), and that can be worked out from what is shown.
    pub error: f64,
    /// The fewest who answered any of its items.
    pub n: u32,
}

/// The answers to each item, in order.
#[must_use]
pub fn distributions<'a>(release: &'a Release, group: &Group) -> Vec<Distribution<'a>> {
    let items = release.outline.items.iter().enumerate();
    items
        .map(|(at, item)| distribution(release, group, at, &item.name))
        .collect()
}

/// The answers to one.
#[must_use]
pub fn distribution<'a>(release: &'a Release, group: &Group, at: usize, name: &'a str) -> Distribution<'a> {
    let found = release.item(group, at);
    Distribution {
        name,
        shown: found.map(|result| (result.answered, result.bins.as_slice())),
    }
}

/// What a scale says of a group. None where it is not shown, or an item of it isn't with each option by itself, or nobody answered one.
#[must_use]
pub fn scale_figure(release: &Release, instrument: &Instrument, scale: &str, group: &Group) -> Option<ScaleFigure> {
    let leaves = survey::check::leaves(instrument, instrument.scale(scale)?);
    let place = |key: &&str| release.outline.items.iter().position(|item| item.name == **key);
    // A short form asks some of its items only: the scale is what those say.
    let asked: Vec<(usize, &Item)> = leaves
        .iter()
        .filter_map(|key| Some((place(key)?, instrument.item(key)?)))
        .collect();
    let places: Vec<usize> = asked.iter().map(|(place, _)| *place).collect();
    if !may_show_scale(release, group, &places) {
        return None;
    }
    let (mut mean, mut spread, mut n) = (0.0, 0.0, u32::MAX);
    for (place, item) in &asked {
        let result = release.item(group, *place)?;
        let (of_item, of_spread) = moments(item, &result.bins, result.answered)?;
        mean += of_item;
        spread += of_spread;
        n = n.min(result.answered);
    }
    let items = f64::from(u32::try_from(asked.len()).ok()?);
    Some(ScaleFigure {
        mean: mean / items,
        error: spread / items / f64::from(n).sqrt(),
        n,
    })
}

/// Mean and standard deviation (n − 1) of an item, from 0 to 100, turned where it is reversed.
fn moments(item: &Item, bins: &[Bin], answered: u32) -> Option<(f64, f64)> {
    let (lowest, highest) = item.ends()?;
    let width = f64::from(highest - lowest);
    let percent = |bin: &Bin| {
        let points = item.anchors().get(bin.first)?.points()?;
        let share = f64::from(points - lowest) / width * 100.0;
        Some(if item.is_reversed() { 100.0 - share } else { share })
    };
    let values: Vec<(f64, f64)> = bins
        .iter()
        .map(|bin| Some((percent(bin)?, f64::from(bin.count))))
        .collect::<Option<_>>()?;
    if answered < 2 {
        return None;
    }
    let n = f64::from(answered);
    let mean = values.iter().map(|(value, count)| value * count).sum::<f64>() / n;
    let squares: f64 = values.iter().map(|(value, count)| count * (value - mean).powi(2)).sum();
    Some((mean, (squares / (n - 1.0)).sqrt()))
}
