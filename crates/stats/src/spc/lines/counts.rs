//! The c chart: counts over equal opportunities.
//!
//! Owns its limits: c ± 3 sqrt(c), never below 0 (Montgomery, section 7.3, equation 7.17).

use super::super::average::mean;
use super::{Baseline, Limit, Limits, Lines};

/// The mean count of the baseline, or the centre line that was given.
pub(super) fn lines(baseline: &Baseline, given: Option<f64>) -> Lines {
    let center = given.or_else(|| mean(&baseline.measured));
    let limit = Limit::around(center, center.map(f64::sqrt)).within(0.0, f64::INFINITY);
    Lines {
        center,
        sigma: limit.sigma,
        sigma_z: None,
        limits: Limits::Straight(limit),
    }
}
