//! What a chart is made of, whichever way it was given.
//!
//! Owns the one shape of values, denominators and subgroups, and that a point lacks all where it lacks one. Must not know
//! phases, and must not compute more than a rate, a mean and a standard deviation of one subgroup.

use std::borrow::Cow;

use super::average::mean;
use super::{ChartKind, Input, NotComputable, Options};

/// One entry a point in each list; lists that a chart does not have are empty.
pub(super) struct Data<'a> {
    /// What is drawn, in the units of the chart.
    pub values: Cow<'a, [Option<f64>]>,
    /// Denominators, or sizes of subgroups.
    pub sizes: Vec<Option<f64>>,
    /// Standard deviations of subgroups (n − 1); none for subgroups of one.
    pub spreads: Vec<Option<f64>>,
}

impl<'a> Data<'a> {
    pub fn values(values: &'a [Option<f64>], options: &Options) -> Result<Self, NotComputable> {
        needs(options.chart, Input::Values)?;
        for (index, value) in values.iter().enumerate() {
            possible(options.chart, index, *value)?;
        }
        Ok(Self {
            values: Cow::Borrowed(values),
            sizes: Vec::new(),
            spreads: Vec::new(),
        })
    }

    pub fn rates(
        counts: &[Option<f64>],
        denominators: &[Option<f64>],
        options: &Options,
    ) -> Result<Self, NotComputable> {
        let chart = options.chart;
        if !matches!(chart, ChartKind::Run | ChartKind::I | ChartKind::Mr) {
            needs(chart, Input::Rates)?;
        }
        if counts.len() != denominators.len() {
            return Err(NotComputable::LengthsDiffer {
                values: counts.len(),
                denominators: denominators.len(),
            });
        }
        let mut values = Vec::with_capacity(counts.len());
        for (index, (count, n)) in counts.iter().zip(denominators).enumerate() {
            possible(chart, index, *count)?;
            let proportion = matches!(chart, ChartKind::P | ChartKind::Pp);
            if proportion && count.zip(*n).is_some_and(|(count, n)| count > n && n > 0.0) {
                return Err(NotComputable::MoreThanAll { index });
            }
            values.push(rate(index, *count, *n)?);
        }
        Ok(Self {
            values: Cow::Owned(values),
            sizes: denominators.to_vec(),
            spreads: Vec::new(),
        })
    }

    pub fn subgroups(subgroups: &[Vec<f64>], options: &Options) -> Result<Self, NotComputable> {
        let chart = options.chart;
        if !matches!(chart, ChartKind::Run | ChartKind::I | ChartKind::Mr) {
            needs(chart, Input::Subgroups)?;
        }
        let mut data = Self {
            values: Cow::Owned(Vec::new()),
            sizes: Vec::with_capacity(subgroups.len()),
            spreads: Vec::with_capacity(subgroups.len()),
        };
        let mut means = Vec::with_capacity(subgroups.len());
        for (index, subgroup) in subgroups.iter().enumerate() {
            if subgroup.iter().any(|y| !y.is_finite()) {
                return Err(NotComputable::NotFinite { index });
            }
            let (center, spread) = (mean(subgroup), spread(subgroup));
            if [center, spread].into_iter().flatten().any(|number| !number.is_finite()) {
                return Err(NotComputable::Overflow);
            }
            means.push(center);
            data.sizes.push(center.map(|_| subgroup.len() as f64));
            data.spreads.push(spread);
        }
        data.values = Cow::Owned(if chart == ChartKind::S {
            data.spreads.clone()
        } else {
            means
        });
        Ok(data)
    }
}

fn needs(chart: ChartKind, given: Input) -> Result<(), NotComputable> {
    let needs = chart.input();
    if needs == given {
        Ok(())
    } else {
        Err(NotComputable::NeedsOther { chart, needs })
    }
}

/// May a value of this chart be this number?
fn possible(chart: ChartKind, index: usize, value: Option<f64>) -> Result<(), NotComputable> {
    match (chart, value) {
        (_, Some(y)) if !y.is_finite() => Err(NotComputable::NotFinite { index }),
        (ChartKind::T, Some(y)) if y <= 0.0 => Err(NotComputable::NotPositive { index }),
        (ChartKind::P | ChartKind::Pp | ChartKind::U | ChartKind::Up | ChartKind::C | ChartKind::G, Some(y))
            if y < 0.0 =>
        {
            Err(NotComputable::Negative { index })
        }
        _ => Ok(()),
    }
}

/// A point without count or denominator, or with zero of zero, is missing.
fn rate(index: usize, count: Option<f64>, n: Option<f64>) -> Result<Option<f64>, NotComputable> {
    if n.is_some_and(|n| !n.is_finite()) {
        return Err(NotComputable::NotFinite { index });
    }
    match (count, n) {
        (_, Some(n)) if n < 0.0 => Err(NotComputable::BadDenominator { index }),
        (None, _) | (_, None) | (Some(0.0), Some(0.0)) => Ok(None),
        (Some(_), Some(0.0)) => Err(NotComputable::BadDenominator { index }),
        (Some(y), Some(n)) if (y / n).is_finite() => Ok(Some(y / n)),
        _ => Err(NotComputable::Overflow),
    }
}

/// Standard deviation with divisor n − 1; none of fewer than two.
fn spread(values: &[f64]) -> Option<f64> {
    let center = mean(values)?;
    let squares: Vec<f64> = values.iter().map(|y| (y - center).powi(2)).collect();
    let degrees = values.len().checked_sub(1).filter(|degrees| *degrees > 0)?;
    // the mean of squares, from n to n − 1
    Some((mean(&squares)? * values.len() as f64 / degrees as f64).sqrt())
}
