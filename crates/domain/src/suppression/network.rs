//! The network: what its liceos' releases show, added up.
//!
//! Owns the sum. It reads frozen releases and nothing else, so whatever it says could be worked out from them: it can't tell
//! anything that they keep to themselves, however often and of whichever liceos it is made.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::groups::{Group, Part};
use super::release::{Bin, ItemResult, Release};

/// Of fewer liceos no sum is made: of two, each would read the other's.
pub const SMALLEST_NETWORK: usize = 3;

/// What a network is told of one sex, or of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aggregate {
    /// One sex; none for all.
    pub sex: Option<String>,
    /// The administrations that `n` counts.
    pub liceos: Vec<Uuid>,
    /// How many answered in them.
    pub n: u32,
    /// Item by item; none where too few liceos show it.
    pub items: Vec<Option<NetworkItem>>,
}

/// An item in the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkItem {
    /// The administrations that are counted: those that show each option by itself.
    pub liceos: Vec<Uuid>,
    /// What they show, added up.
    pub result: ItemResult,
}

impl Aggregate {
    /// The sum over releases of one instrument; none where fewer than three liceos show the group.
    #[must_use]
    pub fn of(releases: &[&Release], sex: Option<&str>) -> Option<Self> {
        let first = releases.first()?;
        let sex = sex.map(str::to_owned);
        let group = Group {
            part: Part::Liceo,
            sex: sex.clone(),
        };
        let alike = |it: &&&Release| {
            it.outline.instrument == first.outline.instrument && it.outline.items == first.outline.items
        };
        let mut shown: Vec<(&Release, u32)> = Vec::new();
        for release in releases.iter().filter(alike) {
            let id = release.outline.administration;
            let twice = shown.iter().any(|(it, _)| it.outline.administration == id);
            shown.extend(release.shown(&group).filter(|_| !twice).map(|(n, _)| (*release, n)));
        }
        if shown.len() < SMALLEST_NETWORK {
            return None;
        }
        let items = 0..first.outline.items.len();
        Some(Self {
            sex,
            liceos: shown.iter().map(|(it, _)| it.outline.administration).collect(),
            n: shown.iter().map(|(_, n)| n).sum(),
            items: items.map(|item| NetworkItem::of(&shown, &group, item)).collect(),
        })
    }
}

impl NetworkItem {
    fn of(shown: &[(&Release, u32)], group: &Group, item: usize) -> Option<Self> {
        let results = shown
            .iter()
            .filter_map(|(it, _)| Some((it.outline.administration, it.item(group, item)?)));
        let whole: Vec<(Uuid, &ItemResult)> = results.filter(|(_, result)| result.whole()).collect();
        if whole.len() < SMALLEST_NETWORK {
            return None;
        }
        let options = whole.first()?.1.bins.len();
        let count = |k: usize| {
            whole
                .iter()
                .filter_map(|(_, it)| it.bins.get(k))
                .map(|bin| bin.count)
                .sum()
        };
        let bin = |k| Bin {
            first: k,
            last: k,
            count: count(k),
        };
        Some(Self {
            liceos: whole.iter().map(|(id, _)| *id).collect(),
            result: ItemResult {
                answered: whole.iter().map(|(_, it)| it.answered).sum(),
                bins: (0..options).map(bin).collect(),
            },
        })
    }
}
