//! Orders of many made one: by places (Borda) and by pairs (who is preferred to whom by more people).
//!
//! Both are shown because they can differ, and then a room should talk before it decides: Borda finds what most can live
//! with, the pairs find what would win against every other (Condorcet). J.-C. de Borda, *Mémoire sur les élections au
//! scrutin* (1781); A. H. Copeland's rule for the order by pairs (1951).

/// The options in an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// How many answered.
    pub people: usize,
    /// Of each option, twice its points: an option has a point for each that stands behind it, and half a point for each that
    /// stands beside it (those that somebody left out stand beside each other, behind all that they put in).
    pub doubled: Vec<usize>,
    /// Of each option, by how many it is preferred to each other.
    pub preferred: Vec<Vec<usize>>,
}

/// Where the two ways differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outranked {
    /// The first by places.
    pub by_places: usize,
    /// The one that would win against every other.
    pub by_pairs: usize,
}

impl Ranked {
    /// From orders of `options` options, the best first. Places that don't exist or stand twice are skipped.
    #[must_use]
    pub fn of<'a>(options: usize, orders: impl IntoIterator<Item = &'a [usize]>) -> Self {
        let mut ranked = Self {
            people: 0,
            doubled: vec![0; options],
            preferred: vec![vec![0; options]; options],
        };
        for order in orders {
            ranked.people += 1;
            // Whatever was left out stands at one place, behind everything.
            let mut rank = vec![options; options];
            for (place, option) in order.iter().enumerate().filter(|(_, option)| **option < options) {
                rank[*option] = rank[*option].min(place);
            }
            for one in 0..options {
                for other in (0..options).filter(|other| *other != one) {
                    match rank[one].cmp(&rank[other]) {
                        std::cmp::Ordering::Less => {
                            ranked.preferred[one][other] += 1;
                            ranked.doubled[one] += 2;
                        }
                        std::cmp::Ordering::Equal => ranked.doubled[one] += 1,
                        std::cmp::Ordering::Greater => {}
                    }
                }
            }
        }
        ranked
    }

    /// The options by places, the first first; those with as many points share a place, in their own order.
    #[must_use]
    pub fn by_places(&self) -> Vec<Vec<usize>> {
        grouped(&self.doubled)
    }

    /// The options by how many others they win against (a draw is half): Copeland's order.
    #[must_use]
    pub fn by_pairs(&self) -> Vec<Vec<usize>> {
        let wins = |one: usize| -> usize {
            let others = (0..self.preferred.len()).filter(|other| *other != one);
            others
                .map(
                    |other| match self.preferred[one][other].cmp(&self.preferred[other][one]) {
                        std::cmp::Ordering::Greater => 2,
                        std::cmp::Ordering::Equal => 1,
                        std::cmp::Ordering::Less => 0,
                    },
                )
                .sum()
        };
        grouped(&(0..self.preferred.len()).map(wins).collect::<Vec<_>>())
    }

    /// The option that would win against every other, if there is one.
    #[must_use]
    pub fn winner(&self) -> Option<usize> {
        let beats = |one: &usize| {
            let mut others = (0..self.preferred.len()).filter(|other| other != one);
            others.all(|other| self.preferred[*one][other] > self.preferred[other][*one])
        };
        (0..self.preferred.len()).find(beats)
    }

    /// Where the first by places is not the one that would win against every other.
    #[must_use]
    pub fn differs(&self) -> Option<Outranked> {
        let by_pairs = self.winner()?;
        let first = self.by_places().into_iter().next()?;
        let by_places = *first.first()?;
        (!first.contains(&by_pairs)).then_some(Outranked { by_places, by_pairs })
    }
}

/// Places by value, the greatest first; equal ones together.
fn grouped(values: &[usize]) -> Vec<Vec<usize>> {
    let mut places: Vec<usize> = (0..values.len()).collect();
    places.sort_by_key(|place| (std::cmp::Reverse(values[*place]), *place));
    let groups = places.chunk_by(|one, other| values[*one] == values[*other]);
    groups.map(<[usize]>::to_vec).collect()
}
