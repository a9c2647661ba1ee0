//! What everybody knows who reads what was released.
//!
//! Owns reading releases. It sees numbers, not reasons; an empty group is a zero.

use super::decision::{Bins, Decision};
use super::lattice::Lattice;
use super::release::{Bin, ItemResult, Outcome, Reason, Release};

/// Known counts by set.
#[derive(Clone, Debug, Default)]
pub(super) struct Knowledge {
    /// People.
    pub(super) people: Vec<Option<u32>>,
    /// Which sets are said to be empty.
    pub(super) empty: Vec<bool>,
    /// By item and set, the bins.
    pub(super) items: Vec<Vec<Option<Vec<Bin>>>>,
    /// By item, how many options it has.
    pub(super) options: Vec<usize>,
}

impl Knowledge {
    /// Nothing yet, about `sets` sets and items of so many options.
    pub(super) fn none(sets: usize, options: Vec<usize>) -> Self {
        Self {
            people: vec![None; sets],
            empty: vec![false; sets],
            items: vec![vec![None; sets]; options.len()],
            options,
        }
    }

    /// What one release tells.
    pub(super) fn of(release: &Release, lattice: &Lattice, places: &[usize]) -> Self {
        let options = release.outline.items.iter().map(|item| item.options).collect();
        let mut known = Self::none(lattice.sets.len(), options);
        known.read(release, places);
        known
    }

    /// Adds what a release tells, whose groups stand at `places`.
    pub(super) fn read(&mut self, release: &Release, places: &[usize]) {
        for ((_, outcome), g) in release.groups.iter().zip(places) {
            match outcome {
                Outcome::Withheld(Reason::Protected) => {}
                Outcome::Withheld(Reason::Empty) => self.read_empty(*g),
                Outcome::Shown { n, items } => {
                    self.people[*g] = Some(*n);
                    for (known, item) in self.items.iter_mut().zip(items) {
                        // Two groups of the same people are one set: the finer of two tellings is what is known.
                        let finer = |item: &&ItemResult| known[*g].as_ref().is_none_or(|it| it.len() < item.bins.len());
                        if let Some(item) = item.as_ref().filter(finer) {
                            known[*g] = Some(item.bins.clone());
                        }
                    }
                }
            }
        }
    }

    fn read_empty(&mut self, g: usize) {
        self.people[g] = Some(0);
        self.empty[g] = true;
        for (known, options) in self.items.iter_mut().zip(&self.options) {
            let none = |k| Bin {
                first: k,
                last: k,
                count: 0,
            };
            known[g] = Some((0..*options).map(none).collect());
        }
    }

    /// The same without the numbers.
    pub(super) fn decision(&self, lattice: &Lattice) -> Decision {
        let bins = |bins: &Vec<Bin>| -> Bins {
            let run = |bin: &Bin| std::iter::repeat_n(bin.first, bin.last + 1 - bin.first);
            bins.iter().flat_map(run).collect()
        };
        let of_item = |known: &Vec<Option<Vec<Bin>>>| known.iter().map(|it| it.as_ref().map(bins)).collect();
        Decision {
            shown: (0..lattice.sets.len()).map(|g| self.people[g].is_some()).collect(),
            empty: self.empty.clone(),
            bins: self.items.iter().map(of_item).collect(),
        }
    }

    /// How many of a set answered an item.
    pub(super) fn answered(&self, item: usize, g: usize) -> Option<u32> {
        let bins = self.items[item][g].as_ref()?;
        Some(bins.iter().map(|bin| bin.count).sum())
    }

    /// How many of a set chose one of a run of options, where its bins make up that run.
    pub(super) fn chose(&self, item: usize, g: usize, run: (usize, usize)) -> Option<u32> {
        let bins = self.items[item][g].as_ref()?;
        let within = |bin: &&Bin| bin.first >= run.0 && bin.last <= run.1;
        let covered: usize = bins.iter().filter(within).map(|bin| bin.last + 1 - bin.first).sum();
        let count = bins.iter().filter(within).map(|bin| bin.count).sum();
        (covered == run.1 + 1 - run.0).then_some(count)
    }
}
