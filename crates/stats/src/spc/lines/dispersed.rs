//! Proportions (p) and rates (u), and both widened by what varies between points (P', U').
//!
//! Owns their centre and limits, one a point, since each has its denominator.

use std::ops::Range;

use super::super::ChartKind;
use super::super::average::mean;
use super::super::constants::MEAN_RANGE_PER_SIGMA;
use super::super::validate::Series;
use super::{Baseline, Limit, Lines, moving_range};

/// Centre: sum of counts / sum of denominators of the baseline. Sigma of a point with denominator n: sqrt(p (1 − p) / n) for
/// proportions (Montgomery, equation 7.8), sqrt(u / n) for rates (7.19). Primed charts multiply it by sigma-z (Laney 2002,
/// Quality Engineering 14(4), 531-537). Limits are cut at what is possible. A missing point has none.
pub(super) fn lines(series: &Series<'_>, span: &Range<usize>, baseline: &Baseline) -> Lines {
    let options = series.options;
    let proportion = matches!(options.chart, ChartKind::P | ChartKind::Pp);
    let Some(center) = options.center.or_else(|| pooled(series, baseline)) else {
        return Lines::bare(None);
    };
    // a proportion of all is 1 but for a rounding, and must not make the variance negative
    let variance = if proportion {
        center * (1.0 - center).max(0.0)
    } else {
        center
    };
    let own = |index: usize| Some((variance / size(series, index)?).sqrt());
    let primed = matches!(options.chart, ChartKind::Pp | ChartKind::Up);
    let sigma_z = primed.then(|| sigma_z(series, baseline, center, own)).flatten();
    let widened = |index: usize| own(index).and_then(|own| if primed { Some(own * sigma_z?) } else { Some(own) });
    let limits = span
        .clone()
        .map(|index| {
            let high = if proportion { 1.0 } else { f64::INFINITY };
            Limit::around(Some(center), widened(index)).within(0.0, high)
        })
        .collect();
    Lines::stepped(Some(center), sigma_z, limits)
}

/// Denominator of a point that has all it needs.
fn size(series: &Series<'_>, index: usize) -> Option<f64> {
    series.values[index]?;
    series.sizes[index]
}

/// Sum of counts / sum of denominators, as means, so that neither sum overflows before the other.
fn pooled(series: &Series<'_>, baseline: &Baseline) -> Option<f64> {
    let pairs = || {
        baseline
            .positions
            .iter()
            .filter_map(|&index| Some((series.values[index]?, size(series, index)?)))
    };
    let counts: Vec<f64> = pairs().map(|(rate, n)| rate * n).collect();
    let sizes: Vec<f64> = pairs().map(|(_, n)| n).collect();
    Some(mean(&counts)? / mean(&sizes)?)
}

/// Mean moving range of the standardised points of the baseline / 1.128.
fn sigma_z(series: &Series<'_>, baseline: &Baseline, center: f64, own: impl Fn(usize) -> Option<f64>) -> Option<f64> {
    let z = |&index: &usize| {
        let sigma = own(index).filter(|sigma| *sigma > 0.0)?;
        Some((series.values[index]? - center) / sigma)
    };
    let z: Vec<Option<f64>> = baseline.positions.iter().map(z).collect();
    Some(moving_range::average(&z, series.options.screen_mr)? / MEAN_RANGE_PER_SIGMA)
}
