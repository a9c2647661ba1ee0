//! Nelson LS (1984), *The Shewhart control chart: tests for special causes*, Journal of Quality Technology 16(4), 237-239.
//!
//! Owns its eight tests, in its order.

use super::super::{Pattern, Point, RuleSet, Side};
use super::zones::{Line, Zone, far_out, last, mark_outside, one_side, step};

const RULES: RuleSet = RuleSet::Nelson;

/// One beyond 3 sigma; 9 on one side; 6 rising or falling; 14 alternating; 2 of 3 beyond 2 sigma; 4 of 5 beyond 1; 15 within 1; 8
/// beyond 1, on whichever side.
pub fn mark(points: &mut [Point]) {
    mark_outside(points, RULES);
    let line = Line::of(points);
    line.mark(points, RULES, Pattern::OneSide, |line| one_side(line, 9));
    line.mark(points, RULES, Pattern::Trend, |line| trend(line, 6));
    line.mark(points, RULES, Pattern::Alternating, |line| alternating(line, 14));
    line.mark(points, RULES, Pattern::TwoOfThree, |line| far_out(line, 2, 3, 2));
    line.mark(points, RULES, Pattern::FourOfFive, |line| far_out(line, 4, 5, 1));
    line.mark(points, RULES, Pattern::Stratification, |line| {
        all(line, 15, |beyond| beyond == 0)
    });
    line.mark(points, RULES, Pattern::Mixture, |line| {
        all(line, 8, |beyond| beyond > 0)
    });
}

/// `length` points in a row, each strictly higher than the one before, or each lower.
fn trend(line: &[Zone], length: usize) -> Option<Option<Side>> {
    let recent = last(line, length)?;
    let side = step(recent)?;
    recent
        .windows(2)
        .all(|pair| step(pair) == Some(side))
        .then_some(Some(side))
}

/// `length` points in a row, strictly up and down in turns.
fn alternating(line: &[Zone], length: usize) -> Option<Option<Side>> {
    let recent = last(line, length)?;
    let turns = |three: &[Zone]| {
        let (before, after) = (step(&three[..2]), step(&three[1..]));
        before.is_some() && after.is_some() && before != after
    };
    recent.windows(3).all(turns).then_some(None)
}

/// `length` points in a row that all lie so many sigmas out.
fn all(line: &[Zone], length: usize, holds: impl Fn(u8) -> bool) -> Option<Option<Side>> {
    let recent = last(line, length)?;
    recent
        .iter()
        .all(|zone| zone.beyond.is_some_and(&holds))
        .then_some(None)
}
