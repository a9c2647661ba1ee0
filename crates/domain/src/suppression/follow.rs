//! One person more, or fewer, in a group of one sex whose course and whose sex are both shown: another must go the other way round.
//!
//! Owns such a step: up to four atoms change by one person, and in every item the answers are dealt out again so that
//! everything shown stays as it is.

use super::decision::Decision;
use super::lattice::{Family, Lattice};
use super::pairs::{Flow, GROUND};
use super::state::State;

/// So many ways to make a step are tried: most succeed at once.
const TRIES: usize = 200;

/// What is known, for making steps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Steps<'a> {
    /// The sets.
    pub(super) lattice: &'a Lattice,
    /// What is shown.
    pub(super) decision: &'a Decision,
}

impl Steps<'_> {
    /// A state with one person more (or fewer) in `g` that would be released the same.
    pub(super) fn step(self, state: &State, g: usize, more: bool) -> Option<State> {
        let ways = self.ways(g);
        let fit = |(gains, loses): &(Vec<usize>, Vec<usize>)| {
            let (to, from) = if more { (gains, loses) } else { (loses, gains) };
            from.iter().all(|a| state.n[*a] > 0).then(|| (from.clone(), to.clone()))
        };
        let mut fitting = ways.iter().filter_map(fit).take(TRIES);
        fitting.find_map(|(from, to)| self.moved(state, &from, &to))
    }

    /// Which atoms gain and which lose a person, for one more in `g`: `a` gains, `b` of its row and `d` of its column lose, `e` of
    /// both theirs gains. Where a row or a column isn't shown, nobody needs to.
    fn ways(self, g: usize) -> Vec<(Vec<usize>, Vec<usize>)> {
        let lattice = self.lattice;
        let cells: Vec<_> = (0..lattice.atoms)
            .map(|a| Decision::cell(lattice, a, |h| self.decision.shown[h]))
            .collect();
        let partners = |a: usize, same: &dyn Fn(usize) -> bool, known: bool| -> Vec<Option<usize>> {
            if !known {
                return vec![None];
            }
            let others = (0..cells.len()).filter(|x| *x != a && cells[*x] != cells[a] && same(*x));
            others.map(Some).collect()
        };
        let inside = |a: &usize| lattice.sets[g].atoms.binary_search(a).is_ok();
        let mut ways = Vec::new();
        for a in lattice.sets[g].atoms.iter().copied() {
            for b in partners(a, &|x| cells[x].0 == cells[a].0, cells[a].0.is_some()) {
                for d in partners(a, &|x| cells[x].1 == cells[a].1, cells[a].1.is_some()) {
                    let (row, col) = (d.and_then(|d| cells[d].0), b.and_then(|b| cells[b].1));
                    let corner = (0..cells.len()).find(|e| *e != a && cells[*e] == (row, col));
                    if corner.is_none() && (row, col) != (None, None) {
                        continue;
                    }
                    let corner = corner.filter(|_| (row, col) != (None, None));
                    let gains: Vec<usize> = std::iter::once(a).chain(corner).collect();
                    let loses: Vec<usize> = b.into_iter().chain(d).collect();
                    let net = |atoms: &[usize]| atoms.iter().filter(|a| inside(a)).count();
                    if net(&gains) == net(&loses) + 1 && !loses.is_empty() {
                        ways.push((gains, loses));
                    }
                }
            }
        }
        ways
    }

    /// One person from each of `from`, one to each of `to`, in every item.
    fn moved(self, state: &State, from: &[usize], to: &[usize]) -> Option<State> {
        let mut next = state.clone();
        from.iter().for_each(|a| next.n[*a] -= 1);
        to.iter().for_each(|a| next.n[*a] += 1);
        for item in 0..state.items.len() {
            next.items[item] = self.dealt(item, &state.items[item], from, to)?;
        }
        Some(next)
    }

    /// One item's answers after the move.
    fn dealt(self, item: usize, rows: &[Vec<u32>], from: &[usize], to: &[usize]) -> Option<Vec<Vec<u32>>> {
        let options = rows.first()?.len();
        let given = |k: usize| from.first().is_none_or(|a| rows[*a][k] > 0);
        let other = |k: usize| from.get(1).is_none_or(|a| rows[*a][k] > 0);
        let alike = (0..options).filter(|k| given(*k) && other(*k)).map(|k| (k, k));
        let all = (0..options).flat_map(|k| (0..options).map(move |l| (k, l)));
        let unlike = all.filter(|(k, l)| k != l && given(*k) && other(*l) && from.len() > 1);
        alike
            .chain(unlike)
            .find_map(|answers| self.repaired(item, rows, (from, to), answers))
    }

    /// The move with these two answers, and a circulation between the two that gives every cell its own back.
    fn repaired(
        self,
        item: usize,
        rows: &[Vec<u32>],
        (from, to): (&[usize], &[usize]),
        (k, l): (usize, usize),
    ) -> Option<Vec<Vec<u32>>> {
        let mut rows = rows.to_vec();
        let answer = |place: usize| if place == 0 { k } else { l };
        for (place, a) in from.iter().enumerate() {
            rows[*a][answer(place)] = rows[*a][answer(place)].checked_sub(1)?;
        }
        for (place, a) in to.iter().enumerate() {
            rows[*a][answer(place)] += 1;
        }
        if k == l {
            return Some(rows);
        }
        let known = |g: usize| self.decision.separates(item, g, (k, l));
        let (up, down) = rows.iter().map(|row| (row[l], row[k])).unzip();
        let mut flow = Flow::new(self.lattice, &known, up, down);
        let mut spare = vec![0_i64; self.lattice.sets.len() + 1];
        for (a, change) in from
            .first()
            .map(|a| (*a, -1))
            .into_iter()
            .chain(to.first().map(|a| (*a, 1)))
        {
            let node = |family| self.lattice.owner(family, a, known).map_or(GROUND, Flow::node);
            spare[node(Family::Whole)] -= change;
            spare[node(Family::OneSex)] += change;
        }
        if !flow.settle(&mut spare) {
            return None;
        }
        for (a, row) in rows.iter_mut().enumerate() {
            (row[k], row[l]) = (flow.down[a], flow.up[a]);
        }
        Some(rows)
    }
}
