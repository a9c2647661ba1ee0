//! What to take away next so that a hidden count can be something else.
//!
//! Owns the order: merge options, then withhold the item, then another group, the smallest first, then the group around.

use super::decision::Decision;
use super::lattice::Family;
use super::layers::Count;
use super::plan::Planner;

impl Planner<'_> {
    /// One step for a hidden count of `g`. False if there is nothing left to take away.
    pub(super) fn loosen(&mut self, g: usize, count: Count) -> bool {
        let done = match count {
            Count::People => false,
            Count::Answered { item } => self.withhold_item(g, item),
            Count::Chose { item, option } => self.merge_option(g, item, option) || self.withhold_item(g, item),
        };
        done || self.loosen_group(g)
    }

    /// Withholds a group beside `g`, or the one around it.
    pub(super) fn loosen_group(&mut self, g: usize) -> bool {
        self.forget_others(g);
        let known = |h: usize| self.decision.shown[h] && !self.decision.empty[h];
        let around = self.around(g, &known);
        let beside = around
            .iter()
            .map(|owner| self.smallest(self.beside(g, *owner, &known).into_iter(), Count::People));
        let Some(next) = beside.flatten().next().or(around.last().copied()) else {
            return false;
        };
        self.decision.withhold(next);
        true
    }

    /// Withholds the item in a group beside `g`, or in the one around it.
    fn withhold_item(&mut self, g: usize, item: usize) -> bool {
        let known = |h: usize| self.decision.shows(item, h) && !self.decision.empty[h];
        let around = self.around(g, &known);
        let count = Count::Answered { item };
        let beside = around
            .iter()
            .map(|owner| self.smallest(self.beside(g, *owner, &known).into_iter(), count));
        let Some(next) = beside.flatten().next().or(around.last().copied()) else {
            return false;
        };
        self.decision.bins[item][next] = None;
        true
    }

    /// Merges an option with a neighbour: where too few are left of it, first beside, then around.
    fn merge_option(&mut self, g: usize, item: usize, option: usize) -> bool {
        for other in self.neighbours(g, item, option) {
            let pair = (option, other);
            let known = |h: usize| self.decision.separates(item, h, pair) && !self.decision.empty[h];
            let mut around = self.around(g, &known);
            let left = |owner: &usize| self.left(*owner, item, option, &known);
            around.sort_by_key(|owner| left(owner) > 1);
            let Some(owner) = around.first().copied() else { continue };
            let beside = self.beside(g, owner, &known);
            let helps = |h: &usize| self.truth.chose(item, option, &self.lattice.sets[*h].atoms) > 1;
            let next = self.smallest(beside.into_iter().filter(helps), Count::People);
            self.decision.merge(item, next.unwrap_or(owner), pair);
            return true;
        }
        false
    }

    /// Adjacent options: those it is merged with already first, then the one that more chose.
    fn neighbours(&self, g: usize, item: usize, option: usize) -> Vec<usize> {
        let atoms = &self.lattice.sets[g].atoms;
        let adjacent = [
            option.checked_sub(1),
            Some(option + 1).filter(|k| *k < self.truth.options(item)),
        ];
        let mut found: Vec<usize> = adjacent.into_iter().flatten().collect();
        let merged = |k: usize| self.decision.shows(item, g) && !self.decision.separates(item, g, (option, k));
        found.sort_by_key(|k| (!merged(*k), std::cmp::Reverse(self.truth.chose(item, *k, atoms))));
        found
    }

    /// How many chose an option in what known groups leave of `owner`.
    fn left(&self, owner: usize, item: usize, option: usize, known: &dyn Fn(usize) -> bool) -> u32 {
        let family = self.lattice.sets[owner].family;
        let of_owner = |a: &usize| self.lattice.owner(family, *a, known) == Some(owner);
        let rest: Vec<usize> = self.lattice.sets[owner]
            .atoms
            .iter()
            .copied()
            .filter(of_owner)
            .collect();
        self.truth.chose(item, option, &rest)
    }

    /// The known groups whose rests hold `g` or a part of it, smallest first.
    fn around(&self, g: usize, known: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for a in &self.lattice.sets[g].atoms {
            let (row, col) = Decision::cell(self.lattice, *a, |h| h != g && known(h));
            found.extend(
                row.into_iter()
                    .chain(col)
                    .filter(|h| !found.contains(h))
                    .collect::<Vec<_>>(),
            );
        }
        let own = self.lattice.sets[g].family;
        found.retain(|h| self.lattice.sets[*h].family != own || self.lattice.within(g, *h));
        found.sort_by_key(|h| (self.lattice.sets[*h].atoms.len(), *h));
        found.dedup();
        found
    }

    /// Known groups in `owner` with nobody of `g`: of the same family the largest ones; for a group of one sex in a whole part, also
    /// those of another sex in the same part.
    fn beside(&self, g: usize, owner: usize, known: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let lattice = self.lattice;
        let family = lattice.sets[owner].family;
        let child = |h: &usize| {
            let inside = *h != owner && known(*h) && lattice.within(*h, owner) && lattice.apart(g, *h);
            let same = lattice.sets[*h].family == family && lattice.above(family, *h, known) == Some(owner);
            let crossing = family == Family::Whole
                && lattice.sets[g].family == Family::OneSex
                && lattice.sets[*h].family == Family::OneSex
                && lattice.above(Family::Whole, *h, known) == Some(owner)
                && lattice.sets[*h].atoms.len() == lattice.sets[g].atoms.len();
            inside && (same || crossing)
        };
        (0..lattice.sets.len()).filter(child).collect()
    }
}
