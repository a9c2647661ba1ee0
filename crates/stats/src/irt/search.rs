//! The maximum of the likelihood.
//!
//! Owns the order of steps: a few of expectation and maximisation, which are safe and slow, and then Newton's with the exact second
//! derivatives, which are quadratic. Where Newton's cannot go on (not bowl-shaped yet, or not upwards), the safe ones take over again.

use super::NotComputable;
use super::information::{Information, information, score};
use super::maximize::maximize;
use super::posterior::expect;
use super::problem::Problem;
use crate::matrix::Cholesky;

/// Safe steps before Newton's, and each time that these fail.
const SAFE: usize = 6;

/// Rounds of both after which the search gives up.
const ROUNDS: usize = 60;

/// Steps with borrowed derivatives at a time.
const CHORDS: usize = 12;

/// Shares of an unknown's information that are no more than roundings: the others explain all of it.
const LEAST: f64 = 1e-9;

/// Slopes beyond this are no slopes: the item jumps at one point of the trait.
const STEEP: f64 = 40.0;

/// A shared slope below this says that people do not differ.
const STILL: f64 = 1e-2;

/// Where the search came to rest.
pub(super) struct Found {
    pub parameters: Vec<f64>,
    /// At these parameters.
    pub information: Information,
    /// Steps of both kinds.
    pub iterations: usize,
}

pub(super) fn search(problem: &Problem, mut at: Vec<f64>, tolerance: f64) -> Result<Found, NotComputable> {
    let mut iterations = 0;
    let mut safe = SAFE;
    for _ in 0..ROUNDS {
        for _ in 0..safe {
            let expected = expect(problem, &at);
            maximize(problem, &expected.counts, &mut at);
            iterations += 1;
        }
        bounded(problem, &at)?;
        let here = information(problem, &at);
        let Ok(factor) = here.observed.cholesky(LEAST) else {
            safe = 2 * SAFE;
            continue;
        };
        let step = factor.solve(&here.score);
        iterations += 1;
        if longest(&step) <= tolerance {
            // the last step is taken, too; information that much further on is the same to six digits
            return Ok(Found {
                parameters: moved(problem, &at, &step, 1.0),
                information: here,
                iterations,
            });
        }
        safe = match after(problem, &at, &step, here.ln_likelihood) {
            Some((next, 1.0)) => {
                at = next;
                iterations += chords(problem, &mut at, &factor, longest(&step), tolerance);
                0
            }
            Some((next, _)) => {
                at = next;
                0
            }
            None => SAFE,
        };
    }
    // Not bowl-shaped even here: some direction is flat.
    match information(problem, &at).observed.cholesky(LEAST) {
        Ok(_) => Err(NotComputable::NotConverged { iterations }),
        Err(_) => Err(NotComputable::NotIdentified),
    }
}

/// Further steps with second derivatives of a little before: ten of these cost as much as one with its own. For as long as each is less
/// than a third of the one before. Returns how many.
fn chords(problem: &Problem, at: &mut Vec<f64>, factor: &Cholesky, first: f64, tolerance: f64) -> usize {
    let mut before = first;
    for steps in 0..CHORDS {
        let expected = expect(problem, at);
        let step = factor.solve(&score(problem, at, &expected.counts));
        let next = moved(problem, at, &step, 1.0);
        if longest(&step) > before / 3.0 || !problem.possible(&next) {
            return steps + 1;
        }
        *at = next;
        before = longest(&step);
        // the last step, with derivatives of its own, shall find nothing left to do
        if before <= tolerance {
            return steps + 1;
        }
    }
    CHORDS
}

fn longest(step: &[f64]) -> f64 {
    step.iter().fold(0.0_f64, |longest, step| longest.max(step.abs()))
}

fn bounded(problem: &Problem, at: &[f64]) -> Result<(), NotComputable> {
    let slope = |item: usize| problem.line(item, at).slope;
    if problem.shared && slope(0).abs() < STILL {
        return Err(NotComputable::NoVariance);
    }
    match (0..problem.items()).find(|item| slope(*item).abs() > STEEP) {
        Some(item) => Err(NotComputable::Unbounded { item }),
        None => Ok(()),
    }
}

/// The step, or the largest half of a half of it that goes up, and which share it is.
fn after(problem: &Problem, at: &[f64], step: &[f64], height: f64) -> Option<(Vec<f64>, f64)> {
    let mut share = (2.0 / longest(step)).min(1.0);
    let slack = 1e-12 * height.abs();
    for _ in 0..8 {
        let there = moved(problem, at, step, share);
        if problem.possible(&there) && expect(problem, &there).ln_likelihood >= height - slack {
            return Some((there, share));
        }
        share /= 2.0;
    }
    None
}

fn moved(problem: &Problem, at: &[f64], step: &[f64], share: f64) -> Vec<f64> {
    let mut there = at.to_vec();
    for item in 0..problem.items() {
        for parameter in 0..problem.answers[item] {
            there[problem.first[item] + parameter] += share * step[problem.unknown(item, parameter)];
        }
    }
    there
}
