//! Where the search begins.
//!
//! Owns first guesses of slopes and intercepts: the first principal component of the answers says which items go together and which
//! pull the other way, so that reversed items begin on their own side of zero.

use super::answers::{Answers, given};
use super::problem::Problem;

/// Multiplications by the correlations; the first component needs to be right to a digit only.
const TURNS: usize = 30;

/// First guesses of all parameters.
pub(super) fn start(problem: &Problem, answers: &Answers) -> Vec<f64> {
    let loadings = loadings(answers);
    let mut parameters = Vec::with_capacity(problem.parameters());
    for (item, loading) in loadings.iter().enumerate() {
        // a logistic slope is 1.7 times that of a normal ogive
        let slope = if problem.shared {
            1.0
        } else {
            let size = 1.7 * loading.abs() / (1.0 - loading * loading).max(0.2).sqrt();
            size.clamp(0.4, 2.0).copysign(*loading)
        };
        parameters.push(slope);
        parameters.extend(intercepts(problem, answers, item, slope));
    }
    parameters
}

/// From how many chose each answer. The trait's spread flattens what is seen of a line by about sqrt(1 + a² / 3).
fn intercepts(problem: &Problem, answers: &Answers, item: usize, slope: f64) -> Vec<f64> {
    let mut counts = vec![0.5; problem.answers[item]];
    for (ranks, people) in &answers.patterns {
        for (_, rank) in given(ranks).filter(|(of, _)| *of == item) {
            counts[rank] += people;
        }
    }
    let steeper = (1.0 + slope * slope / 3.0).sqrt();
    let graded = |k: usize| {
        let (below, above): (f64, f64) = (counts[..k].iter().sum(), counts[k..].iter().sum());
        (above / below).ln() * steeper
    };
    let partial = |k: usize| (counts[k] / counts[0]).ln();
    (1..counts.len())
        .map(|k| match problem.shape {
            super::Shape::Graded => graded(k),
            super::Shape::PartialCredit => partial(k),
        })
        .collect()
}

/// Correlation of each item with what all have in common; its sign is that of most items. Answers left out count as average.
fn loadings(answers: &Answers) -> Vec<f64> {
    let (items, people) = (answers.values.len(), answers.answered() as f64);
    let mut moments = vec![(0.0, 0.0, 0.0); items];
    for (ranks, count) in &answers.patterns {
        for (item, rank) in given(ranks) {
            let (n, sum, square) = &mut moments[item];
            *n += count;
            *sum += count * rank as f64;
            *square += count * (rank * rank) as f64;
        }
    }
    let scaled: Vec<(f64, f64)> = moments
        .iter()
        .map(|(n, sum, square)| (sum / n, (square / n - (sum / n).powi(2)).max(1e-9).sqrt()))
        .collect();
    let mut correlations = vec![0.0; items * items];
    let mut row = vec![0.0; items];
    for (ranks, count) in &answers.patterns {
        row.fill(0.0);
        for (item, rank) in given(ranks) {
            row[item] = (rank as f64 - scaled[item].0) / scaled[item].1;
        }
        for (i, own) in row.iter().enumerate() {
            let weight = count * own / people;
            for (cell, other) in correlations[i * items..(i + 1) * items].iter_mut().zip(&row) {
                *cell += weight * other;
            }
        }
    }
    first_component(&correlations, items)
}

fn first_component(correlations: &[f64], items: usize) -> Vec<f64> {
    let rows: Vec<&[f64]> = correlations.chunks(items).collect();
    let strength = |row: &&[f64]| row.iter().map(|r| r * r).sum::<f64>();
    let strongest = (0..items).max_by(|a, b| strength(&rows[*a]).total_cmp(&strength(&rows[*b])));
    let mut direction = rows[strongest.unwrap_or(0)].to_vec();
    let mut length = 1.0;
    for _ in 0..TURNS {
        direction = rows.iter().map(|row| crate::matrix::dot(row, &direction)).collect();
        length = crate::matrix::dot(&direction, &direction).sqrt();
        direction.iter_mut().for_each(|d| *d /= length);
    }
    let most = if direction.iter().sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
    direction.iter().map(|d| most * d * length.sqrt()).collect()
}
