//! The incomplete gamma function, from which chi-square and the normal distribution come.
//!
//! Owns its upper part, and what follows from it: tails of chi-square, the normal curve and its quantiles. Formulas: NIST Digital
//! Library of Mathematical Functions (DLMF), chapters 5, 7 and 8.

use std::f64::consts::TAU;

/// Steps of the series and of the fraction: enough for thousands of degrees of freedom.
const STEPS: u32 = 100_000;

/// Which share of chi-square with `freedom` degrees lies above `x`. None where there is no such distribution.
pub fn chi_squared_above(x: f64, freedom: f64) -> Option<f64> {
    if !(x >= 0.0 && x.is_finite() && freedom > 0.0 && freedom.is_finite()) {
        return None;
    }
    upper(freedom / 2.0, x / 2.0)
}

/// Below which a share `p` of the standard normal distribution lies. None where `p` is not between 0 and 1.
pub fn normal_quantile(p: f64) -> Option<f64> {
    if !(p > 0.0 && p < 1.0) {
        return None;
    }
    let tail = p.min(1.0 - p);
    // z² has a tail twice as large, and one degree of freedom; bounds close in on it
    let (mut low, mut high) = (0.0_f64, 40.0_f64);
    let mut z = 1.0_f64;
    for _ in 0..200 {
        let miss = chi_squared_above(z * z, 1.0)? / 2.0 - tail;
        if miss > 0.0 {
            low = z;
        } else {
            high = z;
        }
        let step = z + miss / normal_density(z);
        let next = if step > low && step < high {
            step
        } else {
            f64::midpoint(low, high)
        };
        let moved = (next - z).abs();
        z = next;
        if moved <= f64::EPSILON * z.max(f64::EPSILON) {
            break;
        }
    }
    Some(if p < 0.5 { -z } else { z })
}

/// How high the standard normal curve is at `z`.
pub fn normal_density(z: f64) -> f64 {
    (-z * z / 2.0).exp() / TAU.sqrt()
}

/// Q(a, x) = Γ(a, x) / Γ(a), from 1 at x = 0 down to 0.
fn upper(a: f64, x: f64) -> Option<f64> {
    if x == 0.0 {
        return Some(1.0);
    }
    let power = (a * x.ln() - x - ln_gamma(a)).exp();
    let value = if x < a + 1.0 {
        1.0 - power * series(a, x)?
    } else {
        power * fraction(a, x)?
    };
    Some(value.clamp(0.0, 1.0))
}

/// Σ xᵏ / (a (a + 1) … (a + k)) (DLMF 8.7.1).
fn series(a: f64, x: f64) -> Option<f64> {
    let (mut term, mut sum) = (1.0 / a, 1.0 / a);
    for step in 1..=STEPS {
        term *= x / (a + f64::from(step));
        sum += term;
        if term <= sum * f64::EPSILON / 4.0 {
            return Some(sum);
        }
    }
    None
}

/// 1/(x + 1 − a − 1 (1 − a)/(x + 3 − a − …)) (DLMF 8.9.2 in its even part), from the front (Lentz 1976).
fn fraction(a: f64, x: f64) -> Option<f64> {
    let apart = |value: f64| if value == 0.0 { f64::MIN_POSITIVE } else { value };
    let mut b = x + 1.0 - a;
    let mut upper = 1.0 / f64::MIN_POSITIVE;
    let mut lower = 1.0 / apart(b);
    let mut value = lower;
    for step in 1..=STEPS {
        let k = f64::from(step);
        let d = k * (a - k);
        b += 2.0;
        lower = 1.0 / apart(d * lower + b);
        upper = apart(b + d / upper);
        let change = upper * lower;
        value *= change;
        if (change - 1.0).abs() < f64::EPSILON {
            return Some(value);
        }
    }
    None
}

/// ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1) from 15 on, below by Γ(x + 1) = x Γ(x).
fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut below) = (x, 1.0);
    while x < 15.0 {
        below *= x;
        x += 1.0;
    }
    let square = x * x;
    let tail = 1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / (1188.0 * square)) / square;
    let series = (1.0 / 12.0 - (1.0 / 360.0 - tail / square) / square) / x;
    (x - 0.5) * x.ln() - x + TAU.ln() / 2.0 + series - below.ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_freedoms_have_simple_tails() {
        let near = |found: Option<f64>, expected: f64| {
            let found = found.unwrap();
            assert!((found - expected).abs() <= 1e-13 * expected, "{found} {expected}");
        };
        for x in [0.0, 1e-9, 0.3, 2.0, 17.0, 90.0] {
            // two degrees of freedom are an exponential distribution, four its sum
            near(chi_squared_above(x, 2.0), (-x / 2.0).exp());
            near(chi_squared_above(x, 4.0), (-x / 2.0).exp() * (1.0 + x / 2.0));
        }
    }

    /// `pchisq(x, df, lower.tail = FALSE)` as printed by tables of 5 % and 1 % (Abramowitz & Stegun, table 26.8).
    #[test]
    fn tails_are_those_of_the_tables() {
        for (x, freedom, share) in [
            (3.841_458_820_694_124, 1.0, 0.05),
            (6.634_896_601_021_214, 1.0, 0.01),
            (24.995_790_139_728_616, 15.0, 0.05),
        ] {
            let found = chi_squared_above(x, freedom).unwrap();
            assert!((found - share).abs() < 1e-13, "{x} {freedom}: {found}");
        }
        for (x, freedom) in [(-1.0, 1.0), (1.0, 0.0), (f64::NAN, 1.0), (1.0, f64::INFINITY)] {
            assert_eq!(chi_squared_above(x, freedom), None);
        }
    }

    #[test]
    fn quantiles_of_the_normal_curve_are_those_of_the_tables() {
        for (p, z) in [
            (0.975, 1.959_963_984_540_054),
            (0.95, 1.644_853_626_951_472_7),
            (0.001, -3.090_232_306_167_813_5),
            (0.5, 0.0),
        ] {
            let found = normal_quantile(p).unwrap();
            assert!((found - z).abs() < 1e-13, "{p}: {found}");
        }
        assert_eq!((normal_quantile(0.0), normal_quantile(1.0)), (None, None));
        assert!((normal_density(0.0) - 0.398_942_280_401_432_7).abs() < 1e-15);
    }
}
