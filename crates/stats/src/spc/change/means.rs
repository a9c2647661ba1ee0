//! The difference of means.
//!
//! Owns Welch's interval with as many degrees of freedom as independent values are there.

use super::super::average::mean;
use super::super::{Chart, NotComputable};
use super::neighbours::resemblance;
use super::student::t95;
use super::{Change, Method, enough, values};

/// A spread takes three values to be more than a guess.
const LEAST: usize = 3;

pub(super) fn change(chart: &Chart, before: &[usize], after: &[usize]) -> Result<Change, NotComputable> {
    let (old, new) = (values(chart, before), values(chart, after));
    enough(old.len(), new.len(), LEAST)?;
    welch(&old, &new, resemblance(chart, before, after))
}

/// Welch BL (1947), Biometrika 34, 28-35; n' = n (1 − r) / (1 + r) independent values (Bayley & Hammersley 1946), and the variance
/// put back that a stretch of resembling values hides: E s² = σ² n / (n − 1) (1 − 1 / n').
fn welch(old: &[f64], new: &[f64], r: f64) -> Result<Change, NotComputable> {
    let (first, second) = (Part::of(old, r)?, Part::of(new, r)?);
    let (a, b) = (first.variance / first.effective, second.variance / second.effective);
    let error = (a + b).sqrt();
    let degrees = (a + b).powi(2) / (a * a / (first.effective - 1.0) + b * b / (second.effective - 1.0));
    if error <= 0.0 || degrees.is_nan() {
        return Err(NotComputable::Constant);
    }
    let estimate = second.center - first.center;
    let half = t95(degrees) * error;
    Ok(Change {
        estimate,
        low: estimate - half,
        high: estimate + half,
        method: Method::Means {
            effective: (first.effective, second.effective),
        },
        before: old.len(),
        after: new.len(),
    })
}

struct Part {
    center: f64,
    variance: f64,
    effective: f64,
}

impl Part {
    fn of(values: &[f64], r: f64) -> Result<Self, NotComputable> {
        let n = values.len() as f64;
        let center = mean(values).filter(|m| m.is_finite()).ok_or(NotComputable::Overflow)?;
        let squares: Vec<f64> = values.iter().map(|y| (y - center).powi(2)).collect();
        let square = mean(&squares)
            .filter(|m| m.is_finite())
            .ok_or(NotComputable::Overflow)?;
        let effective = (n * (1.0 - r) / (1.0 + r)).max(2.0);
        Ok(Self {
            center,
            variance: square / (1.0 - 1.0 / effective),
            effective,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Student's sleep data, as `t.test(extra ~ group, data = sleep)` of R analyses them.
    #[test]
    fn student_s_sleep() {
        let one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
        let two = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
        let found = welch(&one, &two, 0.0).unwrap();
        assert!((found.estimate - 1.58).abs() < 1e-12);
        assert!((found.low - -0.205_483_2).abs() < 3e-4, "{found:?}");
        assert!((found.high - 3.365_483_2).abs() < 3e-4, "{found:?}");
    }

    #[test]
    fn resembling_neighbours_make_it_wider() {
        let (one, two) = ([1.0, 2.0, 3.0, 2.0, 1.0, 2.0], [4.0, 5.0, 6.0, 5.0, 4.0, 4.0]);
        let (free, tied) = (welch(&one, &two, 0.0).unwrap(), welch(&one, &two, 0.4).unwrap());
        assert!(tied.high - tied.low > 1.5 * (free.high - free.low));
    }
}
