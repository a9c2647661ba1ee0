//! Runs: uninterrupted stretches on one side of the centre line.
//!
//! Owns counting them. A run goes on across points that are not useful (on the line, missing, excluded), and ends where a useful
//! point lies on the other side.

use super::anhoej::{crossings_min, longest_max};
use super::{Point, Runs, Side};

/// One run, by positions in the whole series.
#[derive(Clone, Copy)]
pub(super) struct Run {
    pub side: Side,
    pub since: usize,
    pub until: usize,
    /// Useful points in it.
    pub length: usize,
}

/// All runs of one phase, oldest first.
pub(super) fn runs(points: &[Point]) -> Vec<Run> {
    // about half of the points begin one: a list that had to grow would cost as much as the counting
    let mut runs: Vec<Run> = Vec::with_capacity(points.len() / 2 + 1);
    for point in points.iter().filter(|point| !point.excluded) {
        let Some(side) = point.side else { continue };
        match runs.last_mut() {
            Some(run) if run.side == side => {
                run.until = point.index;
                run.length += 1;
            }
            _ => runs.push(Run {
                side,
                since: point.index,
                until: point.index,
                length: 1,
            }),
        }
    }
    runs
}

/// The run statistics of one phase, with the limits by Anhøj for its number of useful points.
pub(super) fn statistics(points: &[Point]) -> Runs {
    let runs = runs(points);
    let useful = runs.iter().map(|run| run.length).sum();
    let mut statistics = Runs {
        useful,
        longest: runs.iter().map(|run| run.length).max(),
        longest_max: longest_max(useful),
        crossings: runs.len().checked_sub(1),
        crossings_min: crossings_min(useful),
        signal: false,
    };
    statistics.signal = statistics.long_run() || statistics.few_crossings();
    statistics
}
