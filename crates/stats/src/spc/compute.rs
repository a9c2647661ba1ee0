//! Centre lines, limits and run statistics, phase by phase.
//!
//! Owns the second stage. Must not mark points; and no number leaves it that is not finite.

use std::ops::Range;

use super::lines::{Baseline, Lines, lines};
use super::side::{side, slack};
use super::validate::Series;
use super::{Chart, ChartKind, NotComputable, Phase, Point, runs};

pub(super) fn compute(series: Series<'_>) -> Result<Chart, NotComputable> {
    let mut phases = Vec::with_capacity(series.spans.len());
    let mut points = Vec::with_capacity(series.values.len());
    for span in &series.spans {
        let baseline = baseline(&series, span);
        let lines = lines(&series, span, &baseline)?;
        let first = points.len();
        let slack = slack(lines.center.unwrap_or(0.0), &baseline.measured);
        points.extend(
            span.clone()
                .map(|index| point(&series, index, span.start, &lines, slack)),
        );
        phases.push(phase(&series, span, &points[first..], &lines, &baseline));
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
        rules: series.rules,
        phases,
        points,
    })
}

fn baseline(series: &Series<'_>, span: &Range<usize>) -> Baseline {
    let positions: Vec<usize> = (span.start..span.end.min(series.baseline_end))
        .filter(|&index| !series.excluded[index])
        .collect();
    let measured = positions.iter().filter_map(|&index| series.values[index]).collect();
    Baseline { positions, measured }
}

fn point(series: &Series<'_>, index: usize, start: usize, lines: &Lines, slack: f64) -> Point {
    let y = series.values[index];
    let limit = lines.at(index - start);
    Point {
        index,
        y,
        n: series.sizes.get(index).copied().flatten(),
        side: y.zip(lines.center).and_then(|(y, center)| side(y, center, slack)),
        center: lines.center,
        sigma: limit.sigma,
        lcl: limit.lcl,
        ucl: limit.ucl,
        excluded: series.excluded[index],
        signals: Vec::new(),
    }
}

fn phase(series: &Series<'_>, span: &Range<usize>, points: &[Point], lines: &Lines, baseline: &Baseline) -> Phase {
    let included = || points.iter().filter(|point| !point.excluded);
    let shared = lines.shared();
    let mut runs = runs::statistics(points);
    // neighbouring ranges share a value: their runs are long by construction, and no signal
    runs.signal &= series.options.chart != ChartKind::Mr;
    Phase {
        from: span.start,
        to: span.end - 1,
        n: included().count(),
        measured: included().filter(|point| point.y.is_some()).count(),
        baseline: baseline.measured.len(),
        center: lines.center,
        sigma: lines.sigma,
        sigma_z: lines.sigma_z,
        lcl: shared.lcl,
        ucl: shared.ucl,
        runs,
    }
}
