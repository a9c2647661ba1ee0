//! Where on the trait a person lies, given the answers; and how many people are expected at each point with each answer.
//!
//! Owns the expectation step (Bock RD, Aitkin M 1981, Psychometrika 46, 443-459).

use std::ops::Range;

use super::parallel;
use super::problem::{Pattern, Problem};

/// What is expected of all people.
pub(super) struct Expected {
    /// ln of the likelihood.
    pub ln_likelihood: f64,
    /// People at each point with each answer: rows × points.
    pub counts: Vec<f64>,
}

/// Less than this share of the most likely point's weight, in ln, is nothing: 10⁻¹⁶.
const NOTHING: f64 = -37.0;

/// Where a person may lie.
pub(super) struct Posterior {
    /// ln of the likelihood of the answers.
    pub ln_likelihood: f64,
    /// The points that have any weight: after many answers a third of all.
    pub window: Range<usize>,
}

/// Fills `weights` with the share of each point.
pub(super) fn posterior(problem: &Problem, table: &[f64], pattern: &Pattern, weights: &mut [f64]) -> Posterior {
    let points = problem.grid.len();
    weights.copy_from_slice(&problem.grid.ln_weights);
    for (_, row) in &pattern.rows {
        add(weights, &table[row * points..(row + 1) * points]);
    }
    let top = weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let heavy = |weight: &f64| *weight - top > NOTHING;
    let from = weights.iter().position(heavy).unwrap_or(0);
    let to = weights.iter().rposition(heavy).map_or(points, |last| last + 1);
    weights[..from].fill(0.0);
    weights[to..].fill(0.0);
    let mut whole = 0.0;
    for weight in &mut weights[from..to] {
        *weight = (*weight - top).exp();
        whole += *weight;
    }
    let scale = 1.0 / whole;
    weights[from..to].iter_mut().for_each(|weight| *weight *= scale);
    Posterior {
        ln_likelihood: top + whole.ln(),
        window: from..to,
    }
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
            let person = posterior(problem, &table, pattern, &mut weights);
            ln_likelihood += pattern.people * person.ln_likelihood;
            let weights = &mut weights[person.window.clone()];
            if pattern.people > 1.0 {
                weights.iter_mut().for_each(|weight| *weight *= pattern.people);
            }
            for (_, row) in &pattern.rows {
                add(&mut counts[row * points + person.window.start..], weights);
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
