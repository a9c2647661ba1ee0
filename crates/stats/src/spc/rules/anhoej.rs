//! Anhøj's rules (Anhøj & Olesen 2014, PLoS ONE 9(11) e113825).
//!
//! Owns which points of a long run are marked; the limits are [`crate::spc::anhoej`]'s.

use super::super::runs::runs;
use super::super::{Phase, Point, Signal};

/// Marks the useful points of every run that is longer than chance allows. Too few crossings mark nothing: no point makes them,
/// so the phase's [`crate::spc::Runs`] carry them.
pub fn mark(points: &mut [Point], phase: &Phase) {
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
