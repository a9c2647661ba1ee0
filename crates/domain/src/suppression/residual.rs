//! What the shown groups leave of a shown one. It can be worked out by anybody, so it must be nobody or at least eight.
//!
//! Owns finding a rest that is too small, and which groups to withhold so that it grows.

use super::SMALLEST_GROUP;
use super::decision::Decision;
use super::lattice::{Family, Lattice};

/// A rest that is too small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SmallRest {
    /// The group of which it is left.
    pub(super) of: usize,
    /// Shown groups inside that leave it; withholding one of them makes it larger.
    pub(super) beside: Vec<usize>,
}

/// The first rest that is too small, among the sets that satisfy `known`.
pub(super) fn small_rest(
    lattice: &Lattice,
    known: &dyn Fn(usize) -> bool,
    count: &dyn Fn(&[usize]) -> u32,
) -> Option<SmallRest> {
    let cells: Vec<_> = (0..lattice.atoms).map(|a| Decision::cell(lattice, a, known)).collect();
    let cell = |g: usize| -> Vec<usize> {
        let family = lattice.sets[g].family;
        let mine = |a: &usize| {
            Some(g)
                == if family == Family::Whole {
                    cells[*a].0
                } else {
                    cells[*a].1
                }
        };
        (0..lattice.atoms).filter(mine).collect()
    };
    let shown: Vec<usize> = (0..lattice.sets.len()).filter(|g| known(*g)).collect();
    let rests: Vec<(usize, Vec<usize>)> = shown.iter().map(|g| (*g, cell(*g))).collect();
    for (g, rest) in &rests {
        let family = lattice.sets[*g].family;
        let child = |h: &usize| lattice.sets[*h].family == family && lattice.above(family, *h, known) == Some(*g);
        if is_small(count(rest)) {
            let beside = shown.iter().copied().filter(child).collect();
            return Some(SmallRest { of: *g, beside });
        }
        // The other family's cells that lie in this one can be taken off it too: a course less its girls.
        let crossing = |(h, other): &&(usize, Vec<usize>)| {
            lattice.sets[*h].family != family && !other.is_empty() && other.iter().all(|a| rest.contains(a))
        };
        let taken: Vec<&(usize, Vec<usize>)> = rests.iter().filter(crossing).collect();
        let left = |a: &usize| !taken.iter().any(|(_, other)| other.contains(a));
        let left: Vec<usize> = rest.iter().copied().filter(left).collect();
        if is_small(count(&left)) {
            let beside = taken.iter().map(|(h, _)| *h).collect();
            return Some(SmallRest { of: *g, beside });
        }
    }
    None
}

/// Somebody, but fewer than may be shown.
pub(super) fn is_small(n: u32) -> bool {
    n > 0 && i64::from(n) < SMALLEST_GROUP
}
