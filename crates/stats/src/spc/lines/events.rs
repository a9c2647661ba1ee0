//! Charts of rare events: cases between them (g) and time between them (t).
//!
//! Owns their centre and limits, which are not symmetric.

use super::super::average::{mean, median};
use super::super::constants::{MEDIAN_PER_MEAN, TIME_POWER};
use super::individuals;
use super::{Baseline, Limit, Limits, Lines};

/// g chart: limits from the mean m, m ± 3 sqrt(m (m + 1)), never below 0 (Benneyan 2001, Health Care Management Science 4,
/// 305-318); the median is drawn, since the distribution is far from symmetric and runs want half of the points on either side.
/// A given centre is the mean; the line is then 0.693 of it.
pub(super) fn cases(baseline: &Baseline, given: Option<f64>) -> Lines {
    let average = given.or_else(|| mean(&baseline.measured));
    let center = given
        .map(|mean| MEDIAN_PER_MEAN * mean)
        .or_else(|| median(&baseline.measured));
    let sigma = average.map(|m| (m * (m + 1.0)).sqrt());
    let limit = Limit::around(average, sigma).within(0.0, f64::INFINITY);
    straight(center, limit)
}

/// t chart: an individuals chart of y^(1/3.6), taken back (Nelson 1994, J. Quality Technology 26(3), 239-241); a limit below 0
/// on that scale is 0.
pub(super) fn times(in_order: &[Option<f64>], given: Option<f64>, screen: bool) -> Lines {
    let to = |y: f64| y.powf(TIME_POWER.recip());
    let back = |y: f64| y.max(0.0).powf(TIME_POWER);
    let shaped: Vec<Option<f64>> = in_order.iter().map(|y| y.map(to)).collect();
    let measured: Vec<f64> = shaped.iter().copied().flatten().collect();
    let lines = individuals::lines(&shaped, &measured, given.map(to), screen, individuals::factor(false));
    let limit = lines.shared();
    let limit = Limit {
        sigma: None,
        lcl: limit.lcl.map(back),
        ucl: limit.ucl.map(back),
    };
    straight(given.or_else(|| lines.center.map(back)), limit)
}

fn straight(center: Option<f64>, limit: Limit) -> Lines {
    Lines {
        center,
        sigma: None,
        sigma_z: None,
        limits: Limits::Straight(Limit { sigma: None, ..limit }),
    }
}
