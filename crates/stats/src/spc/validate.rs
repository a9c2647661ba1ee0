//! Is the request meaningful for this series?
//!
//! Owns the first stage: everything later may rely on a [`Series`]. Must not compute a statistic; that values are possible on their
//! chart is `data`'s.

use std::borrow::Cow;
use std::ops::Range;

use super::data::Data;
use super::lines::ranges::ranges;
use super::{ChartKind, NotComputable, Options, RuleSet};

/// A series and a request that fit each other: values finite, positions inside, spans not empty.
pub(super) struct Series<'a> {
    /// What is drawn, missing ones kept in their place.
    pub values: Cow<'a, [Option<f64>]>,
    /// Denominators or sizes of subgroups, one a point; none where the chart has none.
    pub sizes: Vec<Option<f64>>,
    /// Standard deviations of subgroups, one a point; none where the chart has none.
    pub spreads: Vec<Option<f64>>,
    pub excluded: Vec<bool>,
    /// The phases, in order, without gaps, none empty.
    pub spans: Vec<Range<usize>>,
    /// Points from here on are not part of the baseline.
    pub baseline_end: usize,
    pub rules: Vec<RuleSet>,
    pub options: &'a Options,
}

pub(super) fn validate<'a>(data: Data<'a>, options: &'a Options) -> Result<Series<'a>, NotComputable> {
    center(options)?;
    if options.target.is_some_and(|target| !target.is_finite()) {
        return Err(NotComputable::TargetNotFinite);
    }
    let points = data.values.len();
    let (excluded, spans) = (excluded(points, options)?, spans(points, options)?);
    let values = if options.chart == ChartKind::Mr {
        let ranges = ranges(&data.values, &excluded, &spans);
        if ranges.iter().flatten().any(|range| !range.is_finite()) {
            return Err(NotComputable::Overflow);
        }
        Cow::Owned(ranges)
    } else {
        data.values
    };
    Ok(Series {
        values,
        sizes: data.sizes,
        spreads: data.spreads,
        rules: rules(options)?,
        baseline_end: baseline_end(points, options)?,
        excluded,
        spans,
        options,
    })
}

/// A line that was given must be where values of the chart can lie.
fn center(options: &Options) -> Result<(), NotComputable> {
    let (chart, Some(center)) = (options.chart, options.center) else {
        return Ok(());
    };
    if !center.is_finite() {
        return Err(NotComputable::CenterNotFinite);
    }
    let possible = match chart {
        ChartKind::Run | ChartKind::I | ChartKind::Xbar => true,
        ChartKind::P | ChartKind::Pp => (0.0..=1.0).contains(&center),
        ChartKind::T => center > 0.0,
        _ => center >= 0.0,
    };
    if possible {
        Ok(())
    } else {
        Err(NotComputable::CenterOutOfRange { chart })
    }
}

fn rules(options: &Options) -> Result<Vec<RuleSet>, NotComputable> {
    let chart = options.chart;
    if options.rules.is_empty() {
        let own = [RuleSet::Anhoej, RuleSet::Shewhart];
        return Ok(own.into_iter().filter(|rule| chart.allows(*rule)).collect());
    }
    let mut rules = Vec::new();
    for &rule in &options.rules {
        if !chart.allows(rule) {
            return Err(NotComputable::RuleNotAvailable { rule, chart });
        }
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    Ok(rules)
}

fn baseline_end(points: usize, options: &Options) -> Result<usize, NotComputable> {
    match options.freeze {
        None => Ok(points),
        Some(_) if !options.phase_starts.is_empty() => Err(NotComputable::FreezeWithPhases),
        Some(freeze) if freeze == 0 || freeze > points => Err(NotComputable::FreezeOutOfRange { freeze, points }),
        Some(freeze) => Ok(freeze),
    }
}

fn excluded(points: usize, options: &Options) -> Result<Vec<bool>, NotComputable> {
    let mut excluded = vec![false; points];
    for &index in &options.exclude {
        *excluded
            .get_mut(index)
            .ok_or(NotComputable::ExcludeOutOfRange { index, points })? = true;
    }
    Ok(excluded)
}

fn spans(points: usize, options: &Options) -> Result<Vec<Range<usize>>, NotComputable> {
    let mut edges = options.phase_starts.clone();
    edges.extend([0, points]);
    edges.sort_unstable();
    edges.dedup();
    if let Some(&start) = edges.last().filter(|&&last| last > points) {
        return Err(NotComputable::PhaseStartOutOfRange { start, points });
    }
    if options.phase_starts.contains(&points) {
        return Err(NotComputable::PhaseStartOutOfRange { start: points, points });
    }
    Ok(edges.windows(2).map(|edge| edge[0]..edge[1]).collect())
}
