//! Values that are rates.
//!
//! Owns dividing by denominators before a chart that takes single values. Must not decide limits by denominators.

use super::{Chart, NotComputable, Options, analyze};

/// Analyses value / denominator, point by point; a point without either, or with zero of zero, is missing.
///
/// # Errors
/// As [`analyze`], and when a denominator is not finite, negative, or zero below a value that is not.
pub fn analyze_rates(
    values: &[Option<f64>],
    denominators: &[Option<f64>],
    options: &Options,
) -> Result<Chart, NotComputable> {
    if values.len() != denominators.len() {
        return Err(NotComputable::LengthsDiffer {
            values: values.len(),
            denominators: denominators.len(),
        });
    }
    let rates: Result<Vec<Option<f64>>, NotComputable> = values
        .iter()
        .zip(denominators)
        .enumerate()
        .map(|(index, (value, n))| rate(index, *value, *n))
        .collect();
    let mut chart = analyze(&rates?, options)?;
    for (point, n) in chart.points.iter_mut().zip(denominators) {
        point.n = *n;
    }
    Ok(chart)
}

fn rate(index: usize, value: Option<f64>, n: Option<f64>) -> Result<Option<f64>, NotComputable> {
    if value.is_some_and(|y| !y.is_finite()) || n.is_some_and(|n| !n.is_finite()) {
        return Err(NotComputable::NotFinite { index });
    }
    match (value, n) {
        (None, _) | (_, None) => Ok(None),
        (Some(_), Some(n)) if n < 0.0 => Err(NotComputable::BadDenominator { index }),
        (Some(0.0), Some(0.0)) => Ok(None),
        (Some(_), Some(0.0)) => Err(NotComputable::BadDenominator { index }),
        (Some(y), Some(n)) if (y / n).is_finite() => Ok(Some(y / n)),
        _ => Err(NotComputable::Overflow),
    }
}
