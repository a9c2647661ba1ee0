//! The result: a chart as numbers.
//!
//! Owns the shape of what is computed and classified. Must not compute; every number in it is finite.

use super::{ChartKind, Direction, RuleSet, Signal};

/// One analysed series.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Which chart was made.
    pub kind: ChartKind,
    /// Which way is better, as asked.
    pub direction: Direction,
    /// The value aimed at, as asked.
    pub target: Option<f64>,
    /// How many first points made the baseline, where one was frozen.
    pub freeze: Option<usize>,
    /// The rules that were applied.
    pub rules: Vec<RuleSet>,
    /// In order, without gaps, covering all points; at least one.
    pub phases: Vec<Phase>,
    /// One for each value given, in the same order.
    pub points: Vec<Point>,
}

/// A stretch of the series with one centre line.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// First point, 0-based.
    pub from: usize,
    /// Last point, 0-based, included.
    pub to: usize,
    /// Points that are not excluded, with or without a value (`n_obs` of qicharts2).
    pub n: usize,
    /// Those of them that have a value.
    pub measured: usize,
    /// Those of them that centre and limits were taken from: `measured`, cut at the frozen baseline.
    pub baseline: usize,
    /// Centre line, in the units of the values; none where the phase has no value to take it from.
    pub center: Option<f64>,
    /// Estimated standard deviation of what is drawn, in its units (on a chart of moving ranges: of the single values);
    /// none where it varies by point, does not exist, or the limits are not symmetric by nature (g, t).
    pub sigma: Option<f64>,
    /// How many times the points vary as much as their denominators explain (Laney's sigma-z); only on primed charts.
    pub sigma_z: Option<f64>,
    /// Lower 3-sigma limit; none where it varies by point or does not exist.
    pub lcl: Option<f64>,
    /// Upper 3-sigma limit; none where it varies by point or does not exist.
    pub ucl: Option<f64>,
    /// Run statistics against the centre line.
    pub runs: Runs,
}

/// Run statistics of one phase. The options are none when no point is useful.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Runs {
    /// Points not excluded, not missing and not on the centre line.
    pub useful: usize,
    /// Length of the longest run on one side.
    pub longest: Option<usize>,
    /// The longest run still expected from chance.
    pub longest_max: Option<usize>,
    /// How often the series crosses the centre line.
    pub crossings: Option<usize>,
    /// The fewest crossings still expected from chance.
    pub crossings_min: Option<usize>,
    /// Longer than the one, or fewer than the other.
    pub signal: bool,
}

/// One position of the series.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// 0-based position.
    pub index: usize,
    /// The value; none where it is missing.
    pub y: Option<f64>,
    /// The denominator, where the value is a rate; the size of a subgroup.
    pub n: Option<f64>,
    /// On which side of the centre line the value lies; none where it is missing or on the line.
    pub side: Option<Side>,
    /// Centre line here.
    pub center: Option<f64>,
    /// A third of the distance from centre to limit, before a limit is cut at what is possible; none where limits are not
    /// symmetric by nature.
    pub sigma: Option<f64>,
    /// Lower 3-sigma limit here.
    pub lcl: Option<f64>,
    /// Upper 3-sigma limit here.
    pub ucl: Option<f64>,
    /// Left out of centre, limits and runs.
    pub excluded: bool,
    /// The rules that mark this point.
    pub signals: Vec<Signal>,
}

/// Where a point lies, seen from the centre line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Higher than the line.
    Above,
    /// Lower than the line.
    Below,
}

impl Point {
    /// Does the point count for runs: measured, not excluded, not on the line?
    pub fn useful(&self) -> bool {
        !self.excluded && self.side.is_some()
    }
}

impl Runs {
    /// Is the longest run longer than chance allows?
    pub fn long_run(&self) -> bool {
        matches!((self.longest, self.longest_max), (Some(have), Some(max)) if have > max)
    }

    /// Are there fewer crossings than chance allows?
    pub fn few_crossings(&self) -> bool {
        matches!((self.crossings, self.crossings_min), (Some(have), Some(min)) if have < min)
    }
}
