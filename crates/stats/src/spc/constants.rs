//! The constants of control charts.
//!
//! Owns the rounded ones of moving ranges, as tabulated in Montgomery, *Introduction to Statistical Quality Control*, appendix VI, for n = 2. They stay
//! rounded so that results equal those of tables, textbooks and the reference packages; the exact values move a limit by 3.4e-4
//! of its distance from the centre.

/// d2 for two observations: mean moving range / sigma. Exact: 2 / sqrt(pi) = 1.1283792.
pub const MEAN_RANGE_PER_SIGMA: f64 = 1.128;

/// D4 for two observations: upper 3-sigma limit of a moving range / mean moving range. Exact: 3.2665.
pub const RANGE_LIMIT_PER_MEAN_RANGE: f64 = 3.267;

/// How many sigmas a control limit lies from the centre (Shewhart 1931).
pub const SIGMAS: f64 = 3.0;

/// E2 of NHS England's Making Data Count: limit distance / mean moving range. Exact: 3 sqrt(pi) / 2 = 2.6587.
pub const NHS_LIMIT_PER_MEAN_RANGE: f64 = 2.66;

/// The power that makes times between Poisson events nearly normal is 1 / 3.6 (Nelson 1994, J. Quality Technology 26(3), 239-241).
pub const TIME_POWER: f64 = 3.6;

/// Median / mean of an exponential, as tabulated: ln 2 (a g chart's line, where its mean is given).
pub const MEDIAN_PER_MEAN: f64 = 0.693;

/// From here on the series of [`c4`] is exact to the last digits, and the recurrence would lose some.
const C4_SERIES_FROM: usize = 400;

/// c4: expected standard deviation of a sample of `n` normal values / sigma; none below 2.
///
/// c4 = sqrt(2 / (n − 1)) Γ(n/2) / Γ((n − 1)/2) (Montgomery, appendix VI), not rounded. The quotient r of the gammas follows
/// r(2) = 1/sqrt(pi), r(n + 1) = ((n − 1)/2) / r(n), which needs no gamma function.
pub fn c4(n: usize) -> Option<f64> {
    if n < 2 {
        return None;
    }
    if n >= C4_SERIES_FROM {
        let k = n as f64;
        return Some(1.0 - 1.0 / (4.0 * k) - 7.0 / (32.0 * k.powi(2)) - 19.0 / (128.0 * k.powi(3)));
    }
    let mut quotient = std::f64::consts::PI.sqrt().recip();
    for size in 2..n {
        quotient = (size - 1) as f64 / 2.0 / quotient;
    }
    Some((2.0 / (n - 1) as f64).sqrt() * quotient)
}

/// A3: limit distance of means of `n` / mean standard deviation = 3 / (c4 sqrt n); none below 2.
pub fn a3(n: usize) -> Option<f64> {
    Some(SIGMAS / (c4(n)? * (n as f64).sqrt()))
}

/// Standard deviation of standard deviations of `n` / their mean = sqrt(1 − c4²) / c4; B3 and B4 are 1 ∓ 3 of it. None below 2.
pub fn spread_of_spreads(n: usize) -> Option<f64> {
    let c4 = c4(n)?;
    Some((1.0 - c4 * c4).sqrt() / c4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_of_one_has_no_spread() {
        assert_eq!((c4(0), c4(1), a3(1), spread_of_spreads(1)), (None, None, None, None));
    }

    #[test]
    fn the_series_goes_on_where_the_recurrence_ends() {
        let (before, after) = (c4(C4_SERIES_FROM - 1).unwrap(), c4(C4_SERIES_FROM).unwrap());
        let step = 1.0 / (4.0 * 399.0 * 400.0);
        assert!(after > before && (after - before - step).abs() < 1e-8);
        let exact = {
            let mut quotient = std::f64::consts::PI.sqrt().recip();
            for size in 2..C4_SERIES_FROM {
                quotient = (size - 1) as f64 / 2.0 / quotient;
            }
            (2.0 / (C4_SERIES_FROM - 1) as f64).sqrt() * quotient
        };
        assert!((exact - after).abs() < 1e-11, "{exact} {after}");
    }
}
