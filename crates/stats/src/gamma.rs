//! The incomplete gamma function, from which the chi-squared distribution comes.
//!
//! Owns the share of a chi-squared distribution that lies above a value. Formulas: NIST Digital Library of Mathematical Functions
//! (DLMF), chapter 8.

use crate::beta::stirling;

/// Terms of the series or steps of the fraction. They take a few times the square root of the degrees of freedom.
const STEPS: u32 = 100_000;

/// P(χ² > value) for so many degrees of freedom. None where there is none: no freedom, a value below 0 or none at all.
pub fn chi_squared_above(value: f64, freedom: f64) -> Option<f64> {
    if !(freedom > 0.0 && freedom.is_finite() && value >= 0.0 && value.is_finite()) {
        return None;
    }
    if value == 0.0 {
        return Some(1.0);
    }
    let (a, x) = (freedom / 2.0, value / 2.0);
    // each converges fast on its own side of the mean
    let above = if x < a + 1.0 {
        1.0 - series(a, x)?
    } else {
        fraction(a, x)?
    };
    Some(above.clamp(0.0, 1.0))
}

/// x^a e^−x / Γ(a), by Stirling's formula with its remainder.
fn power(a: f64, x: f64) -> f64 {
    (a * (x / a).ln() + a - x - stirling(a)).exp() * (a / std::f64::consts::TAU).sqrt()
}

/// P(a, x) = x^a e^−x / Γ(a) Σ xⁿ / (a (a + 1) … (a + n)) (DLMF 8.11.4).
fn series(a: f64, x: f64) -> Option<f64> {
    let (mut term, mut sum) = (1.0 / a, 1.0 / a);
    for step in 1..=STEPS {
        term *= x / (a + f64::from(step));
        sum += term;
        if term < sum * f64::EPSILON / 4.0 {
            return Some(power(a, x) * sum);
        }
    }
    None
}

/// Q(a, x), the continued fraction of DLMF 8.9.2 in its contracted form, from the front (Lentz 1976).
fn fraction(a: f64, x: f64) -> Option<f64> {
    let mut below = x + 1.0 - a;
    let (mut upper, mut lower) = (f64::INFINITY, 1.0 / below);
    let mut value = lower;
    for step in 1..=STEPS {
        let step = f64::from(step);
        let top = step * (a - step);
        below += 2.0;
        lower = 1.0 / (below + top * lower);
        upper = below + if upper.is_infinite() { 0.0 } else { top / upper };
        let change = upper * lower;
        value *= change;
        if (change - 1.0).abs() < f64::EPSILON {
            return Some(power(a, x) * value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::chi_squared_above;

    #[test]
    fn two_degrees_are_an_exponential() {
        for value in [1e-6, 0.3, 2.0, 4.0, 11.0, 60.0] {
            let found = chi_squared_above(value, 2.0).unwrap();
            assert!((found / (-value / 2.0).exp() - 1.0).abs() < 1e-13, "{value}: {found}");
            // and four are e^−x (1 + x)
            let found = chi_squared_above(value, 4.0).unwrap();
            let four = (-value / 2.0).exp() * (1.0 + value / 2.0);
            assert!((found / four - 1.0).abs() < 1e-13, "{value}: {found} {four}");
        }
        assert_eq!(chi_squared_above(0.0, 3.0), Some(1.0));
        assert_eq!(chi_squared_above(1.0, 0.0), None);
        assert_eq!(chi_squared_above(f64::NAN, 1.0), None);
    }

    /// Tabulated everywhere: 5 % lie above these.
    #[test]
    fn the_usual_limits_leave_five_in_a_hundred() {
        for (freedom, limit) in [
            (1.0, 3.841_458_820_694_124),
            (5.0, 11.070_497_693_516_351),
            (100.0, 124.342_113_404_004_07),
        ] {
            let found = chi_squared_above(limit, freedom).unwrap();
            assert!((found - 0.05).abs() < 1e-12, "{freedom}: {found}");
        }
    }
}
