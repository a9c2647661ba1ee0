//! Centre lines, limits and run statistics, phase by phase.
//!
//! Owns the second stage. Must not mark points; and no number leaves it that is not finite.

use std::ops::Range;

use super::side::{side, slack};
use super::validate::Series;
use super::{Chart, ChartKind, NotComputable, Phase, Point, individuals, run, runs};

/// The points that centre and limits are taken from.
pub(super) struct Baseline {
    /// In order, without the excluded ones; a missing value keeps its place.
    pub in_order: Vec<Option<f64>>,
    /// Only those that have a value.
    pub measured: Vec<f64>,
}

/// What a chart kind makes of a baseline.
pub(super) struct Line {
    pub center: Option<f64>,
    pub sigma: Option<f64>,
    pub lcl: Option<f64>,
    pub ucl: Option<f64>,
}

pub(super) fn compute(series: &Series<'_>) -> Result<Chart, NotComputable> {
    let mut phases = Vec::with_capacity(series.spans.len());
    let mut points = Vec::with_capacity(series.values.len());
    for span in &series.spans {
        let baseline = baseline(series, span);
        let line = line(series, &baseline)?;
        let first = points.len();
        let slack = slack(line.center.unwrap_or(0.0), &baseline.measured);
        points.extend(span.clone().map(|index| point(series, index, &line, slack)));
        phases.push(phase(span, &points[first..], &line, &baseline));
    }
    if phases.iter().all(|phase| phase.center.is_none() || phase.measured == 0) {
        return Err(NotComputable::NoValues);
    }
    let options = series.options;
    Ok(Chart {
        kind: options.chart,
        direction: options.direction,
        target: options.target,
        freeze: options.freeze,
        rules: series.rules.clone(),
        phases,
        points,
    })
}

fn baseline(series: &Series<'_>, span: &Range<usize>) -> Baseline {
    let in_order: Vec<Option<f64>> = (span.start..span.end.min(series.baseline_end))
        .filter(|&index| !series.excluded[index])
        .map(|index| series.values[index])
        .collect();
    let measured = in_order.iter().copied().flatten().collect();
    Baseline { in_order, measured }
}

fn line(series: &Series<'_>, baseline: &Baseline) -> Result<Line, NotComputable> {
    let options = series.options;
    let line = match options.chart {
        ChartKind::Run => run::line(baseline, options.center),
        ChartKind::I => individuals::line(baseline, options.center, options.screen_mr),
    };
    let finite = [line.center, line.sigma, line.lcl, line.ucl]
        .into_iter()
        .flatten()
        .all(f64::is_finite);
    if finite { Ok(line) } else { Err(NotComputable::Overflow) }
}

fn point(series: &Series<'_>, index: usize, line: &Line, slack: f64) -> Point {
    let y = series.values[index];
    Point {
        index,
        y,
        n: None,
        side: y.zip(line.center).and_then(|(y, center)| side(y, center, slack)),
        center: line.center,
        lcl: line.lcl,
        ucl: line.ucl,
        excluded: series.excluded[index],
        signals: Vec::new(),
    }
}

fn phase(span: &Range<usize>, points: &[Point], line: &Line, baseline: &Baseline) -> Phase {
    let included = || points.iter().filter(|point| !point.excluded);
    Phase {
        from: span.start,
        to: span.end - 1,
        n: included().count(),
        measured: included().filter(|point| point.y.is_some()).count(),
        baseline: baseline.measured.len(),
        center: line.center,
        sigma: line.sigma,
        lcl: line.lcl,
        ucl: line.ucl,
        runs: runs::statistics(points),
    }
}
