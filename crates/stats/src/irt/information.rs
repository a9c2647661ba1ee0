//! How sharply the likelihood bends, and where it leads.
//!
//! Owns the score and the observed information of all unknowns, exactly: second derivatives of ln L by Louis' formula (Louis TA 1982,
//! Journal of the Royal Statistical Society B 44, 226-233), which at the maximum are what Oakes' formula gives. With s the derivatives
//! of a person's complete ln L at a point: −∂² ln L = Σ E(−∂s) − E(s sᵀ) + E(s) E(s)ᵀ, expectations over the person's posterior.

use std::ops::Range;

use super::parallel;
use super::posterior::{add, posterior};
use super::problem::{Pattern, Problem};
use crate::matrix::Matrix;

/// Of the unknowns, of which there may be fewer than parameters: a shared slope is one.
pub(super) struct Information {
    pub ln_likelihood: f64,
    /// First derivatives of ln L.
    pub score: Vec<f64>,
    /// Negative second derivatives of ln L.
    pub observed: Matrix,
}

/// Tables of an item's derivatives.
struct Slopes {
    /// For each row, each of its item's parameters, each point.
    cells: Vec<Vec<f64>>,
}

/// People of one piece, and where they may lie.
struct People<'a> {
    patterns: &'a [Pattern],
    /// Patterns × points; each times the number of people.
    posteriors: Vec<f64>,
    windows: Vec<Range<usize>>,
}

/// A pattern, where those who gave it may lie, and which points of these have any weight.
type Placed<'a> = ((&'a Pattern, &'a [f64]), &'a Range<usize>);

impl People<'_> {
    fn all(&self, points: usize) -> impl Iterator<Item = Placed<'_>> {
        self.patterns
            .iter()
            .zip(self.posteriors.chunks(points))
            .zip(&self.windows)
    }
}

/// Sums over people, of parameters as if no slope were shared.
struct Sums {
    ln_likelihood: f64,
    score: Vec<f64>,
    /// Negative second derivatives, by rows; complete on and above the diagonal.
    bent: Vec<f64>,
}

pub(super) fn information(problem: &Problem, parameters: &[f64]) -> Information {
    let (table, slopes) = (problem.table(parameters), Slopes::of(problem, parameters));
    let pieces = problem.pieces();
    let done = parallel::each(pieces.len(), |piece| {
        of_piece(problem, parameters, &table, &slopes, pieces[piece])
    });
    let size = problem.parameters();
    let mut all = Sums {
        ln_likelihood: 0.0,
        score: vec![0.0; size],
        bent: vec![0.0; size * size],
    };
    for sums in done {
        all.ln_likelihood += sums.ln_likelihood;
        add(&mut all.score, &sums.score);
        add(&mut all.bent, &sums.bent);
    }
    shared(problem, &all)
}

/// The score alone, from how many people are expected at each point with each answer (Fisher's identity).
pub(super) fn score(problem: &Problem, parameters: &[f64], counts: &[f64]) -> Vec<f64> {
    let points = problem.grid.len();
    let mut score = vec![0.0; problem.unknowns()];
    for item in 0..problem.items() {
        let (line, width) = (problem.line(item, parameters), problem.answers[item]);
        let mut slopes = vec![0.0; width * width];
        for (at, z) in problem.grid.used() {
            line.gradients(z, &mut slopes);
            for (cell, slope) in slopes.iter().enumerate() {
                let people = counts[(problem.first_row[item] + cell / width) * points + at];
                score[problem.unknown(item, cell % width)] += people * slope;
            }
        }
    }
    score
}

/// Puts slopes together where all items have the same.
fn shared(problem: &Problem, sums: &Sums) -> Information {
    let size = problem.parameters();
    let unknowns: Vec<usize> = (0..problem.items())
        .flat_map(|item| (0..problem.answers[item]).map(move |parameter| problem.unknown(item, parameter)))
        .collect();
    let mut score = vec![0.0; problem.unknowns()];
    let mut observed = Matrix::from_fn(problem.unknowns(), |_, _| 0.0);
    for (i, a) in unknowns.iter().enumerate() {
        score[*a] += sums.score[i];
        for (j, b) in unknowns.iter().enumerate() {
            let cell = sums.bent[i.min(j) * size + i.max(j)];
            observed.set(*a, *b, observed.at(*a, *b) + cell);
        }
    }
    Information {
        ln_likelihood: sums.ln_likelihood,
        score,
        observed,
    }
}

impl Slopes {
    fn of(problem: &Problem, parameters: &[f64]) -> Self {
        let points = problem.grid.len();
        let mut cells = Vec::with_capacity(problem.rows());
        for item in 0..problem.items() {
            let (line, width) = (problem.line(item, parameters), problem.answers[item]);
            let mut rows = vec![vec![0.0; width * points]; width];
            let mut slopes = vec![0.0; width * width];
            for (at, z) in problem.grid.used() {
                line.gradients(z, &mut slopes);
                for (cell, slope) in slopes.iter().enumerate() {
                    rows[cell / width][cell % width * points + at] = *slope;
                }
            }
            cells.extend(rows);
        }
        Self { cells }
    }
}

