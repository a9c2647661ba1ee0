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
    line.mark(points, RULES, Pattern::TwoOfThree, |line| far_out(line, 2, 3, 2));
    line.mark(points, RULES, Pattern::FourOfFive, |line| far_out(line, 4, 5, 1));
    line.mark(points, RULES, Pattern::OneSide, |line| one_side(line, 8));
}
