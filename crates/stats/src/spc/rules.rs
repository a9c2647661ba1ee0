//! The rules themselves, one function a set.
//!
//! Owns which points a rule marks. Must not say what a mark means: that is `read`'s.

use super::runs::runs;
use super::side::{side, slack};
use super::{Phase, Point, Signal};

/// Marks the useful points of every run that is longer than chance allows. Too few crossings mark nothing: no point makes them,
/// so the phase's [`super::Runs`] carry them.
pub(super) fn anhoej(points: &mut [Point], phase: &Phase) {
    let Some(max) = phase.runs.longest_max.filter(|_| phase.runs.long_run()) else {
        return;
    };
    for run in runs(points).into_iter().filter(|run| run.length > max) {
        for point in &mut points[run.since - phase.from..=run.until - phase.from] {
            if point.useful() {
                point.signals.push(Signal::LongRun(run.side));
            }
        }
    }
}

/// Marks points strictly outside the 3-sigma limits, excluded points too: they are drawn, so the eye compares them.
pub(super) fn shewhart(points: &mut [Point], phase: &Phase) {
    let (Some(center), Some(lcl), Some(ucl)) = (phase.center, phase.lcl, phase.ucl) else {
        return;
    };
    let slack = slack(center, &[lcl, ucl]);
    for point in points {
        let Some(y) = point.y else { continue };
        let above = side(y, ucl, slack).filter(|side| *side == super::Side::Above);
        let below = side(y, lcl, slack).filter(|side| *side == super::Side::Below);
        point.signals.extend(above.or(below).map(Signal::BeyondLimit));
    }
}
