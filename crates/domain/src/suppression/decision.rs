//! What is shown of each set: whether it is, and into which runs of options each item is binned.
//!
//! Owns the loosening steps. They only ever take away: what was proven safe before a step is safe after it.

use super::lattice::{Family, Lattice};

/// The bin of each option, named by its first option.
pub(super) type Bins = Vec<usize>;

/// What is shown, set by set. Numbers are not part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    /// Whether a set is shown at all.
    pub(super) shown: Vec<bool>,
    /// Whether a set is said to be empty, because the rest says so anyway. Such a set counts as shown.
    pub(super) empty: Vec<bool>,
    /// By item and set, the bins; none where the item is withheld.
    pub(super) bins: Vec<Vec<Option<Bins>>>,
}

impl Decision {
    /// Whether the set shows answers to the item.
    pub(super) fn shows(&self, item: usize, g: usize) -> bool {
        self.shown[g] && self.bins[item][g].is_some()
    }

    /// Whether what is shown of the set tells two options of an item apart. `options` itself stands for having left it out.
    pub(super) fn separates(&self, item: usize, g: usize, options: (usize, usize)) -> bool {
        let bin = |bins: &Bins, k: usize| bins.get(k).copied();
        let bins = self.bins[item][g].as_ref().filter(|_| self.shown[g]);
        bins.is_some_and(|bins| bin(bins, options.0) != bin(bins, options.1))
    }

    /// Whether an option stands alone in what is shown of the set.
    pub(super) fn alone(&self, item: usize, g: usize, option: usize) -> bool {
        let bins = self.bins[item][g].as_ref().filter(|_| self.shown[g]);
        bins.is_some_and(|bins| bins.iter().filter(|bin| **bin == bins[option]).count() == 1)
    }

    /// Withholds a set.
    pub(super) fn withhold(&mut self, g: usize) {
        self.shown[g] = false;
    }

    /// Merges two options of an item in a set, with all between them. Where nothing is left to tell apart, the item is withheld.
    pub(super) fn merge(&mut self, item: usize, g: usize, options: (usize, usize)) {
        let Some(bins) = self.bins[item][g].as_mut() else {
            return;
        };
        let (low, high) = (bins[options.0.min(options.1)], bins[options.0.max(options.1)]);
        for bin in bins.iter_mut().filter(|bin| **bin >= low && **bin <= high) {
            *bin = low;
        }
        if bins.iter().all(|bin| *bin == low) {
            self.bins[item][g] = None;
        }
    }

    /// The cells of an atom among sets that satisfy `known`: its smallest whole part, its smallest part of one sex.
    pub(super) fn cell(lattice: &Lattice, a: usize, known: impl Fn(usize) -> bool) -> (Option<usize>, Option<usize>) {
        let row = lattice.owner(Family::Whole, a, &known);
        (row, lattice.owner(Family::OneSex, a, &known))
    }
}
