//! The incomplete beta function, from which the distributions of ratios come.
//!
//! Owns its value and its density. Written here because what the registry offers inverts it to a few digits only, or brings linear
//! algebra along. Formulas: NIST Digital Library of Mathematical Functions (DLMF), chapters 5 and 8.

use std::f64::consts::TAU;

/// From here on five terms of Stirling's series are exact to the last digits.
const SERIES_FROM: f64 = 15.0;

/// Steps of the continued fraction. It takes about the square root of the larger parameter; this is enough for 10^10.
const STEPS: u32 = 200_000;

/// I_x(a, b), regularised: from 0 to 1. None where a or b are not positive, x is no proportion, or they are too large to be summed.
pub fn incomplete(a: f64, b: f64, x: f64) -> Option<f64> {
    if !(a > 0.0 && b > 0.0 && a.is_finite() && b.is_finite() && (0.0..=1.0).contains(&x)) {
        return None;
    }
    if x == 0.0 || x == 1.0 {
        return Some(x);
    }
    // the fraction converges fast on this side of the mean only; the other side is its mirror (DLMF 8.17.4)
    let value = if x < (a + 1.0) / (a + b + 2.0) {
        power(a, b, x) / a / fraction(a, b, x)?
    } else {
        1.0 - power(b, a, 1.0 - x) / b / fraction(b, a, 1.0 - x)?
    };
    Some(value.clamp(0.0, 1.0))
}

/// The slope of [`incomplete`] in x, for 0 < x < 1.
pub fn density(a: f64, b: f64, x: f64) -> f64 {
    power(a, b, x) / (x * (1.0 - x))
}

/// x^a (1 − x)^b / B(a, b). Put together so that near the mean, where large parameters have all their weight, the logarithms are small.
fn power(a: f64, b: f64, x: f64) -> f64 {
    let both = a + b;
    let exponent = a * (x * both / a).ln() + b * ((1.0 - x) * both / b).ln();
    (a / TAU * (b / both)).sqrt() * (exponent + stirling(both) - stirling(a) - stirling(b)).exp()
}

/// What Stirling's formula leaves out: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π (DLMF 5.11.1; smaller x by Γ(x + 1) = x Γ(x)).
pub fn stirling(x: f64) -> f64 {
    let (mut x, mut below) = (x, 0.0);
    while x < SERIES_FROM {
        below += (x + 0.5) * (1.0 / x).ln_1p() - 1.0;
        x += 1.0;
    }
    let square = x * x;
    let tail = 1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / (1188.0 * square)) / square;
    below + (1.0 / 12.0 - (1.0 / 360.0 - tail / square) / square) / x
}

/// 1 + d₁/(1 + d₂/(1 + …)) of DLMF 8.17.22, from the front (Lentz 1976, Applied Optics 15(3), 668-671).
fn fraction(a: f64, b: f64, x: f64) -> Option<f64> {
    // instead of a zero, by which one would divide
    let apart = |value: f64| if value == 0.0 { f64::MIN_POSITIVE } else { value };
    let (mut value, mut upper, mut lower) = (1.0, 1.0, 0.0);
    for step in 1..=STEPS {
        let m = f64::from(step / 2);
        let at = a + 2.0 * m;
        let d = if step % 2 == 0 {
            m * (b - m) * x / ((at - 1.0) * at)
        } else {
            -(a + m) * (a + b + m) * x / (at * (at + 1.0))
        };
        lower = 1.0 / apart(1.0 + d * lower);
        upper = apart(1.0 + d / upper);
        let change: f64 = upper * lower;
        value *= change;
        if (change - 1.0).abs() < f64::EPSILON {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_parameters_have_simple_values() {
        let near = |found: Option<f64>, expected: f64| {
            assert!((found.unwrap() - expected).abs() < 1e-14, "{found:?} {expected}");
        };
        for x in [0.0, 1e-9, 0.1, 0.5, 0.87, 1.0] {
            near(incomplete(1.0, 1.0, x), x);
            near(incomplete(3.0, 1.0, x), x.powi(3));
            near(incomplete(1.0, 4.0, x), 1.0 - (1.0 - x).powi(4));
            // the arcsine law
            near(incomplete(0.5, 0.5, x), x.sqrt().asin() / std::f64::consts::FRAC_PI_2);
        }
        // far out a sum of thousands of terms
        assert!((incomplete(5e7, 5e7, 0.5).unwrap() - 0.5).abs() < 1e-12);
    }

    #[test]
    fn what_is_no_parameter_has_no_value() {
        for (a, b, x) in [
            (0.0, 1.0, 0.5),
            (1.0, -1.0, 0.5),
            (1.0, 1.0, 1.1),
            (f64::NAN, 1.0, 0.5),
            (1.0, f64::INFINITY, 0.5),
        ] {
            assert_eq!(incomplete(a, b, x), None);
        }
    }
}
