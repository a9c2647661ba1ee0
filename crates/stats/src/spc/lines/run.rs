//! The run chart.
//!
//! Owns its centre line; it has no limits.

use super::super::average::median;
use super::{Baseline, Lines};

/// The median of the baseline, or the centre line that was given.
pub(super) fn lines(baseline: &Baseline, given: Option<f64>) -> Lines {
    Lines::bare(given.or_else(|| median(&baseline.measured)))
}
