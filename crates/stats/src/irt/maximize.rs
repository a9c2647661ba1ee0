//! The maximisation step: each item by itself, given how many people are expected at each point with each answer.
//!
//! Owns Newton's steps of one item, which always climb, its ln P being concave. Must not know people.

use super::problem::Problem;
use crate::matrix::Matrix;

/// An item moves by no more than this at once, so that a first guess far away does not throw it beyond recall.
const FAR: f64 = 2.0;

/// Newton's steps of an item in one maximisation; the next expectation undoes what more of them would gain.
const STEPS: usize = 3;

/// Slope and curvature of Σ counts × ln P for one item.
struct Surface {
    up: Vec<f64>,
    /// Negative second derivatives, by rows.
    bent: Vec<f64>,
    height: f64,
}

/// Moves all items uphill.
pub(super) fn maximize(problem: &Problem, counts: &[f64], parameters: &mut [f64]) {
    for item in 0..problem.items() {
        let own = problem.first[item]..problem.first[item + 1];
        for _ in 0..STEPS {
            if !climb(problem, item, counts, &mut parameters[own.clone()]) {
                break;
            }
        }
    }
    if problem.shared {
        one_slope(problem, counts, parameters);
    }
}

/// One step of one item; false where it has arrived.
fn climb(problem: &Problem, item: usize, counts: &[f64], own: &mut [f64]) -> bool {
    let fixed = usize::from(problem.shared);
    let here = surface(problem, item, counts, own);
    let size = own.len() - fixed;
    // the weakest ridge keeps it solvable where nobody is expected
    let ridge = 1e-9;
    let bent = Matrix::from_fn(size, |i, j| {
        here.bent[(i + fixed) * own.len() + j + fixed] + if i == j { ridge } else { 0.0 }
    });
    let Ok(factor) = bent.cholesky(0.0) else {
        return false;
    };
    let step = factor.solve(&here.up[fixed..]);
    let longest = step.iter().fold(0.0_f64, |longest, step| longest.max(step.abs()));
    let mut share = (FAR / longest).min(1.0);
    for _ in 0..30 {
        let mut there = own.to_vec();
        for (parameter, step) in there[fixed..].iter_mut().zip(&step) {
            *parameter += share * step;
        }
        if problem_allows(problem, &there) && surface(problem, item, counts, &there).height >= here.height {
            own.copy_from_slice(&there);
            return longest > 1e-4;
        }
        share /= 2.0;
    }
    false
}

fn problem_allows(problem: &Problem, own: &[f64]) -> bool {
    line(problem, own).possible()
}

/// One step of the slope that all items share, their intercepts staying.
fn one_slope(problem: &Problem, counts: &[f64], parameters: &mut [f64]) {
    let (mut up, mut bent) = (0.0, 0.0);
    for item in 0..problem.items() {
        let here = surface(
            problem,
            item,
            counts,
            &parameters[problem.first[item]..problem.first[item + 1]],
        );
        up += here.up[0];
        bent += here.bent[0];
    }
    let step = if bent > 0.0 { up / bent } else { 0.0 };
    for item in 0..problem.items() {
        let slope = &mut parameters[problem.first[item]];
        // never through zero: there the trait would turn round
        *slope = (*slope + step).clamp(*slope / 2.0, *slope * 2.0);
    }
}

fn line<'a>(problem: &Problem, own: &'a [f64]) -> super::shape::Line<'a> {
    super::shape::Line {
        shape: problem.shape,
        slope: own[0],
        intercepts: &own[1..],
    }
}

fn surface(problem: &Problem, item: usize, counts: &[f64], own: &[f64]) -> Surface {
    let (line, width, points) = (line(problem, own), own.len(), problem.grid.len());
    let answers = problem.answers[item];
    let count = |answer: usize, at: usize| counts[(problem.first_row[item] + answer) * points + at];
    let (mut ln_p, mut slopes) = (vec![0.0; answers], vec![0.0; answers * width]);
    let mut found = Surface {
        up: vec![0.0; width],
        bent: vec![0.0; width * width],
        height: 0.0,
    };
    for (at, z) in problem.grid.used() {
        line.ln_p(z, &mut ln_p);
        line.gradients(z, &mut slopes);
        for answer in 0..answers {
            let people = count(answer, at);
            // nobody there, where ln P may be minus infinity
            if people > 0.0 {
                found.height += people * ln_p[answer];
                for (up, slope) in found.up.iter_mut().zip(&slopes[answer * width..]) {
                    *up += people * slope;
                }
            }
        }
        line.add_curvature(z, |answer| -count(answer, at), &mut found.bent);
    }
    found
}
