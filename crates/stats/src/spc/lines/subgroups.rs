//! Means (x-bar) and standard deviations (s) of subgroups.
//!
//! Owns their centre and limits, one a point, since sizes may differ.

use std::ops::Range;

use super::super::average::mean;
use super::super::constants::{SIGMAS, a3, spread_of_spreads};
use super::super::validate::Series;
use super::{Baseline, Limit, Lines};

/// Centre: mean of all observations of the baseline (Montgomery, equation 6.30). Limits: centre ± A3(n) s (6.28). A subgroup of
/// one has no limits of its own.
pub(super) fn means(series: &Series<'_>, span: &Range<usize>, baseline: &Baseline) -> Lines {
    let center = series.options.center.or_else(|| grand(series, baseline));
    let s = within(series, span, baseline);
    let sigma = |index: usize| Some(s? * a3(size(series, index)?)? / SIGMAS);
    let limit = |index: usize| Limit::around(center, sigma(index));
    Lines::stepped(center, None, span.clone().map(limit).collect())
}

/// Centre: the standard deviation within subgroups. Limits: B3(n) and B4(n) times it, never below 0 (Montgomery, equation 6.27).
pub(super) fn spreads(series: &Series<'_>, span: &Range<usize>, baseline: &Baseline) -> Lines {
    let center = series.options.center.or_else(|| within(series, span, baseline));
    let limit = |index: usize| {
        let sigma = size(series, index)
            .and_then(spread_of_spreads)
            .and_then(|of| Some(of * center?));
        Limit::around(center, sigma).within(0.0, f64::INFINITY)
    };
    Lines::stepped(center, None, span.clone().map(limit).collect())
}

fn size(series: &Series<'_>, index: usize) -> Option<usize> {
    series.sizes[index].map(|size| size as usize)
}

/// Sum of all observations / their number.
fn grand(series: &Series<'_>, baseline: &Baseline) -> Option<f64> {
    let pairs = || {
        baseline
            .positions
            .iter()
            .filter_map(|&index| Some((series.values[index]?, series.sizes[index]?)))
    };
    let sums: Vec<f64> = pairs().map(|(mean, size)| mean * size).collect();
    let sizes: Vec<f64> = pairs().map(|(_, size)| size).collect();
    Some(mean(&sums)? / mean(&sizes)?)
}

/// Standard deviation within subgroups: the mean of theirs where all of the phase have one size, else
/// sqrt(Σ (n − 1) s² / Σ (n − 1)) (Montgomery, equation 6.31).
fn within(series: &Series<'_>, span: &Range<usize>, baseline: &Baseline) -> Option<f64> {
    let mut sizes = span.clone().filter_map(|index| series.sizes[index]);
    let first = sizes.next()?;
    let equal = sizes.all(|size| size == first);
    let pairs = || {
        baseline
            .positions
            .iter()
            .filter_map(|&index| Some((series.spreads[index]?, series.sizes[index]? - 1.0)))
    };
    if equal {
        return mean(&pairs().map(|(s, _)| s).collect::<Vec<f64>>());
    }
    let squares: Vec<f64> = pairs().map(|(s, degrees)| degrees * s * s).collect();
    let degrees: Vec<f64> = pairs().map(|(_, degrees)| degrees).collect();
    Some((mean(&squares)? / mean(&degrees)?).sqrt())
}
