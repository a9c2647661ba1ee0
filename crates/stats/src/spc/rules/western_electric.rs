//! The zone rules of Western Electric, *Statistical Quality Control Handbook* (1956), pages 25-28.
//!
//! Owns its four tests for instability.

use super::super::{Pattern, Point, RuleSet};
use super::zones::{Line, far_out, mark_outside, one_side};

const RULES: RuleSet = RuleSet::WesternElectric;

/// One beyond 3 sigma; 2 of 3 beyond 2; 4 of 5 beyond 1; 8 in a row on one side.
pub fn mark(points: &mut [Point]) {
    mark_outside(points, RULES);
    let line = Line::of(points);
    for pattern in [Pattern::TwoOfThree, Pattern::FourOfFive, Pattern::OneSide] {
        let Some(length) = RULES.points(pattern) else { continue };
        line.mark(points, RULES, pattern, |line| match pattern {
            Pattern::TwoOfThree => far_out(line, 2, length, 2),
            Pattern::FourOfFive => far_out(line, 4, length, 1),
            _ => one_side(line, length),
        });
    }
}
