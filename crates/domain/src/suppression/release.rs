//! What is released of an administration: frozen once, kept as JSON, read ever after.
//!
//! Owns what a page may show. A withheld group has one reason whatever the cause: "fewer than eight" and "eight or more, but
//! it would tell of another" would each be a count.

use serde::{Deserialize, Serialize};

use super::groups::{Group, Outline};

/// A frozen release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// What it is about.
    pub outline: Outline,
    /// What there is to see of each of `outline.groups()`.
    pub groups: Vec<(Group, Outcome)>,
}

/// What there is to see of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing.
    Withheld(Reason),
    /// Its results.
    Shown {
        /// How many answered.
        n: u32,
        /// Item by item; none where the item is withheld.
        items: Vec<Option<ItemResult>>,
    },
}

/// Why there is nothing to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Fewer than eight answered, or it would tell of another group of which fewer did.
    Protected,
    /// Nobody answered; said only where what is shown says it anyway.
    Empty,
}

/// An item's answers in a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemResult {
    /// How many answered it.
    pub answered: u32,
    /// Their answers, in the order of the options.
    pub bins: Vec<Bin>,
}

/// A run of adjacent answer options, counted together. Mostly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bin {
    /// Its first option, by its place.
    pub first: usize,
    /// Its last option.
    pub last: usize,
    /// How many chose one of them.
    pub count: u32,
}

impl ItemResult {
    /// Whether every option is counted by itself.
    #[must_use]
    pub fn whole(&self) -> bool {
        self.bins.iter().all(|bin| bin.first == bin.last)
    }
}

impl Release {
    /// What there is to see of a group; none for a group that results are never offered for.
    #[must_use]
    pub fn outcome(&self, group: &Group) -> Option<&Outcome> {
        let found = self.groups.iter().find(|(it, _)| it == group);
        found.map(|(_, outcome)| outcome)
    }

    /// How many answered in a group and how, if it is shown.
    #[must_use]
    pub fn shown(&self, group: &Group) -> Option<(u32, &[Option<ItemResult>])> {
        match self.outcome(group) {
            Some(Outcome::Shown { n, items }) => Some((*n, items)),
            _ => None,
        }
    }

    /// The answers to an item in a group, if they are shown.
    #[must_use]
    pub fn item(&self, group: &Group, item: usize) -> Option<&ItemResult> {
        self.shown(group)?.1.get(item)?.as_ref()
    }
}

/// Whether the mean of a scale may be shown for a group: all its items are, each with every option by itself. Then a mean of the
/// items' means is worked out from what is shown anyway and tells nothing new. A mean of persons' own scores is another number
/// where somebody left an item out: it must not be shown in its place.
#[must_use]
pub fn may_show_scale(release: &Release, group: &Group, items: &[usize]) -> bool {
    let whole = |item: &usize| release.item(group, *item).is_some_and(ItemResult::whole);
    !items.is_empty() && items.iter().all(whole)
}

/// A scale's mean for a group, 0 to 100 and rounded, with the fewest who answered any of its items: the mean of the items' means, from
/// nothing but what is shown. `items` are places of items and the points of their options, from 0 to 100.
#[must_use]
pub fn scale_mean(release: &Release, group: &Group, items: &[(usize, Vec<f64>)]) -> Option<(f64, u32)> {
    let places: Vec<usize> = items.iter().map(|(item, _)| *item).collect();
    if !may_show_scale(release, group, &places) {
        return None;
    }
    let mut sum = 0.0;
    let mut fewest = u32::MAX;
    for (item, points) in items {
        let result = release.item(group, *item)?;
        let weighed = |bin: &Bin| points.get(bin.first).map(|it| it * f64::from(bin.count));
        let total: f64 = result.bins.iter().map(weighed).sum::<Option<f64>>()?;
        sum += total / f64::from(result.answered);
        fewest = fewest.min(result.answered);
    }
    // A scale has a handful of items: far below where a float would lose count.
    let count = f64::from(u32::try_from(items.len()).ok()?);
    Some(((sum / count).round(), fewest))
}
