//! What an observation is made of.
//!
//! Owns the variance components of persons × raters × occasions, fully crossed, one observation a cell (Cronbach LJ, Gleser GC, Nanda H,
//! Rajaratnam N (1972), *The dependability of behavioral measurements*; Brennan RL (2001), *Generalizability theory*, chapters 3 and 4),
//! by the mean squares of the analysis of variance.

use super::NotComputable;
use crate::sum::sum;

/// Squares of larger ratings are not finite.
const LARGEST: f64 = 1e60;

/// What was observed.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    /// Of each person, by rater, one rating an occasion. With one occasion, or one rater, that facet stays out.
    pub ratings: Vec<Vec<Vec<f64>>>,
}

/// A part of an observation: which of persons, raters and occasions it goes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Does it differ by person?
    pub person: bool,
    /// Does it differ by rater?
    pub rater: bool,
    /// Does it differ by occasion?
    pub occasion: bool,
}

/// How much one part varies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Component {
    /// Which part; the one of all facets holds what is left, too.
    pub effect: Effect,
    /// Degrees of freedom.
    pub freedom: usize,
    /// Mean square.
    pub mean_square: f64,
    /// Its variance as estimated, in squared points; below 0 by chance where there is none.
    pub estimate: f64,
    /// The same, 0 where it is below.
    pub variance: f64,
}

/// A generalizability study.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// Persons.
    pub persons: usize,
    /// Raters.
    pub raters: usize,
    /// Occasions.
    pub occasions: usize,
    /// The mean of all ratings.
    pub mean: f64,
    /// Seven of them; three where there is one occasion, or one rater.
    pub components: Vec<Component>,
}

impl Study {
    /// The variance of a part; 0 of one that is not in the design.
    #[must_use]
    pub fn variance(&self, person: bool, rater: bool, occasion: bool) -> f64 {
        let effect = Effect {
            person,
            rater,
            occasion,
        };
        let found = self.components.iter().find(|component| component.effect == effect);
        found.map_or(0.0, |component| component.variance)
    }
}

/// Persons, raters and occasions, as bits of a set.
const FACETS: usize = 3;

/// Takes observations apart.
///
/// # Errors
/// A named reason when the design is not fully crossed, or too small.
pub fn study(design: &Design) -> Result<Study, NotComputable> {
    let cells = Cells::of(design)?;
    let sets: Vec<usize> = (1..1 << FACETS).filter(|set| set & !cells.facets() == 0).collect();
    let totals: Vec<f64> = (0..1 << FACETS).map(|set| cells.total(set)).collect();
    // of the sets within: what belongs to them is taken out again
    let square = |set: usize| {
        sum((0..=set)
            .filter(|part| part & !set == 0)
            .map(|part| sign(set ^ part) * totals[part]))
    };
    let mean_square = |set: usize| square(set).max(0.0) / cells.freedom(set) as f64;
    let component = |set: &usize| {
        let around = sets.iter().filter(|other| *other & set == *set);
        let estimate = sum(around.map(|other| sign(other ^ set) * mean_square(*other))) / cells.repeats(*set) as f64;
        Component {
            effect: Effect {
                person: set & 1 != 0,
                rater: set & 2 != 0,
                occasion: set & 4 != 0,
            },
            freedom: cells.freedom(*set),
            mean_square: mean_square(*set),
            estimate,
            variance: estimate.max(0.0),
        }
    };
    Ok(Study {
        persons: cells.sizes[0],
        raters: cells.sizes[1],
        occasions: cells.sizes[2],
        mean: cells.mean,
        components: sets.iter().map(component).collect(),
    })
}

/// −1 to the number of facets in a set.
fn sign(set: usize) -> f64 {
    if set.count_ones().is_multiple_of(2) { 1.0 } else { -1.0 }
}

/// The observations, less their mean, so that sums of squares keep their digits.
struct Cells {
    sizes: [usize; FACETS],
    mean: f64,
    /// By person, then rater, then occasion.
    values: Vec<f64>,
}

impl Cells {
    fn of(design: &Design) -> Result<Self, NotComputable> {
        let ratings = &design.ratings;
        let raters = ratings.first().map_or(0, Vec::len);
        let occasions = ratings.first().and_then(|of| of.first()).map_or(0, Vec::len);
        let even = |of: &Vec<Vec<f64>>| of.len() == raters && of.iter().all(|times| times.len() == occasions);
        if let Some(person) = ratings.iter().position(|of| !even(of)) {
            return Err(NotComputable::LengthsDiffer { person });
        }
        let strange = |of: &Vec<Vec<f64>>| {
            of.iter()
                .flatten()
                .any(|rating| !rating.is_finite() || rating.abs() > LARGEST)
        };
        if let Some(person) = ratings.iter().position(strange) {
            return Err(NotComputable::NotFinite { person });
        }
        if ratings.len() < 2 {
            return Err(NotComputable::TooFewPersons { have: ratings.len() });
        }
        if raters * occasions < 2 {
            return Err(NotComputable::TooFewRaters { have: raters });
        }
        let all: Vec<f64> = ratings.iter().flatten().flatten().copied().collect();
        if all.iter().all(|rating| *rating == all[0]) {
            return Err(NotComputable::Constant);
        }
        let mean = sum(all.iter().copied()) / all.len() as f64;
        Ok(Self {
            sizes: [ratings.len(), raters, occasions],
            mean,
            values: all.iter().map(|rating| rating - mean).collect(),
        })
    }

    /// Those of which there is more than one.
    fn facets(&self) -> usize {
        (0..FACETS).filter(|at| self.sizes[*at] > 1).map(|at| 1 << at).sum()
    }

    /// Sum of squares of the means by a set of facets, each as often as there are cells in it.
    fn total(&self, set: usize) -> f64 {
        let size = |at: usize| if set >> at & 1 == 1 { self.sizes[at] } else { 1 };
        let mut groups: Vec<Vec<f64>> = vec![Vec::new(); size(0) * size(1) * size(2)];
        for (cell, value) in self.values.iter().enumerate() {
            let places = [
                cell / (self.sizes[1] * self.sizes[2]),
                cell / self.sizes[2] % self.sizes[1],
                cell % self.sizes[2],
            ];
            // a facet that is not in the set has one place
            let at = (0..FACETS).fold(0, |at, facet| at * size(facet) + places[facet].min(size(facet) - 1));
            groups[at].push(*value);
        }
        let repeats = self.repeats(set) as f64;
        sum(groups.iter().map(|group| sum(group.iter().copied()).powi(2) / repeats))
    }

    /// Cells in each group of a set.
    fn repeats(&self, set: usize) -> usize {
        (0..FACETS)
            .filter(|at| set >> at & 1 == 0)
            .map(|at| self.sizes[at])
            .product()
    }

    fn freedom(&self, set: usize) -> usize {
        (0..FACETS)
            .filter(|at| set >> at & 1 == 1)
            .map(|at| self.sizes[at] - 1)
            .product()
    }
}
