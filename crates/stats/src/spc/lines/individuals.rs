//! The individuals (XmR) chart.
//!
//! Owns its centre line and limits: mean ± 3 sigma, sigma from the mean moving range (Montgomery, section 6.4).

use super::super::average::mean;
use super::super::constants::{MEAN_RANGE_PER_SIGMA, NHS_LIMIT_PER_MEAN_RANGE, SIGMAS};
use super::{Limit, Limits, Lines, moving_range};

/// Sigma / mean moving range: 1 / 1.128, or a third of 2.66 as NHS England has it.
pub(super) fn factor(nhs: bool) -> f64 {
    if nhs {
        NHS_LIMIT_PER_MEAN_RANGE / SIGMAS
    } else {
        MEAN_RANGE_PER_SIGMA.recip()
    }
}

/// The mean of the baseline, or the centre line that was given; limits around it where there is a moving range.
pub(super) fn lines(
    in_order: &[Option<f64>],
    measured: &[f64],
    given: Option<f64>,
    screen: bool,
    factor: f64,
) -> Lines {
    let center = given.or_else(|| mean(measured));
    let sigma = moving_range::average(in_order, screen).map(|range| range * factor);
    let limit = Limit::around(center, sigma);
    Lines {
        center,
        sigma: limit.sigma,
        sigma_z: None,
        limits: Limits::Straight(limit),
    }
}
