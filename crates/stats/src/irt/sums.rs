//! The sum of answers.
//!
//! Owns its distribution at a point of the trait (Lord FM, Wingersky MS 1984, Applied Psychological Measurement 8, 453-461).

use super::curve::Curve;

/// P of each sum from 0 to the highest, at θ.
pub(super) fn sums(curves: &[Curve], theta: f64) -> Vec<f64> {
    let of = curves.iter().map(|curve| curve.probabilities(theta));
    of.fold(vec![1.0], |sums, p| with(&sums, &p))
}

/// One item more.
pub(super) fn with(sums: &[f64], p: &[f64]) -> Vec<f64> {
    let mut next = vec![0.0; sums.len() + p.len() - 1];
    for (sum, share) in sums.iter().enumerate() {
        for (answer, p) in p.iter().enumerate() {
            next[sum + answer] += share * p;
        }
    }
    next
}
