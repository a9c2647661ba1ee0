//! The likelihood's fixed part: whose answers, to which items, over which points.
//!
//! Owns how answers and parameters are numbered. Each item has one *row* for each of its answers, in tables of rows × points; the
//! parameters of all items stand in one list, for each its slope and then its intercepts.

use super::answers::{Answers, given};
use super::grid::Grid;
use super::shape::{Line, Shape};

/// Patterns of one piece of work, at least.
const PIECE: usize = 1024;

/// Pieces at most: their sums are kept until all are done.
const PIECES: usize = 24;

/// What a search needs to know.
pub(super) struct Problem {
    pub shape: Shape,
    /// Have all items one slope?
    pub shared: bool,
    pub grid: Grid,
    /// Answers of each item.
    pub answers: Vec<usize>,
    /// The first row of each item, and the number of rows.
    pub first_row: Vec<usize>,
    /// Where the parameters of each item begin, and their number.
    pub first: Vec<usize>,
    /// For each pattern the rows of the answers given, one an item, in the order of items.
    pub patterns: Vec<Pattern>,
}

/// One way to answer all items.
pub(super) struct Pattern {
    /// (item, row of its table).
    pub rows: Vec<(usize, usize)>,
    /// People who answered so.
    pub people: f64,
}

impl Problem {
    pub fn new(answers: &Answers, shape: Shape, shared: bool, grid: Grid) -> Self {
        let counts: Vec<usize> = answers.values.iter().map(Vec::len).collect();
        // an item with k answers has k rows, and k parameters: its slope and k − 1 intercepts
        let mut first = vec![0];
        for count in &counts {
            first.push(first[first.len() - 1] + count);
        }
        let pattern = |(ranks, people): &(Vec<u8>, f64)| Pattern {
            rows: given(ranks).map(|(item, rank)| (item, first[item] + rank)).collect(),
            people: *people,
        };
        let patterns = answers.patterns.iter().map(pattern).collect();
        Self {
            shape,
            shared,
            grid,
            first_row: first.clone(),
            answers: counts,
            first,
            patterns,
        }
    }

    pub fn items(&self) -> usize {
        self.answers.len()
    }

    /// Rows of all items.
    pub fn rows(&self) -> usize {
        self.first_row[self.items()]
    }

    /// Parameters of all items, as if each had its own slope.
    pub fn parameters(&self) -> usize {
        self.first[self.items()]
    }

    /// Unknowns: one slope for all where it is shared.
    pub fn unknowns(&self) -> usize {
        if self.shared {
            self.parameters() - self.items() + 1
        } else {
            self.parameters()
        }
    }

    /// An item's line among all parameters.
    pub fn line<'a>(&self, item: usize, parameters: &'a [f64]) -> Line<'a> {
        let own = &parameters[self.first[item]..self.first[item + 1]];
        Line {
            shape: self.shape,
            slope: own[0],
            intercepts: &own[1..],
        }
    }

    /// May the items have these parameters?
    pub fn possible(&self, parameters: &[f64]) -> bool {
        (0..self.items()).all(|item| self.line(item, parameters).possible())
    }

    /// ln P of each answer at each point: rows × points. What only pads is 0.
    pub fn table(&self, parameters: &[f64]) -> Vec<f64> {
        let points = self.grid.len();
        let mut table = vec![0.0; self.rows() * points];
        for item in 0..self.items() {
            let line = self.line(item, parameters);
            let mut ln_p = vec![0.0; self.answers[item]];
            for (at, z) in self.grid.used() {
                line.ln_p(z, &mut ln_p);
                for (answer, ln_p) in ln_p.iter().enumerate() {
                    table[(self.first_row[item] + answer) * points + at] = *ln_p;
                }
            }
        }
        table
    }

    /// The unknown to which a parameter belongs: where slopes are shared, the first is the slope of all.
    pub fn unknown(&self, item: usize, parameter: usize) -> usize {
        match (self.shared, parameter) {
            (false, _) => self.first[item] + parameter,
            (true, 0) => 0,
            // each item before it has lost its slope, and all have the one
            (true, _) => self.first[item] - item + parameter,
        }
    }

    /// Patterns in pieces of equal size, the last one shorter.
    pub fn pieces(&self) -> Vec<&[Pattern]> {
        let size = PIECE.max(self.patterns.len().div_ceil(PIECES));
        self.patterns.chunks(size).collect()
    }
}
