//! The rounded constants of moving ranges.
//!
//! Owns the numbers as tabulated in Montgomery, *Introduction to Statistical Quality Control*, appendix VI, for n = 2. They stay
//! rounded so that results equal those of tables, textbooks and the reference packages; the exact values move a limit by 3.4e-4
//! of its distance from the centre.

/// d2 for two observations: mean moving range / sigma. Exact: 2 / sqrt(pi) = 1.1283792.
pub const MEAN_RANGE_PER_SIGMA: f64 = 1.128;

/// D4 for two observations: upper 3-sigma limit of a moving range / mean moving range. Exact: 3.2665.
pub const RANGE_LIMIT_PER_MEAN_RANGE: f64 = 3.267;

/// How many sigmas a control limit lies from the centre (Shewhart 1931).
pub const SIGMAS: f64 = 3.0;
