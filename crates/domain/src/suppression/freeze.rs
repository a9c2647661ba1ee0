//! From what was decided and what was answered to the release.
//!
//! Owns the only place where counts leave the answers.

use super::decision::Bins;
use super::groups::Outline;
use super::plan::Planner;
use super::release::{Bin, ItemResult, Outcome, Reason, Release};

impl Planner<'_> {
    /// The release as it will be kept.
    pub(super) fn release(&self, outline: &Outline, places: &[usize]) -> Release {
        let groups = outline.groups().into_iter().zip(places);
        Release {
            outline: outline.clone(),
            groups: groups.map(|(group, g)| (group, self.outcome(*g))).collect(),
        }
    }

    fn outcome(&self, g: usize) -> Outcome {
        let atoms = &self.lattice.sets[g].atoms;
        if self.decision.empty[g] {
            Outcome::Withheld(Reason::Empty)
        } else if self.decision.shown[g] {
            let bins = |item: usize| self.decision.bins[item][g].as_ref().map(|bins| (item, bins));
            let result = |(item, bins): (usize, &Bins)| ItemResult {
                answered: self.truth.answered(item, atoms),
                bins: counted(bins, |k| self.truth.chose(item, k, atoms)),
            };
            Outcome::Shown {
                n: self.truth.people(atoms),
                items: (0..self.truth.items.len()).map(|item| bins(item).map(result)).collect(),
            }
        } else {
            Outcome::Withheld(Reason::Protected)
        }
    }
}

fn counted(bins: &Bins, chose: impl Fn(usize) -> u32) -> Vec<Bin> {
    let mut out: Vec<Bin> = Vec::new();
    for (k, first) in bins.iter().enumerate() {
        match out.last_mut().filter(|bin| bin.first == *first) {
            Some(bin) => (bin.last, bin.count) = (k, bin.count + chose(k)),
            None => out.push(Bin {
                first: k,
                last: k,
                count: chose(k),
            }),
        }
    }
    out
}
