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
            Count::Chose { item, option } => {
                self.widen(g, item, option) || self.merge_option(g, item, option) || self.withhold_item(g, item)
            }
        };
        done || self.loosen_group(g)
    }

    /// Withholds the group that `next` names.
    pub(super) fn loosen_group(&mut self, g: usize) -> bool {
        let known = |h: usize| self.decision.shown[h];
        let Some(next) = self.next(g, &known, Count::People) else {
            return false;
        };
        self.decision.withhold(next);
        true
    }

    /// Withholds the item in the group that `next` names, at last in `g` itself.
    fn withhold_item(&mut self, g: usize, item: usize) -> bool {
        let known = |h: usize| self.decision.shows(item, h);
        let next = self.next(g, &known, Count::Answered { item });
        let Some(next) = next.or(Some(g).filter(|g| self.decision.shows(item, *g))) else {
            return false;
        };
        self.decision.bins[item][next] = None;
        true
    }

    /// Which known group to take next so that `g` may have another count: one of those that add up to it, another sex beside it, a
    /// group beside it in the one around, the one around, and then whatever touches it.
    fn next(&self, g: usize, known: &dyn Fn(usize) -> bool, count: Count) -> Option<usize> {
        let smallest = |sets: Vec<usize>| self.smallest(sets.into_iter(), count);
        let (over, touching) = self.around(g, known);
        let beside = |owners: &[usize]| owners.iter().find_map(|owner| smallest(self.beside(g, *owner, known)));
        smallest(self.inside(g, known))
            .or_else(|| smallest(self.other_sexes(g, known)))
            .or_else(|| beside(&over))
            .or(over.last().copied())
            .or_else(|| beside(&touching))
            .or(touching.last().copied())
    }

    /// Widens the bin of an option in `g` itself, where so few are in it that each of its options has two values at most.
    fn widen(&mut self, g: usize, item: usize, option: usize) -> bool {
        let Some(bins) = self.decision.bins[item][g].as_ref().filter(|_| self.decision.shown[g]) else {
            return false;
        };
        let chose = |k: usize| self.truth.chose(item, k, &self.lattice.sets[g].atoms);
        let run = |bin: usize| (0..bins.len()).filter(move |k| bins[*k] == bin);
        if run(bins[option]).map(chose).sum::<u32>() > 1 {
            return false;
        }
        let last = run(bins[option]).next_back().unwrap_or(option);
        let beside = [bins[option].checked_sub(1), Some(last + 1).filter(|k| *k < bins.len())];
        let Some(other) = beside.into_iter().flatten().max_by_key(|k| chose(*k)) else {
            return false;
        };
        self.decision.merge(item, g, (option, other));
        true
    }

    /// Merges an option with a neighbour in the group that tells most about it: see `next`.
    fn merge_option(&mut self, g: usize, item: usize, option: usize) -> bool {
        for other in self.neighbours(g, item, option) {
            let pair = (option, other);
            let known = |h: usize| self.decision.separates(item, h, pair);
            let helps = |h: &usize| self.truth.chose(item, option, &self.lattice.sets[*h].atoms) > 1;
            let smallest = |sets: Vec<usize>| self.smallest(sets.into_iter().filter(helps), Count::People);
            let any = |sets: Vec<usize>| self.smallest(sets.into_iter(), Count::People);
            let (mut over, touching) = self.around(g, &known);
            // Where at most one is left of the option, it is this rest that tells it.
            over.sort_by_key(|owner| self.left(*owner, item, option, &known) > 1);
            let inside = self.inside(g, &known);
            let sexes = self.other_sexes(g, &known);
            let owner = over.first().or(touching.first()).copied();
            let next = smallest(inside.clone())
                .or_else(|| any(inside))
                .or_else(|| smallest(sexes.clone()))
                .or_else(|| any(sexes))
                .or_else(|| owner.and_then(|owner| smallest(self.beside(g, owner, &known))))
                .or(owner);
            if let Some(next) = next {
                self.decision.merge(item, next, pair);
                return true;
            }
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

    /// The known groups whose rests hold `g`, and those whose rests hold a part of it; smallest first. Empty ones have no rest.
    fn around(&self, g: usize, known: &dyn Fn(usize) -> bool) -> (Vec<usize>, Vec<usize>) {
        let mut found: Vec<usize> = Vec::new();
        for a in &self.lattice.sets[g].atoms {
            let (row, col) = Decision::cell(self.lattice, *a, |h| h != g && !self.decision.empty[h] && known(h));
            found.extend(row.into_iter().chain(col));
        }
        found.sort_by_key(|h| (self.lattice.sets[*h].atoms.len(), *h));
        found.dedup();
        let own = self.lattice.sets[g].family;
        let (over, mut touching): (Vec<usize>, Vec<usize>) =
            found.into_iter().partition(|h| self.lattice.within(g, *h));
        touching.retain(|h| self.lattice.sets[*h].family != own);
        (over, touching)
    }

    /// The other sexes of the same part, if all are known: then the part less them is `g`.
    fn other_sexes(&self, g: usize, known: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let lattice = self.lattice;
        let part = lattice.above(Family::Whole, g, |_| true);
        let Some(part) = part.filter(|_| lattice.sets[g].family == Family::OneSex) else {
            return Vec::new();
        };
        let size = lattice.sets[g].atoms.len();
        let sex = |h: &usize| lattice.sets[*h].family == Family::OneSex && lattice.sets[*h].atoms.len() == size;
        let others = (0..lattice.sets.len()).filter(|h| *h != g && sex(h) && lattice.within(*h, part));
        let others: Vec<usize> = others.collect();
        if others.iter().all(|h| known(*h)) {
            others
        } else {
            Vec::new()
        }
    }

    /// The known groups in `g` if together they are all of it: then they tell it.
    fn inside(&self, g: usize, known: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let lattice = self.lattice;
        let within: Vec<usize> = (0..lattice.sets.len())
            .filter(|h| *h != g && known(*h) && lattice.within(*h, g))
            .collect();
        let covered = |a: &usize| within.iter().any(|h| lattice.sets[*h].atoms.binary_search(a).is_ok());
        if lattice.sets[g].atoms.iter().all(covered) {
            within
        } else {
            Vec::new()
        }
    }

    /// The largest known groups in `owner` of its family with nobody of `g`.
    fn beside(&self, g: usize, owner: usize, known: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let lattice = self.lattice;
        let family = lattice.sets[owner].family;
        let child = |h: &usize| {
            let inside = *h != owner && known(*h) && lattice.within(*h, owner) && lattice.apart(g, *h);
            inside && lattice.sets[*h].family == family && lattice.above(family, *h, known) == Some(owner)
        };
        (0..lattice.sets.len()).filter(child).collect()
    }
}
