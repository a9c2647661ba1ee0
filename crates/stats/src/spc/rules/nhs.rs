//! NHS England, *Making Data Count*: the rules of its XmR charts.
//!
//! Owns its four patterns and their precedence: a point carries one mark at most.

use super::super::side::{side, slack};
use super::super::{Pattern, Point, RuleSet, Side, Signal};
use super::shewhart::outside;

/// The part of the way to a limit from which on a point is near it.
const NEAR: f64 = 2.0 / 3.0;

/// Outside the limits, before a trend of 7, before 2 of 3 near a limit, before 7 on one side. All points of a trend and of a shift
/// are marked, and of 2 of 3 the near ones. Where a fall follows a rise, the point in both goes with the fall.
pub fn mark(points: &mut [Point]) {
    let at: Vec<usize> = (0..points.len())
        .filter(|&place| !points[place].excluded && points[place].y.is_some())
        .collect();
    let mut marks: Vec<Option<(Pattern, Side)>> = vec![None; points.len()];
    for pattern in [Pattern::OneSide, Pattern::TwoOfThree, Pattern::Trend] {
        let Some(window) = RuleSet::Nhs.points(pattern) else {
            continue;
        };
        for places in at.windows(window) {
            let found = match pattern {
                Pattern::Trend => trend(points, places),
                _ => one_side(points, places),
            };
            let Some(found) = found else { continue };
            let near = |place: usize| near_limit(&points[place]);
            if pattern == Pattern::TwoOfThree && places.iter().filter(|&&place| near(place)).count() < 2 {
                continue;
            }
            for &place in places {
                if pattern != Pattern::TwoOfThree || near(place) {
                    marks[place] = Some((pattern, found));
                }
            }
        }
    }
    for (point, mark) in points.iter_mut().zip(marks) {
        let mark = outside(point).map(|side| (Pattern::BeyondLimit, side)).or(mark);
        point.signals.extend(mark.map(|(pattern, side)| Signal::Pattern {
            rules: RuleSet::Nhs,
            pattern,
            side: Some(side),
        }));
    }
}

/// All on one side; a point on the mean ends it.
fn one_side(points: &[Point], places: &[usize]) -> Option<Side> {
    let side = points[places[0]].side?;
    let on_it = |place: &usize| points[*place].side == Some(side);
    places.iter().all(on_it).then_some(side)
}

/// Each strictly higher than the one before, or each lower.
fn trend(points: &[Point], places: &[usize]) -> Option<Side> {
    let step = |pair: &[usize]| {
        let (before, after) = (points[pair[0]].y?, points[pair[1]].y?);
        side(after, before, slack(before, &[after]))
    };
    let side = step(places)?;
    places.windows(2).all(|pair| step(pair) == Some(side)).then_some(side)
}

/// Between two thirds of the way and the limit; outside it is not near it.
fn near_limit(point: &Point) -> bool {
    let (Some(y), Some(center), Some(sigma)) = (point.y, point.center, point.sigma) else {
        return false;
    };
    let far = NEAR * super::super::constants::SIGMAS * sigma;
    outside(point).is_none() && side((y - center).abs(), far, slack(center, &[y])) == Some(Side::Above)
}
