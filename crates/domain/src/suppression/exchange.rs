//! Whole people who could be somewhere else: those that nothing shown tells from each other.
//!
//! Owns the simplest proof. Atoms in the same cells are told apart by nothing, so their people may be dealt out among them in
//! any way, each with everything that they answered: all items follow at once.

use super::decision::Decision;
use super::lattice::Lattice;
use super::layers::Count;
use super::pairs::ENDLESS;
use super::state::State;

/// Who could leave a set and who could join it.
#[derive(Clone, Debug, Default)]
pub(super) struct Exchange {
    /// Atoms inside whose people could be outside, and atoms outside whose people could be inside.
    movable: Vec<usize>,
    /// Whether people could be inside whom nothing shown counts.
    endless: bool,
}

impl Exchange {
    /// Of a set, by what is shown.
    pub(super) fn of(lattice: &Lattice, decision: &Decision, g: usize) -> Self {
        let cells: Vec<_> = (0..lattice.atoms)
            .map(|a| Decision::cell(lattice, a, |h| decision.shown[h]))
            .collect();
        let inside = |a: usize| lattice.sets[g].atoms.binary_search(&a).is_ok();
        let mirrored = |a: &usize| (0..cells.len()).any(|b| cells[b] == cells[*a] && inside(b) != inside(*a));
        Self {
            movable: (0..cells.len()).filter(mirrored).collect(),
            endless: lattice.sets[g].atoms.iter().any(|a| cells[*a] == (None, None)),
        }
    }

    /// How many values more than one the set's count of `count` has. Whoever chose an option that nothing shown tells from this one could
    /// have chosen this one, too: they count as if they had.
    pub(super) fn room_of(&self, lattice: &Lattice, decision: &Decision, truth: &State, count: Count) -> u32 {
        let Count::Chose { item, option } = count else {
            return self.room(|atoms| count.of(truth, atoms));
        };
        if self.endless {
            return ENDLESS;
        }
        let like = |a: usize| {
            let holding: Vec<usize> = (0..lattice.sets.len())
                .filter(|h| decision.shown[*h] && lattice.sets[*h].atoms.binary_search(&a).is_ok())
                .collect();
            let apart = |k: usize| holding.iter().any(|h| decision.separates(item, *h, (k, option)));
            let options = (0..=truth.options(item)).filter(|k| !apart(*k));
            options.map(|k| truth.items[item][a][k]).sum::<u32>()
        };
        self.movable.iter().map(|a| like(*a)).sum()
    }

    /// How many values more than one the set's count of something has.
    pub(super) fn room(&self, count: impl Fn(&[usize]) -> u32) -> u32 {
        if self.endless { ENDLESS } else { count(&self.movable) }
    }
}
