//! The standard normal distribution.
//!
//! Owns its curve and its quantiles, which follow from chi-square: z² has one degree of freedom.

use std::f64::consts::TAU;

use crate::gamma::chi_squared_above;

/// Below which a share `p` of the standard normal distribution lies. None where `p` is not between 0 and 1.
pub fn quantile(p: f64) -> Option<f64> {
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
        let step = z + miss / density(z);
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
pub fn density(z: f64) -> f64 {
    (-z * z / 2.0).exp() / TAU.sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_the_normal_curve_are_those_of_the_tables() {
        for (p, z) in [
            (0.975, 1.959_963_984_540_054),
            (0.95, 1.644_853_626_951_472_7),
            (0.001, -3.090_232_306_167_813_5),
            (0.5, 0.0),
        ] {
            let found = quantile(p).unwrap();
            assert!((found - z).abs() < 1e-13, "{p}: {found}");
        }
        assert_eq!((quantile(0.0), quantile(1.0)), (None, None));
        assert!((density(0.0) - 0.398_942_280_401_432_7).abs() < 1e-15);
    }
}
