//! Counts of pairs of categories.
//!
//! Owns their shares and margins.

use super::NotComputable;

/// Counts by the first rater's category (rows) and the second's (columns).
pub(super) struct Table {
    pub counts: Vec<Vec<usize>>,
    pub n: usize,
}

impl Table {
    pub fn of(pairs: &[(Option<usize>, Option<usize>)], categories: usize) -> Result<Self, NotComputable> {
        if categories < 2 {
            return Err(NotComputable::TooFewCategories { have: categories });
        }
        let strange = |rating: Option<usize>| rating.is_some_and(|category| category >= categories);
        if let Some(person) = pairs.iter().position(|pair| strange(pair.0) || strange(pair.1)) {
            return Err(NotComputable::NoSuchCategory { person });
        }
        let mut counts = vec![vec![0; categories]; categories];
        let mut n = 0;
        for (first, second) in pairs.iter().filter_map(|(first, second)| first.zip(*second)) {
            counts[first][second] += 1;
            n += 1;
        }
        if n < 2 {
            return Err(NotComputable::TooFewPersons { have: n });
        }
        Ok(Self { counts, n })
    }

    pub fn categories(&self) -> usize {
        self.counts.len()
    }

    pub fn share(&self, row: usize, column: usize) -> f64 {
        self.counts[row][column] as f64 / self.n as f64
    }

    /// The first rater's share of a category.
    pub fn of_first(&self, row: usize) -> f64 {
        self.counts[row].iter().sum::<usize>() as f64 / self.n as f64
    }

    /// The second rater's.
    pub fn of_second(&self, column: usize) -> f64 {
        self.counts.iter().map(|row| row[column]).sum::<usize>() as f64 / self.n as f64
    }

    pub fn agreed(&self) -> f64 {
        (0..self.categories()).map(|at| self.counts[at][at]).sum::<usize>() as f64 / self.n as f64
    }
}
