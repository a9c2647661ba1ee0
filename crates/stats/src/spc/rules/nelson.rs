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
    for pattern in [
        Pattern::OneSide,
        Pattern::Trend,
        Pattern::Alternating,
        Pattern::TwoOfThree,
        Pattern::FourOfFive,
        Pattern::Stratification,
        Pattern::Mixture,
    ] {
        let Some(length) = RULES.points(pattern) else { continue };
        line.mark(points, RULES, pattern, |line| match pattern {
            Pattern::OneSide => one_side(line, length),
            Pattern::Trend => trend(line, length),
            Pattern::Alternating => alternating(line, length),
            Pattern::TwoOfThree => far_out(line, 2, length, 2),
            Pattern::FourOfFive => far_out(line, 4, length, 1),
            Pattern::Stratification => all(line, length, |beyond| beyond == 0),
            Pattern::Mixture => all(line, length, |beyond| beyond > 0),
            _ => None,
        });
    }
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
