//! Shewhart's one rule (1931): a point outside the 3-sigma limits.
//!
//! Owns the comparison that every set of rules begins with.

use super::super::side::{side, slack};
use super::super::{Point, Side, Signal};

/// Marks points strictly outside their limits.
pub fn mark(points: &mut [Point]) {
    for point in points {
        point.signals.extend(outside(point).map(Signal::BeyondLimit));
    }
}

/// On which side of its limits a point lies; none within them, on them, or without them.
pub fn outside(point: &Point) -> Option<Side> {
    let (y, center, lcl, ucl) = (point.y?, point.center?, point.lcl?, point.ucl?);
    let slack = slack(center, &[lcl, ucl]);
    let above = side(y, ucl, slack).filter(|side| *side == Side::Above);
    let below = side(y, lcl, slack).filter(|side| *side == Side::Below);
    above.or(below)
}
