//! One way in which everybody may have answered: the counts of every atom, item and option.
//!
//! Owns sums over groups. The true answers are one state; a proof is a handful of others that would be released the same.

/// The counts of every atom. The last option of an item stands for those who left it out, so that each item adds up to `n`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    /// People by atom.
    pub(super) n: Vec<u32>,
    /// By item, atom and option.
    pub(super) items: Vec<Vec<Vec<u32>>>,
}

impl State {
    /// People in some atoms.
    pub(super) fn people(&self, atoms: &[usize]) -> u32 {
        atoms.iter().map(|a| self.n[*a]).sum()
    }

    /// How many options the item has, without the one for having left it out.
    pub(super) fn options(&self, item: usize) -> usize {
        self.items[item].first().map_or(0, |row| row.len() - 1)
    }

    /// Those who answered the item with an option.
    pub(super) fn chose(&self, item: usize, option: usize, atoms: &[usize]) -> u32 {
        atoms.iter().map(|a| self.items[item][*a][option]).sum()
    }

    /// Those who answered the item.
    pub(super) fn answered(&self, item: usize, atoms: &[usize]) -> u32 {
        self.people(atoms) - self.chose(item, self.options(item), atoms)
    }
}
