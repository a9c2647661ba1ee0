//! Is the request meaningful for this series?
//!
//! Owns the first stage: everything later may rely on a [`Series`]. Must not compute a statistic.

use std::ops::Range;

use super::{ChartKind, NotComputable, Options, RuleSet};

/// A series and a request that fit each other: values finite, positions inside, spans not empty.
pub(super) struct Series<'a> {
    pub values: &'a [Option<f64>],
    pub excluded: Vec<bool>,
    /// The phases, in order, without gaps, none empty.
    pub spans: Vec<Range<usize>>,
    /// Points from here on are not part of the baseline.
    pub baseline_end: usize,
    pub rules: Vec<RuleSet>,
    pub options: &'a Options,
}

pub(super) fn validate<'a>(values: &'a [Option<f64>], options: &'a Options) -> Result<Series<'a>, NotComputable> {
    if let Some(index) = values.iter().position(|value| value.is_some_and(|y| !y.is_finite())) {
        return Err(NotComputable::NotFinite { index });
    }
    if options.center.is_some_and(|center| !center.is_finite()) {
        return Err(NotComputable::CenterNotFinite);
    }
    if options.target.is_some_and(|target| !target.is_finite()) {
        return Err(NotComputable::TargetNotFinite);
    }
    Ok(Series {
        values,
        rules: rules(options)?,
        baseline_end: baseline_end(values.len(), options)?,
        excluded: excluded(values.len(), options)?,
        spans: spans(values.len(), options)?,
        options,
    })
}

fn rules(options: &Options) -> Result<Vec<RuleSet>, NotComputable> {
    let chart = options.chart;
    if options.rules.is_empty() {
        return Ok(match chart {
            ChartKind::Run => vec![RuleSet::Anhoej],
            ChartKind::I => vec![RuleSet::Anhoej, RuleSet::Shewhart],
        });
    }
    let mut rules = Vec::new();
    for &rule in &options.rules {
        match (rule, chart) {
            (RuleSet::Anhoej, _) | (RuleSet::Shewhart, ChartKind::I) => {}
            _ => return Err(NotComputable::RuleNotAvailable { rule, chart }),
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
