//! Where on the trait a person lies, given the answers; and how many people are expected at each point with each answer.
//!
//! Owns the expectation step (Bock RD, Aitkin M 1981, Psychometrika 46, 443-459).

use super::parallel;
use super::problem::{Pattern, Problem};

/// What is expected of all people.
pub(super) struct Expected {
    /// ln of the likelihood.
    pub ln_likelihood: f64,
    /// People at each point with each answer: rows × points.
    pub counts: Vec<f64>,
}

/// Fills `weights` with the share of each point and returns ln of the pattern's likelihood.
pub(super) fn posterior(problem: &Problem, table: &[f64], pattern: &Pattern, weights: &mut [f64]) -> f64 {
    let points = problem.grid.len();
    weights.copy_from_slice(&problem.grid.ln_weights);
    for (_, row) in &pattern.rows {
        add(weights, &table[row * points..(row + 1) * points]);
    }
    let top = weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut whole = 0.0;
    for weight in weights.iter_mut() {
        *weight = (*weight - top).exp();
        whole += *weight;
    }
    let scale = 1.0 / whole;
    weights.iter_mut().for_each(|weight| *weight *= scale);
    top + whole.ln()
}

/// Adds one list of numbers to another, side by side.
pub(super) fn add(sums: &mut [f64], values: &[f64]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value;
    }
}

/// Over all people.
pub(super) fn expect(problem: &Problem, parameters: &[f64]) -> Expected {
    let (table, points) = (problem.table(parameters), problem.grid.len());
    let pieces = problem.pieces();
    let done = parallel::each(pieces.len(), |piece| {
        let mut counts = vec![0.0; problem.rows() * points];
        let mut weights = vec![0.0; points];
        let mut ln_likelihood = 0.0;
        for pattern in pieces[piece] {
            ln_likelihood += pattern.people * posterior(problem, &table, pattern, &mut weights);
            if pattern.people > 1.0 {
                weights.iter_mut().for_each(|weight| *weight *= pattern.people);
            }
            for (_, row) in &pattern.rows {
                add(&mut counts[row * points..(row + 1) * points], &weights);
            }
        }
        (ln_likelihood, counts)
    });
    let mut all = Expected {
        ln_likelihood: 0.0,
        counts: vec![0.0; problem.rows() * points],
    };
    for (ln_likelihood, counts) in done {
        all.ln_likelihood += ln_likelihood;
        add(&mut all.counts, &counts);
    }
    all
}

/// Only ln of the likelihood, to see whether a step went up.
pub(super) fn ln_likelihood(problem: &Problem, parameters: &[f64]) -> f64 {
    let (table, pieces) = (problem.table(parameters), problem.pieces());
    let done = parallel::each(pieces.len(), |piece| {
        let mut weights = vec![0.0; problem.grid.len()];
        let of = |pattern: &Pattern, weights: &mut [f64]| pattern.people * posterior(problem, &table, pattern, weights);
        pieces[piece].iter().map(|pattern| of(pattern, &mut weights)).sum::<f64>()
    });
    done.into_iter().sum()
}