fn of_piece(problem: &Problem, parameters: &[f64], table: &[f64], slopes: &Slopes, people: &[Pattern]) -> Sums {
    let (size, points) = (problem.parameters(), problem.grid.len());
    let mut sums = Sums {
        ln_likelihood: 0.0,
        score: vec![0.0; size],
        bent: vec![0.0; size * size],
    };
    let mut posteriors = vec![0.0; people.len() * points];
    let mut counts = vec![0.0; problem.rows() * points];
    let mut own = vec![0.0; size];
    let mut windows = Vec::with_capacity(people.len());
    for (pattern, weights) in people.iter().zip(posteriors.chunks_mut(points)) {
        let person = posterior(problem, table, pattern, weights);
        let window = person.window;
        let weights = &mut weights[window.clone()];
        sums.ln_likelihood += pattern.people * person.ln_likelihood;
        own.fill(0.0);
        for (item, row) in &pattern.rows {
            let first = problem.first[*item];
            for (at, slope) in slopes.cells[*row].chunks(points).enumerate() {
                own[first + at] = side_by_side(&slope[window.clone()], weights);
            }
        }
        // E(s) E(s)ᵀ
        for i in 0..size {
            let weighted = pattern.people * own[i];
            sums.score[i] += weighted;
            if weighted != 0.0 {
                for (cell, other) in sums.bent[i * size + i..(i + 1) * size].iter_mut().zip(&own[i..]) {
                    *cell += weighted * other;
                }
            }
        }
        weights.iter_mut().for_each(|weight| *weight *= pattern.people);
        for (_, row) in &pattern.rows {
            add(&mut counts[row * points + window.start..], weights);
        }
        windows.push(window);
    }
    let people = People {
        patterns: people,
        posteriors,
        windows,
    };
    for item in 0..problem.items() {
        alone(problem, parameters, item, slopes, &counts, &mut sums.bent);
        with_later(problem, item, slopes, &people, &mut sums.bent);
    }
    sums
}

/// Σ a b, in four sums beside each other, which the processor adds at once.
fn side_by_side(a: &[f64], b: &[f64]) -> f64 {
    let (fours_a, fours_b) = (a.chunks_exact(4), b.chunks_exact(4));
    let rest = fours_a.remainder().iter().zip(fours_b.remainder());
    let last: f64 = rest.map(|(a, b)| a * b).sum();
    let mut sums = [0.0; 4];
    for (a, b) in fours_a.zip(fours_b) {
        for lane in 0..4 {
            sums[lane] += a[lane] * b[lane];
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + last
}

/// E(−∂s) − E(s sᵀ) of an item with itself.
fn alone(problem: &Problem, parameters: &[f64], item: usize, slopes: &Slopes, counts: &[f64], bent: &mut [f64]) {
    let (size, points, width) = (problem.parameters(), problem.grid.len(), problem.answers[item]);
    let (first, first_row) = (problem.first[item], problem.first_row[item]);
    let line = problem.line(item, parameters);
    let mut block = vec![0.0; width * width];
    for (at, z) in problem.grid.used() {
        line.add_curvature(z, |answer| -counts[(first_row + answer) * points + at], &mut block);
    }
    for answer in 0..width {
        let (slopes, counts) = (
            &slopes.cells[first_row + answer],
            &counts[(first_row + answer) * points..],
        );
        for i in 0..width {
            for j in i..width {
                let both = slopes[i * points..(i + 1) * points].iter().zip(&slopes[j * points..]);
                block[i * width + j] -= both.zip(counts).map(|((a, b), n)| a * b * n).sum::<f64>();
            }
        }
    }
    for i in 0..width {
        for j in i..width {
            bent[(first + i) * size + first + j] += block[i * width + j];
        }
    }
}

/// −E(s sᵀ) of an item with each later one. Who gave both answers is counted point by point first: for one answer of this item and all of
/// the others at once that table stays in the processor's cache.
fn with_later(problem: &Problem, item: usize, slopes: &Slopes, people: &People<'_>, bent: &mut [f64]) {
    let (size, points) = (problem.parameters(), problem.grid.len());
    let after = problem.first_row[item + 1];
    for answer in problem.first_row[item]..after {
        let mut both = vec![0.0; (problem.rows() - after) * points];
        for ((pattern, weights), window) in people.all(points) {
            let Ok(here) = pattern.rows.binary_search(&(item, answer)) else {
                continue;
            };
            let weights = &weights[window.clone()];
            for (_, row) in &pattern.rows[here + 1..] {
                add(&mut both[(row - after) * points + window.start..], weights);
            }
        }
        for other in item + 1..problem.items() {
            for row in problem.first_row[other]..problem.first_row[other + 1] {
                let counts = &both[(row - after) * points..(row + 1 - after) * points];
                for (j, theirs) in slopes.cells[row].chunks(points).enumerate() {
                    let weighted: Vec<f64> = theirs.iter().zip(counts).map(|(a, n)| a * n).collect();
                    for (i, ours) in slopes.cells[answer].chunks(points).enumerate() {
                        bent[(problem.first[item] + i) * size + problem.first[other] + j] -=
                            side_by_side(ours, &weighted);
                    }
                }
            }
        }
    }
}
