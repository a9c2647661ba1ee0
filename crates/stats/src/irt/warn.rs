//! What a result must be read with.
//!
//! Owns when something is said although there is a result.

use super::answers::Answers;
use super::problem::Problem;
use super::{Estimate, Score, Warning};

/// People for each parameter below which slopes are too steep and scores too sure of themselves (docs/statistics/irt.md, recovery).
const PEOPLE: usize = 10;

/// A difficulty known to no more than ± 2 standard deviations of the trait says nothing.
const VAGUE: f64 = 1.0;

/// The sum over points is exact to six digits where the narrowest posterior is as wide as this share of their distance.
const NARROW: f64 = 0.8;

pub(super) fn warnings(
    answers: &Answers,
    items: &[Estimate],
    problem: &Problem,
    persons: &[Score],
    deviation: f64,
) -> Vec<Warning> {
    let mut all = answers.unused();
    let (have, parameters) = (answers.answered(), problem.unknowns());
    if have < PEOPLE * parameters {
        all.push(Warning::FewPeople { have, parameters });
    }
    for (item, estimate) in items.iter().enumerate() {
        if estimate.slope < 0.0 {
            all.push(Warning::Reversed { item });
        }
        if estimate.difficulty_ses.iter().any(|se| *se > VAGUE * deviation) {
            all.push(Warning::Vague { item });
        }
    }
    let narrowest = persons.iter().map(|score| score.se).fold(f64::INFINITY, f64::min);
    if narrowest < NARROW * problem.grid.step() * deviation {
        let have = problem.grid.used;
        all.push(Warning::CoarseQuadrature { have });
    }
    all
}
