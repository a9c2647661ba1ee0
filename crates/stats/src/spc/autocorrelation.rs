//! Do neighbouring points resemble each other?
//!
//! Owns the lag-1 autocorrelation and its threshold. Limits from moving ranges, and run limits, hold for points that are independent of
//! each other; a warning says that they may not be.

use super::average::mean;
use super::{Chart, ChartKind, NotComputable};

/// Fewer values than this say nothing about autocorrelation: the threshold would be above 0.63.
const MIN_VALUES: usize = 10;

/// How far a point tells about the next one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Autocorrelation {
    /// r1, between −1 and 1.
    pub lag1: f64,
    /// 2 / sqrt(n): beyond it, chance alone is found once in twenty times.
    pub threshold: f64,
    /// Values that it rests on.
    pub n: usize,
    /// |r1| is above the threshold: read limits and runs with care.
    pub warning: bool,
}

/// Of the current (last) phase, around its own mean: r1 = Σ (y(t) − m)(y(t+1) − m) / Σ (y(t) − m)² (Box, Jenkins & Reinsel, *Time
/// Series Analysis*, section 2.1; Montgomery, section 10.4), threshold 2 / sqrt(n) (Bartlett 1946). Pairs across a missing or
/// excluded point are left out: its neighbours are not neighbours in time.
///
/// # Errors
/// [`NotComputable::TooFewValues`] below ten values, [`NotComputable::Constant`] where all are the same, and
/// [`NotComputable::NotOnThisChart`] for moving ranges, where neighbours share a value.
pub fn autocorrelation(chart: &Chart) -> Result<Autocorrelation, NotComputable> {
    if chart.kind == ChartKind::Mr {
        return Err(NotComputable::NotOnThisChart { chart: chart.kind });
    }
    let phase = chart.phases.last().ok_or(NotComputable::NoValues)?;
    let points = &chart.points[phase.from..=phase.to];
    let usable: Vec<Option<f64>> = points.iter().map(|point| point.y.filter(|_| !point.excluded)).collect();
    let values: Vec<f64> = usable.iter().copied().flatten().collect();
    if values.len() < MIN_VALUES {
        return Err(NotComputable::TooFewValues {
            have: values.len(),
            need: MIN_VALUES,
        });
    }
    let middle = mean(&values).unwrap_or(0.0);
    // by the farthest value, so that squares of tiny or huge ones stay in double precision
    let farthest = values.iter().fold(0.0_f64, |far, y| far.max((y - middle).abs()));
    let largest = values.iter().fold(0.0_f64, |largest, y| largest.max(y.abs()));
    if farthest <= largest * 16.0 * f64::EPSILON {
        return Err(NotComputable::Constant);
    }
    let distance = |y: f64| (y - middle) / farthest;
    let all: f64 = values.iter().map(|y| distance(*y).powi(2)).sum();
    let pairs: f64 = usable
        .windows(2)
        .filter_map(|pair| Some(distance(pair[0]?) * distance(pair[1]?)))
        .sum();
    let (lag1, threshold) = (pairs / all, 2.0 / (values.len() as f64).sqrt());
    if !lag1.is_finite() {
        return Err(NotComputable::Overflow);
    }
    Ok(Autocorrelation {
        lag1,
        threshold,
        n: values.len(),
        warning: lag1.abs() > threshold,
    })
}
