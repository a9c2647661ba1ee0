//! The individuals (XmR) chart.
//!
//! Owns its centre line and limits: mean ± 3 sigma, sigma from the mean moving range (Montgomery, section 6.4).

use super::average::mean;
use super::compute::{Baseline, Line};
use super::constants::SIGMAS;
use super::limits;

/// The mean of the baseline, or the centre line that was given; limits around it where there is a moving range.
pub(super) fn line(baseline: &Baseline, given: Option<f64>, screen: bool) -> Line {
    let center = given.or_else(|| mean(&baseline.measured));
    let sigma = limits::sigma(&baseline.in_order, screen).filter(|_| center.is_some());
    let limit = |sigmas: f64| Some(center? + sigmas * sigma?);
    Line {
        center,
        sigma,
        lcl: limit(-SIGMAS),
        ucl: limit(SIGMAS),
    }
}
