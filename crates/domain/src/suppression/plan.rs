//! What to release: the groups with enough answers, less what would tell of the others.
//!
//! Owns the order of things: too few first, then rests that are too small, then whatever the proof can't vouch for. Every step takes
//! away, none gives back, so what is proven stays proven and the planning ends.

use std::collections::{BTreeMap, BTreeSet};

use super::administration::{Administration, Malformed};
use super::bounds::most_people;
use super::decision::{Bins, Decision};
use super::lattice::Lattice;
use super::layers::Count;
use super::proof::{Others, hidden, hidden_of};
use super::release::Release;
use super::residual::{is_small, small_rest};
use super::state::State;

/// How much is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Only groups of too few. For tests that show what an attack does with it; never for people.
    PrimaryOnly,
    /// Also whatever would tell of them.
    Complementary,
}

/// Plans the one release of an administration.
///
/// # Errors
/// If the counts don't add up.
pub fn plan(answers: &Administration, protection: Protection) -> Result<Release, Malformed> {
    let truth = answers.state()?;
    let (lattice, places) = Lattice::of(&answers.outline);
    let mut planner = Planner::new(&lattice, &truth);
    planner.withhold_the_few();
    if protection == Protection::Complementary {
        planner.protect();
    }
    Ok(planner.release(&answers.outline, &places))
}

/// A release in the making.
pub(super) struct Planner<'a> {
    pub(super) lattice: &'a Lattice,
    pub(super) truth: &'a State,
    pub(super) decision: Decision,
    /// Other states by set, once they were needed, and how many sets were shown then.
    others: BTreeMap<usize, (usize, Others)>,
    proven: BTreeSet<(usize, Count)>,
}

impl<'a> Planner<'a> {
    fn new(lattice: &'a Lattice, truth: &'a State) -> Self {
        let sets = lattice.sets.len();
        let bins = |item| vec![Some((0..truth.options(item)).collect::<Bins>()); sets];
        Self {
            lattice,
            truth,
            decision: Decision {
                shown: vec![true; sets],
                empty: vec![false; sets],
                bins: (0..truth.items.len()).map(bins).collect(),
            },
            others: BTreeMap::new(),
            proven: BTreeSet::new(),
        }
    }

    /// Groups of fewer than eight, and items that fewer than eight of a group answered.
    fn withhold_the_few(&mut self) {
        for (g, set) in self.lattice.sets.iter().enumerate() {
            let few = |n: u32| n == 0 || is_small(n);
            self.decision.shown[g] = !few(self.truth.people(&set.atoms));
            for item in 0..self.truth.items.len() {
                if few(self.truth.answered(item, &set.atoms)) {
                    self.decision.bins[item][g] = None;
                }
            }
        }
    }

    /// Until neither groups nor items ask for more: an item may cost a group, and a group makes its items hidden counts. The last
    /// round proves everything anew, of the release as it will be.
    fn protect(&mut self) {
        loop {
            let before = self.decision.clone();
            self.others.clear();
            self.proven.clear();
            self.protect_groups();
            for item in 0..self.truth.items.len() {
                self.protect_item(item);
            }
            if before == self.decision {
                break;
            }
        }
    }

    fn protect_groups(&mut self) {
        loop {
            self.enlarge_rests();
            let hidden = (0..self.lattice.sets.len()).filter(|g| !self.decision.shown[*g]);
            let failing = hidden
                .collect::<Vec<_>>()
                .into_iter()
                .find(|g| !self.holds(*g, Count::People));
            let Some(g) = failing else { break };
            if self.says_empty(g) {
                self.note_empty(g);
            } else if !self.loosen_group(g) {
                self.withhold_all();
            }
        }
    }

    fn enlarge_rests(&mut self) {
        loop {
            let known = |g: usize| self.decision.shown[g];
            let count = |atoms: &[usize]| self.truth.people(atoms);
            let Some(rest) = small_rest(self.lattice, &known, &count) else {
                break;
            };
            let smallest = self.smallest(rest.beside.into_iter(), Count::People);
            self.decision.withhold(smallest.unwrap_or(rest.of));
        }
    }

    fn protect_item(&mut self, item: usize) {
        loop {
            self.enlarge_item_rests(item);
            let mut changed = false;
            for g in (0..self.lattice.sets.len())
                .filter(|g| !self.decision.empty[*g])
                .collect::<Vec<_>>()
            {
                for count in hidden_of(&self.decision, self.truth, g, item) {
                    while !self.holds(g, count) {
                        changed = true;
                        if !self.loosen(g, count) {
                            self.withhold_all();
                        }
                    }
                }
            }
            if !changed {
                break;
            }
        }
    }

    fn enlarge_item_rests(&mut self, item: usize) {
        loop {
            let known = |g: usize| self.decision.shows(item, g);
            let count = |atoms: &[usize]| self.truth.answered(item, atoms);
            let Some(rest) = small_rest(self.lattice, &known, &count) else {
                break;
            };
            let smallest = self.smallest(rest.beside.into_iter(), Count::Answered { item });
            self.decision.bins[item][smallest.unwrap_or(rest.of)] = None;
        }
    }

    /// The set with the smallest count, of those in which anything was counted.
    pub(super) fn smallest(&self, sets: impl Iterator<Item = usize>, count: Count) -> Option<usize> {
        let counted = sets.map(|g| (count.of(self.truth, &self.lattice.sets[g].atoms), g));
        counted.filter(|(n, _)| *n > 0).min().map(|(_, g)| g)
    }

    /// Whether a hidden count is proven to keep its values.
    fn holds(&mut self, g: usize, count: Count) -> bool {
        if self.proven.contains(&(g, count)) {
            return true;
        }
        let (lattice, decision, truth) = (self.lattice, &self.decision, self.truth);
        // Where fewer groups are shown, a set has more states to be in than when they were last looked for.
        let shown = decision.shown.iter().filter(|shown| **shown).count();
        let others = self
            .others
            .entry(g)
            .or_insert_with(|| (usize::MAX, Others::of(lattice, decision, truth, g)));
        if others.0 != shown && others.0 != usize::MAX {
            others.1 = Others::of(lattice, decision, truth, g);
        }
        others.0 = shown;
        let holds = others.1.prove(lattice, decision, count);
        if holds {
            self.proven.insert((g, count));
        }
        holds
    }

    /// Where no step helps, nothing is released: a release is proven or empty.
    fn withhold_all(&mut self) {
        for g in 0..self.lattice.sets.len() {
            self.decision.shown[g] = self.decision.empty[g];
        }
        // Nothing is counted any more, so whatever is hidden may be anything.
        self.others.clear();
        let all = (0..self.lattice.sets.len()).filter(|g| !self.decision.shown[*g]);
        for g in all.collect::<Vec<_>>() {
            self.proven.extend(
                hidden(&self.decision, self.truth, g)
                    .into_iter()
                    .map(|count| (g, count)),
            );
        }
    }

    /// Whether what is shown says that nobody is in a set.
    fn says_empty(&self, g: usize) -> bool {
        let people = |h: usize| self.truth.people(&self.lattice.sets[h].atoms);
        let told = |h: usize| self.decision.shown[h].then(|| people(h));
        people(g) == 0 && most_people(self.lattice, &told, g) == Some(0)
    }

    fn note_empty(&mut self, g: usize) {
        (self.decision.shown[g], self.decision.empty[g]) = (true, true);
        for item in 0..self.truth.items.len() {
            self.decision.bins[item][g] = Some((0..self.truth.options(item)).collect());
        }
    }
}
