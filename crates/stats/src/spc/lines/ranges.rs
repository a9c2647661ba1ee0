//! The moving range chart.
//!
//! Owns what it draws, and its limits: 0 and D4 = 3.267 times the mean range, never screened (Montgomery, section 6.4).

use std::ops::Range;

use super::super::average::mean;
use super::super::constants::{MEAN_RANGE_PER_SIGMA, RANGE_LIMIT_PER_MEAN_RANGE};
use super::{Baseline, Limit, Limits, Lines};

/// |y(i) − y(i−1)| within each phase, the first of a phase missing. An excluded point has a range to the one before it and is
/// bridged by the next; a missing one leaves two ranges missing.
pub fn ranges(values: &[Option<f64>], excluded: &[bool], spans: &[Range<usize>]) -> Vec<Option<f64>> {
    let mut ranges = vec![None; values.len()];
    for span in spans {
        let mut before: Option<f64> = None;
        for index in span.clone() {
            ranges[index] = before.zip(values[index]).map(|(a, b)| (b - a).abs());
            if !excluded[index] {
                before = values[index];
            }
        }
    }
    ranges
}

/// The mean of the baseline's ranges, or the centre line that was given. Sigma is that of the single values.
pub(super) fn lines(baseline: &Baseline, given: Option<f64>) -> Lines {
    let center = given.or_else(|| mean(&baseline.measured));
    Lines {
        center,
        sigma: center.map(|range| range / MEAN_RANGE_PER_SIGMA),
        sigma_z: None,
        limits: Limits::Straight(Limit {
            sigma: None,
            lcl: center.map(|_| 0.0),
            ucl: center.map(|range| RANGE_LIMIT_PER_MEAN_RANGE * range),
        }),
    }
}
