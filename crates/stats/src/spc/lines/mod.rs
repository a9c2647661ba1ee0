//! Centre line and limits of each chart.
//!
//! Owns what a chart kind makes of one phase, a file a family. Must not mark points.

mod counts;
mod dispersed;
mod events;
mod individuals;
mod moving_range;
pub(super) mod ranges;
mod run;
mod subgroups;

use std::ops::Range;

use super::validate::Series;
use super::{ChartKind, NotComputable, RuleSet};

/// A phase's line, and the limits of each of its points.
pub(super) struct Lines {
    /// In the units of the chart; none where nothing is measured.
    pub center: Option<f64>,
    /// As [`super::Phase::sigma`].
    pub sigma: Option<f64>,
    /// As [`super::Phase::sigma_z`].
    pub sigma_z: Option<f64>,
    pub limits: Limits,
}

/// Limits of the points of a phase.
pub(super) enum Limits {
    /// The same for all, missing points too: the line goes on.
    Straight(Limit),
    /// One a point.
    Stepped(Vec<Limit>),
}

/// The limits of one point, and a third of their distance where they are symmetric.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Limit {
    pub sigma: Option<f64>,
    pub lcl: Option<f64>,
    pub ucl: Option<f64>,
}

/// The points that centre and limits are taken from.
pub(super) struct Baseline {
    /// Positions in order, without the excluded ones, missing ones kept.
    pub positions: Vec<usize>,
    /// The values that are there.
    pub measured: Vec<f64>,
}

/// The line of one phase. Every number in it is finite.
pub(super) fn lines(series: &Series<'_>, span: &Range<usize>, baseline: &Baseline) -> Result<Lines, NotComputable> {
    let options = series.options;
    let (given, screen) = (options.center, options.screen_mr);
    let lines = match options.chart {
        ChartKind::Run => run::lines(baseline, given),
        ChartKind::I => {
            let factor = individuals::factor(series.rules.contains(&RuleSet::Nhs));
            individuals::lines(&in_order(series, baseline), &baseline.measured, given, screen, factor)
        }
        ChartKind::Mr => ranges::lines(baseline, given),
        ChartKind::C => counts::lines(baseline, given),
        ChartKind::G => events::cases(baseline, given),
        ChartKind::T => events::times(&in_order(series, baseline), given, screen),
        ChartKind::P | ChartKind::Pp | ChartKind::U | ChartKind::Up => dispersed::lines(series, span, baseline),
        ChartKind::Xbar => subgroups::means(series, span, baseline),
        ChartKind::S => subgroups::spreads(series, span, baseline),
    };
    if lines.finite() {
        Ok(lines)
    } else {
        Err(NotComputable::Overflow)
    }
}

/// Values of the baseline, missing ones kept in their place.
fn in_order(series: &Series<'_>, baseline: &Baseline) -> Vec<Option<f64>> {
    baseline.positions.iter().map(|&index| series.values[index]).collect()
}

impl Lines {
    /// A line with nothing around it.
    fn bare(center: Option<f64>) -> Self {
        Self {
            center,
            sigma: None,
            sigma_z: None,
            limits: Limits::Straight(Limit::default()),
        }
    }

    /// Limits that step where denominators or sizes do; straight where all are the same.
    fn stepped(center: Option<f64>, sigma_z: Option<f64>, limits: Vec<Limit>) -> Self {
        let mut there = limits.iter().filter(|limit| limit.ucl.is_some());
        let sigma = there
            .next()
            .filter(|first| there.all(|limit| limit == *first))
            .and_then(|limit| limit.sigma);
        Self {
            center,
            sigma,
            sigma_z,
            limits: Limits::Stepped(limits),
        }
    }

    /// The limit of the point at `place` within the phase.
    pub fn at(&self, place: usize) -> Limit {
        match &self.limits {
            Limits::Straight(limit) => *limit,
            Limits::Stepped(limits) => limits.get(place).copied().unwrap_or_default(),
        }
    }

    /// The limits that all points share; nothing where they vary.
    pub fn shared(&self) -> Limit {
        match &self.limits {
            Limits::Straight(limit) => *limit,
            Limits::Stepped(limits) => {
                let mut there = limits.iter().filter(|limit| limit.ucl.is_some());
                let first = there.next().copied().unwrap_or_default();
                if there.all(|limit| *limit == first) {
                    first
                } else {
                    Limit::default()
                }
            }
        }
    }

    fn finite(&self) -> bool {
        let fine = |limit: &Limit| {
            [limit.sigma, limit.lcl, limit.ucl]
                .into_iter()
                .flatten()
                .all(f64::is_finite)
        };
        [self.center, self.sigma, self.sigma_z]
            .into_iter()
            .flatten()
            .all(f64::is_finite)
            && match &self.limits {
                Limits::Straight(limit) => fine(limit),
                Limits::Stepped(limits) => limits.iter().all(fine),
            }
    }
}

impl Limit {
    /// Three sigmas on either side.
    fn around(center: Option<f64>, sigma: Option<f64>) -> Self {
        let at = |sigmas: f64| Some(center? + sigmas * sigma?);
        Self {
            sigma: sigma.filter(|_| center.is_some()),
            lcl: at(-super::constants::SIGMAS),
            ucl: at(super::constants::SIGMAS),
        }
    }

    /// Cut at what a value of the chart can be.
    fn within(self, low: f64, high: f64) -> Self {
        Self {
            lcl: self.lcl.map(|lcl| lcl.max(low)),
            ucl: self.ucl.map(|ucl| ucl.min(high)),
            ..self
        }
    }
}
