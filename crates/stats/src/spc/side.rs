//! Where a value lies, seen from a line.
//!
//! Owns the one tolerance of this folder. A mean that equals a point on paper may differ from it in the last bits, and a point on
//! the line counts for nothing: so values within a few roundings of a line are on it, for the centre line and the limits alike.

use super::Side;

/// 16 roundings of the largest magnitude involved: far above what a compensated mean of rounded decimals can lose, far below
/// anything that was measured.
const ROUNDINGS: f64 = 16.0 * f64::EPSILON;

/// How far from a line still counts as on it, for a line computed from `values`.
pub(super) fn slack(center: f64, values: &[f64]) -> f64 {
    values
        .iter()
        .fold(center.abs(), |largest, value| largest.max(value.abs()))
        * ROUNDINGS
}

/// Above, below, or (none) on the line.
pub(super) fn side(y: f64, line: f64, slack: f64) -> Option<Side> {
    if y > line + slack {
        Some(Side::Above)
    } else if y < line - slack {
        Some(Side::Below)
    } else {
        None
    }
}
