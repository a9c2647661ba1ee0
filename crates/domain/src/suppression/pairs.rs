//! Who could have answered differently, as a flow: atoms are arcs between the cells that hold them.
//!
//! Owns pushing along arcs. An arc leads from an atom's smallest known whole part (its row) to its smallest known part of one sex
//! (its column); more people in the atom is flow forwards, fewer is flow backwards. Atoms in no known part share the ground,
//! which takes and gives without limit. Both families nest, so the matrix is a network's and every bound is a whole number.

use super::lattice::{Family, Lattice};

/// What takes and gives without limit.
pub(super) const GROUND: usize = 0;

/// Enough for "without limit".
pub(super) const ENDLESS: u32 = u32::MAX / 4;

/// Arcs with what they still take in both directions.
#[derive(Clone, Debug)]
pub(super) struct Flow {
    /// Of each atom, where it comes from, where it leads.
    ends: Vec<(usize, usize)>,
    /// How much more each atom takes.
    pub(super) up: Vec<u32>,
    /// How much each atom can give away.
    pub(super) down: Vec<u32>,
    nodes: usize,
}

impl Flow {
    /// Arcs between the cells that `known` sets make.
    pub(super) fn new(lattice: &Lattice, known: &dyn Fn(usize) -> bool, up: Vec<u32>, down: Vec<u32>) -> Self {
        let node = |set: Option<usize>| set.map_or(GROUND, |g| g + 1);
        let ends = |a| {
            let row = lattice.owner(Family::Whole, a, known);
            (node(row), node(lattice.owner(Family::OneSex, a, known)))
        };
        Self {
            ends: (0..lattice.atoms).map(ends).collect(),
            up,
            down,
            nodes: lattice.sets.len() + 2,
        }
    }

    /// The node of a set's cell.
    pub(super) fn node(g: usize) -> usize {
        g + 1
    }

    /// How much less and how much more a set could be, each at most `limit`.
    pub(super) fn span(&self, lattice: &Lattice, g: usize, limit: u32) -> (u32, u32) {
        let set = &lattice.sets[g];
        let inside = |node: usize| node != GROUND && lattice.within(node - 1, g);
        self.span_of(set.family, &set.atoms, &inside, limit)
    }

    /// How much less and how much more some atoms could be together. They are cut out of the smallest known cell around them;
    /// known cells inside are what they are.
    pub(super) fn span_of(
        &self,
        family: Family,
        atoms: &[usize],
        inside: &dyn Fn(usize) -> bool,
        limit: u32,
    ) -> (u32, u32) {
        let own = self.nodes - 1;
        let mut cut = self.clone();
        let mut around = None;
        for a in atoms {
            let end = match family {
                Family::Whole => &mut cut.ends[*a].0,
                Family::OneSex => &mut cut.ends[*a].1,
            };
            if !inside(*end) {
                around = Some(*end);
                *end = own;
            }
        }
        let Some(around) = around else {
            return (0, 0);
        };
        let (raise, lower) = match family {
            Family::Whole => ((own, around), (around, own)),
            Family::OneSex => ((around, own), (own, around)),
        };
        let down = cut.clone().push(lower, limit);
        (down, cut.push(raise, limit))
    }

    /// Pushes what nodes have to spare to where it lacks, or to the ground, which gives what lacks then. False if it can't be done.
    /// Later paths may undo earlier ones, so the order doesn't matter.
    pub(super) fn settle(&mut self, spare: &mut [i64]) -> bool {
        spare[GROUND] = 0;
        while let Some(from) = spare.iter().position(|it| *it > 0) {
            let lacking: Vec<usize> = (0..spare.len()).filter(|n| spare[*n] < 0).chain([GROUND]).collect();
            let mut pushed = 0;
            for to in lacking {
                let most = if to == GROUND {
                    spare[from]
                } else {
                    spare[from].min(-spare[to])
                };
                pushed = i64::from(self.push((from, to), u32::try_from(most).unwrap_or(ENDLESS)));
                if pushed > 0 {
                    spare[from] -= pushed;
                    spare[to] += if to == GROUND { 0 } else { pushed };
                    break;
                }
            }
            if pushed == 0 {
                return false;
            }
        }
        while let Some(to) = spare.iter().position(|it| *it < 0) {
            let lacks = u32::try_from(-spare[to]).unwrap_or(ENDLESS);
            if self.push((GROUND, to), lacks) != lacks {
                return false;
            }
            spare[to] = 0;
        }
        true
    }

    /// Pushes as much as goes from one node to another, at most `limit`.
    pub(super) fn push(&mut self, way: (usize, usize), limit: u32) -> u32 {
        let mut pushed = 0;
        while pushed < limit {
            let Some(path) = self.path(way) else { break };
            let room = path
                .iter()
                .map(|(a, forward)| if *forward { self.up[*a] } else { self.down[*a] });
            let amount = room.min().unwrap_or(0).min(limit - pushed);
            for (a, forward) in path {
                let (from, to) = if forward {
                    (&mut self.up, &mut self.down)
                } else {
                    (&mut self.down, &mut self.up)
                };
                from[a] -= amount;
                to[a] = to[a].saturating_add(amount).min(ENDLESS);
            }
            pushed += amount;
        }
        pushed
    }

    /// The shortest path with room on every arc, as atoms with their direction.
    fn path(&self, (from, to): (usize, usize)) -> Option<Vec<(usize, bool)>> {
        let mut came: Vec<Option<(usize, bool)>> = vec![None; self.nodes];
        let mut queue = vec![from];
        let mut next = 0;
        while let Some(here) = queue.get(next).copied() {
            next += 1;
            for (a, (row, col)) in self.ends.iter().copied().enumerate() {
                let forward = row == here && self.up[a] > 0;
                let backward = col == here && self.down[a] > 0;
                for (there, yes, ahead) in [(col, forward, true), (row, backward, false)] {
                    if yes && there != from && came[there].is_none() {
                        came[there] = Some((a, ahead));
                        queue.push(there);
                    }
                }
            }
            if came[to].is_some() {
                return Some(self.back(&came, from, to));
            }
        }
        None
    }

    fn back(&self, came: &[Option<(usize, bool)>], from: usize, to: usize) -> Vec<(usize, bool)> {
        let mut path = Vec::new();
        let mut at = to;
        while let Some((a, forward)) = came[at].filter(|_| at != from) {
            path.push((a, forward));
            at = if forward { self.ends[a].0 } else { self.ends[a].1 };
        }
        path
    }
}
