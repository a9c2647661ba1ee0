//! Moving ranges.
//!
//! Owns their mean, with or without Nelson's screening. Must not know about phases or exclusion: it is given the baseline as it
//! should be read.

use super::super::average::mean;
use super::super::constants::RANGE_LIMIT_PER_MEAN_RANGE;

/// Mean of |y(i) − y(i−1)|, in the units of the values (Montgomery, section 6.4). None where no moving range is left.
///
/// `baseline` is without excluded points, so their neighbours are differenced with each other; a missing value is still there as
/// `None`, and both ranges beside it are missing. With `screen`, ranges of at least 3.267 × their mean are dropped, once, not
/// until nothing changes (Nelson 1982, J. Quality Technology 14(3), 172-173).
pub(super) fn average(baseline: &[Option<f64>], screen: bool) -> Option<f64> {
    let mut ranges: Vec<f64> = baseline
        .windows(2)
        .filter_map(|pair| Some((pair[1]? - pair[0]?).abs()))
        .collect();
    let average = mean(&ranges)?;
    if !screen {
        return Some(average);
    }
    ranges.retain(|range| *range < RANGE_LIMIT_PER_MEAN_RANGE * average);
    mean(&ranges)
}
