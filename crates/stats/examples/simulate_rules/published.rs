//! What others have published.
//!
//! Owns average run lengths from the literature, to be held against ours.

use stats::spc::RuleSet;

/// Average run length at so many sigmas from the line, known limits, independent normal points.
///
/// Shewhart: 1 / P(outside), as in Montgomery, *Introduction to Statistical Quality Control*. Western Electric's four rules: Champ CW,
/// Woodall WH (1987), *Exact results for Shewhart control charts with supplementary runs rules*, Technometrics 29(4), 393-399.
pub fn published(set: RuleSet, level: u8) -> Option<f64> {
    match (set, level) {
        (RuleSet::Shewhart, 0) => Some(370.4),
        (RuleSet::Shewhart, 1) => Some(43.9),
        (RuleSet::Shewhart, 2) => Some(6.3),
        (RuleSet::Shewhart, 3) => Some(2.0),
        (RuleSet::WesternElectric, 0) => Some(91.75),
        _ => None,
    }
}
