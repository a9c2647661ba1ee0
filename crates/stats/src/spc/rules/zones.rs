//! What Western Electric's and Nelson's rules share.
//!
//! Owns zones, measured in each point's own sigma, and windows that end at a point. Both sets mark the point that completes a
//! pattern, and each one after it while the pattern holds.

use super::super::side::{side, slack};
use super::super::{Pattern, Point, RuleSet, Side, Signal};
use super::shewhart::outside;

/// The points that patterns are looked for in: measured, not excluded; and where they stand in the phase.
pub struct Line {
    at: Vec<usize>,
    zones: Vec<Zone>,
}

/// Where one point lies.
pub struct Zone {
    pub y: f64,
    pub side: Option<Side>,
    /// How many whole sigmas it lies strictly beyond on its side: 0, 1 or 2 (and more); none without limits.
    pub beyond: Option<u8>,
    /// What still counts as the same height.
    pub slack: f64,
}

impl Line {
    pub fn of(points: &[Point]) -> Self {
        let included = || points.iter().enumerate().filter(|(_, point)| !point.excluded);
        let zone = |(place, point): (usize, &Point)| Some((place, zone(point)?));
        let (at, zones) = included().filter_map(zone).unzip();
        Self { at, zones }
    }

    /// Marks each point at which `found` holds for the points up to it, the last one being the point itself.
    pub fn mark(
        &self,
        points: &mut [Point],
        rules: RuleSet,
        pattern: Pattern,
        found: impl Fn(&[Zone]) -> Option<Option<Side>>,
    ) {
        for end in 1..=self.zones.len() {
            if let Some(side) = found(&self.zones[..end]) {
                points[self.at[end - 1]]
                    .signals
                    .push(Signal::Pattern { rules, pattern, side });
            }
        }
    }
}

/// Each set's first rule.
pub fn mark_outside(points: &mut [Point], rules: RuleSet) {
    for point in points {
        let side = outside(point);
        let mark = |side| Signal::Pattern {
            rules,
            pattern: Pattern::BeyondLimit,
            side: Some(side),
        };
        point.signals.extend(side.map(mark));
    }
}

fn zone(point: &Point) -> Option<Zone> {
    let (y, center) = (point.y?, point.center?);
    let slack = slack(center, &[y]);
    let beyond = point.sigma.map(|sigma| {
        let farther = |sigmas: f64| side((y - center).abs(), sigmas * sigma, slack) == Some(Side::Above);
        u8::from(farther(1.0)) + u8::from(farther(2.0))
    });
    Some(Zone {
        y,
        side: point.side,
        beyond,
        slack,
    })
}

/// The last point and at least `enough - 1` of the `window - 1` before it lie on one side, beyond that many sigmas. At the start of a
/// phase the window is as long as there are points.
pub fn far_out(line: &[Zone], enough: usize, window: usize, sigmas: u8) -> Option<Option<Side>> {
    let last = line.last()?;
    let side = last.side?;
    let out = |zone: &&Zone| zone.side == Some(side) && zone.beyond.is_some_and(|beyond| beyond >= sigmas);
    let recent = &line[line.len().saturating_sub(window)..];
    (out(&last) && recent.iter().filter(out).count() >= enough).then_some(Some(side))
}

/// The last `length` points lie on one side; a point on the line ends it.
pub fn one_side(line: &[Zone], length: usize) -> Option<Option<Side>> {
    let recent = last(line, length)?;
    let side = recent[0].side?;
    recent.iter().all(|zone| zone.side == Some(side)).then_some(Some(side))
}

/// The last `length` points.
pub fn last(line: &[Zone], length: usize) -> Option<&[Zone]> {
    line.get(line.len().checked_sub(length)?..)
}

/// Where the second point lies, seen from the first.
pub fn step(pair: &[Zone]) -> Option<Side> {
    side(pair[1].y, pair[0].y, pair[0].slack.max(pair[1].slack))
}
