//! The run chart.
//!
//! Owns its centre line; it has no limits.

use super::average::median;
use super::compute::{Baseline, Line};

/// The median of the baseline, or the centre line that was given.
pub(super) fn line(baseline: &Baseline, given: Option<f64>) -> Line {
    Line {
        center: given.or_else(|| median(&baseline.measured)),
        sigma: None,
        lcl: None,
        ucl: None,
    }
}
