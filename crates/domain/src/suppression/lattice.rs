//! The groups as sets of atoms, in two families each of which nests: parts of the whole, and parts of one sex.
//!
//! Owns who contains whom. Two groups of the same people (a level of one course) are one set here.

use super::groups::Outline;

/// One of the two families; within one, two sets are nested or apart. That is what keeps the bounds of flows whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// Parts of everybody.
    Whole,
    /// Parts of one sex.
    OneSex,
}

/// A set of atoms that somebody may be told about.
#[derive(Clone, Debug)]
pub(super) struct Set {
    /// Its family.
    pub(super) family: Family,
    /// Its atoms, ascending.
    pub(super) atoms: Vec<usize>,
}

/// All sets of a system.
#[derive(Clone, Debug, Default)]
pub(super) struct Lattice {
    /// How many atoms there are.
    pub(super) atoms: usize,
    /// The sets.
    pub(super) sets: Vec<Set>,
    /// Of each atom, the sets of parts of everybody that hold it, smallest first.
    whole: Vec<Vec<usize>>,
    /// Of each atom, the sets of one sex that hold it, smallest first.
    one_sex: Vec<Vec<usize>>,
}

impl Lattice {
    /// The lattice of one liceo, and which set each of `outline.groups()` is.
    pub(super) fn of(outline: &Outline) -> (Self, Vec<usize>) {
        let mut lattice = Self::default();
        let places = lattice.join(outline, 0);
        lattice.link();
        (lattice, places)
    }

    /// Adds a liceo whose atoms begin at `first`.
    pub(super) fn join(&mut self, outline: &Outline, first: usize) -> Vec<usize> {
        self.atoms = self.atoms.max(first + outline.courses.len() * outline.sexes.len());
        let mut places = Vec::new();
        for group in outline.groups() {
            let atoms = outline.atoms_of(&group).into_iter().map(|a| a + first).collect();
            let family = if group.sex.is_some() {
                Family::OneSex
            } else {
                Family::Whole
            };
            places.push(self.place(family, atoms));
        }
        places
    }

    /// The set of these atoms, made if it isn't there yet.
    pub(super) fn place(&mut self, family: Family, atoms: Vec<usize>) -> usize {
        let known = self.sets.iter().position(|set| set.atoms == atoms);
        known.unwrap_or_else(|| {
            self.sets.push(Set { family, atoms });
            self.sets.len() - 1
        })
    }

    /// Works out which sets hold an atom, once all sets are placed.
    pub(super) fn link(&mut self) {
        let holding = |family: Family| -> Vec<Vec<usize>> {
            let mut by_atom = vec![Vec::new(); self.atoms];
            let mut order: Vec<usize> = (0..self.sets.len())
                .filter(|g| self.sets[*g].family == family)
                .collect();
            order.sort_by_key(|g| self.sets[*g].atoms.len());
            for g in order {
                for a in &self.sets[g].atoms {
                    by_atom[*a].push(g);
                }
            }
            by_atom
        };
        (self.whole, self.one_sex) = (holding(Family::Whole), holding(Family::OneSex));
    }

    /// The smallest set of a family that holds the atom and of which `known` is true.
    pub(super) fn owner(&self, family: Family, atom: usize, known: impl Fn(usize) -> bool) -> Option<usize> {
        let chain = match family {
            Family::Whole => &self.whole[atom],
            Family::OneSex => &self.one_sex[atom],
        };
        chain.iter().copied().find(|g| known(*g))
    }

    /// The smallest set of a family that holds all of `g` and more, and of which `known` is true.
    pub(super) fn above(&self, family: Family, g: usize, known: impl Fn(usize) -> bool) -> Option<usize> {
        let first = *self.sets[g].atoms.first()?;
        self.owner(family, first, |h| h != g && self.within(g, h) && known(h))
    }

    /// Whether `small` lies in `large`.
    pub(super) fn within(&self, small: usize, large: usize) -> bool {
        let large = &self.sets[large].atoms;
        self.sets[small].atoms.iter().all(|a| large.binary_search(a).is_ok())
    }

    /// Whether two sets share nobody.
    pub(super) fn apart(&self, g: usize, h: usize) -> bool {
        let other = &self.sets[h].atoms;
        self.sets[g].atoms.iter().all(|a| other.binary_search(a).is_err())
    }
}
