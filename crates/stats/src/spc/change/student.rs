//! Student's t.
//!
//! Owns the one quantile that a 95 % interval takes.

use std::f64::consts::FRAC_PI_2;

use super::Z;

/// The two tails together.
const TAILS: f64 = 0.05;

/// t of a 95 % interval for these degrees of freedom, at least 1 (Hill 1970, Algorithm 396, Communications of the ACM 13(10),
/// 619-620).
pub(crate) fn t95(degrees: f64) -> f64 {
    let n = degrees.max(1.0);
    if n < 1.000_001 {
        return (TAILS * FRAC_PI_2).cos() / (TAILS * FRAC_PI_2).sin();
    }
    if (n - 2.0).abs() < 1e-6 {
        return (2.0 / (TAILS * (2.0 - TAILS)) - 2.0).sqrt();
    }
    let a = 1.0 / (n - 0.5);
    let b = 48.0 / (a * a);
    let mut c = ((20_700.0 * a / b - 98.0) * a - 16.0) * a + 96.36;
    let d = ((94.5 / (b + c) - 3.0) / b + 1.0) * (a * FRAC_PI_2).sqrt() * n;
    let mut y = (d * TAILS).powf(2.0 / n);
    if y > 0.05 + a {
        let x = -Z;
        y = x * x;
        if n < 5.0 {
            c += 0.3 * (n - 4.5) * (x + 0.6);
        }
        c += (((0.05 * d * x - 5.0) * x - 7.0) * x - 2.0) * x + b;
        y = (((((0.4 * y + 6.3) * y + 36.0) * y + 94.5) / c - y - 3.0) / b + 1.0) * x;
        y = (a * y * y).exp_m1();
    } else {
        y = ((1.0 / (((n + 6.0) / (n * y) - 0.089 * d - 0.822) * (n + 2.0) * 3.0) + 0.5 / (n + 4.0)) * y - 1.0)
            * (n + 1.0)
            / (n + 2.0)
            + 1.0 / y;
    }
    (n * y).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_that_of_the_tables() {
        for (degrees, t) in [
            (1.0, 12.7062),
            (2.0, 4.3027),
            (3.0, 3.1824),
            (4.0, 2.7764),
            (5.0, 2.5706),
            (10.0, 2.2281),
            (17.776, 2.1028),
            (30.0, 2.0423),
            (1e6, 1.9600),
        ] {
            let found = t95(degrees);
            assert!((found / t - 1.0).abs() < 2e-4, "{degrees}: {found}");
        }
    }
}
