//! The difference in right answers at the same score.
//!
//! Owns the standardised difference of Dorans & Kulick (1986): in shares, which a teacher can picture, where an odds ratio is not.

use super::strata::Stratum;
use crate::sum::sum;

/// Σ w (focal right − reference right) / Σ w, w being the people of the focal group at each score.
pub(super) fn p_dif(strata: &[Stratum]) -> Option<f64> {
    let weights = sum(strata.iter().map(Stratum::focal));
    let difference = |s: &Stratum| s.focal() * (s.focal_right / s.focal() - s.reference_right / s.reference());
    (weights > 0.0).then(|| sum(strata.iter().map(difference)) / weights)
}
