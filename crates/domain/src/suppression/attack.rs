//! The attack: what somebody works out who has read everything ever released, and owns nothing else.
//!
//! Owns the verdict on each count that isn't shown. How many values it may have is in `bounds`; what is known, in `knowledge`.

use serde::Serialize;
use uuid::Uuid;

use super::bounds::{Bounds, Range};
use super::groups::Group;
use super::layers::Count;
use super::ledger::Ledger;
use super::release::{Outcome, Reason};
use super::system::systems;
use super::{POSSIBLE_VALUES, Release};

/// What an attack found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many counts that aren't shown it tried.
    pub tried: usize,
    /// Those of which fewer than three values are left.
    pub recovered: Vec<Finding>,
    /// Releases that contradict each other, and sums over liceos that overlap others without nesting: what the attack could not
    /// use. With anything here an empty `recovered` promises nothing.
    pub unread: usize,
}

/// A count that isn't shown and that follows from what is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The administration.
    pub administration: Uuid,
    /// The group.
    pub group: Group,
    /// What of it.
    pub count: Count,
    /// At least so many.
    pub least: u32,
    /// At most so many.
    pub most: u32,
}

/// Tries to recover every count that was not released from everything that was.
#[must_use]
pub fn attack(ledger: &Ledger) -> Report {
    let (systems, unread) = systems(ledger);
    let mut report = Report {
        unread,
        ..Report::default()
    };
    for system in systems {
        let Some(bounds) = Bounds::of(&system) else {
            report.unread += 1;
            continue;
        };
        for (release, places) in &system.releases {
            for ((group, outcome), g) in release.groups.iter().zip(places) {
                for count in hidden(release, outcome) {
                    report.tried += 1;
                    let range = bounds.range(*g, count);
                    report.recovered.extend(finding(release, group, count, range));
                }
            }
        }
    }
    report
}

/// Every count of a group that isn't shown.
fn hidden(release: &Release, outcome: &Outcome) -> Vec<Count> {
    let items = release.outline.items.iter().enumerate();
    match outcome {
        Outcome::Withheld(Reason::Empty) => Vec::new(),
        Outcome::Withheld(Reason::Protected) => {
            let of_items = items.flat_map(|(item, it)| all_of(item, it.options));
            std::iter::once(Count::People).chain(of_items).collect()
        }
        Outcome::Shown { items: results, .. } => {
            let of_item = |((item, it), result): ((usize, &super::Item), &Option<super::ItemResult>)| match result {
                None => all_of(item, it.options),
                Some(result) => {
                    let merged = result.bins.iter().filter(|bin| bin.first != bin.last);
                    let options = merged.flat_map(|bin| bin.first..=bin.last);
                    options.map(|option| Count::Chose { item, option }).collect()
                }
            };
            items.zip(results).flat_map(of_item).collect()
        }
    }
}

fn all_of(item: usize, options: usize) -> Vec<Count> {
    let chose = (0..options).map(|option| Count::Chose { item, option });
    std::iter::once(Count::Answered { item }).chain(chose).collect()
}

fn finding(release: &Release, group: &Group, count: Count, range: Range) -> Option<Finding> {
    let values = (range.most - range.least).saturating_add(1);
    (values < POSSIBLE_VALUES).then(|| Finding {
        administration: release.outline.administration,
        group: group.clone(),
        count,
        least: range.least,
        most: range.most,
    })
}
