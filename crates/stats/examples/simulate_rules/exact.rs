//! The false alarms of Anhøj's rules, counted instead of simulated.
//!
//! Owns an exact answer for even numbers of points without ties, where nothing is left to chance: all ways of lying above and below
//! the line are equally likely. Around a known line there are 2^n of them (Wentzel-Larsen & Anhøj 2019, PLoS ONE 14(10) e0223233);
//! around the series' own median only those with half of the points above.

use stats::spc::anhoej::{crossings_min, longest_max};

use crate::row::Row;

/// Even lengths from the shortest to the longest that the rules were made for, and those of the simulation.
pub const LENGTHS: [usize; 9] = [10, 12, 16, 24, 36, 52, 72, 90, 100];

/// Where the line comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Known from elsewhere.
    Known,
    /// The median of the points.
    OwnMedian,
}

/// Chance of a signal around either line.
pub fn figures(points: usize) -> Vec<Row> {
    let row = |figure: &str, line: Line| Row {
        series: "normal".to_owned(),
        points: Some(points),
        chart: "run".to_owned(),
        rules: "anhoej".to_owned(),
        figure: figure.to_owned(),
        of: None,
        value: signal(points, line),
    };
    vec![
        row("exact-signal", Line::OwnMedian),
        row("exact-signal-known-line", Line::Known),
    ]
}

/// Chance of a run that is too long, or of too few crossings; none of nothing.
pub fn signal(points: usize, line: Line) -> Option<f64> {
    let (longest, crossings) = (longest_max(points)?, crossings_min(points)?);
    let all = ways(points, points, 0, line);
    Some(1.0 - ways(points, longest, crossings, line) / all)
}

/// Ways of lying above and below that have no run longer than `longest` and at least `crossings` crossings. Whole numbers, exact
/// up to 53 points and to the last digits beyond.
pub fn ways(points: usize, longest: usize, crossings: usize, line: Line) -> f64 {
    // by symmetry the last point is above: one entry for (points above, length of the last run, crossings)
    let (runs, crossed) = (longest + 1, points);
    let at = |above: usize, run: usize, crossing: usize| (above * runs + run) * crossed + crossing;
    let mut ways = vec![0.0; (points + 1) * runs * crossed];
    if points == 0 || longest == 0 {
        return 0.0;
    }
    ways[at(1, 1, 0)] = 1.0;
    for done in 1..points {
        let mut next = vec![0.0; ways.len()];
        for above in 0..=done {
            for run in 1..=longest.min(done) {
                for crossing in 0..done {
                    let here = ways[at(above, run, crossing)];
                    if here == 0.0 {
                        continue;
                    }
                    if run < longest {
                        next[at(above + 1, run + 1, crossing)] += here;
                    }
                    // a crossing: what was below is now above
                    next[at(done - above + 1, 1, crossing + 1)] += here;
                }
            }
        }
        ways = next;
    }
    let fits = |above: usize| line == Line::Known || 2 * above == points;
    let ends = (0..=points).filter(|above| fits(*above));
    let counted = ends.flat_map(|above| (1..=longest).map(move |run| (above, run)));
    2.0 * counted
        .flat_map(|(above, run)| (crossings..crossed).map(move |crossing| (above, run, crossing)))
        .map(|(above, run, crossing)| ways[at(above, run, crossing)])
        .sum::<f64>()
}
