//! Fisher's F, the distribution of a ratio of two variances.
//!
//! Owns its quantiles and its upper tail.

use crate::beta::{density, incomplete};

/// Below which F a share `p` lies, for `above` and `below` degrees of freedom (numerator and denominator). None where there is none.
///
/// P(F ≤ f) = I_z(above/2, below/2) with z = above f / (above f + below) (DLMF 8.17; Abramowitz & Stegun 26.6.2). Solved for z by
/// Newton's steps, which stay between bounds that close in.
pub fn quantile(p: f64, above: f64, below: f64) -> Option<f64> {
    if !(p > 0.0 && p < 1.0) {
        return None;
    }
    let (a, b) = (above / 2.0, below / 2.0);
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut z = a / (a + b);
    for _ in 0..200 {
        let miss = incomplete(a, b, z)? - p;
        if miss > 0.0 {
            high = z;
        } else {
            low = z;
        }
        let step = z - miss / density(a, b, z);
        let next = if step > low && step < high {
            step
        } else {
            f64::midpoint(low, high)
        };
        let moved = (next - z).abs();
        z = next;
        if moved <= f64::EPSILON * z.min(1.0 - z) {
            break;
        }
    }
    let found = below * z / (above * (1.0 - z));
    found.is_finite().then_some(found)
}

/// Which share of F lies above `f`. None where there is no such distribution.
pub fn above(f: f64, above: f64, below: f64) -> Option<f64> {
    if !(f >= 0.0 && f.is_finite()) {
        return None;
    }
    // the mirror of the lower tail, so that a small one keeps its digits
    incomplete(below / 2.0, above / 2.0, below / (above * f + below))
}

#[cfg(test)]
mod tests {
    use super::{above, quantile};
    use proptest::prelude::*;

    /// Share, degrees of freedom above and below, and `scipy.stats.f.ppf` of them (scipy 1.17.1).
    const SCIPY: [(f64, f64, f64, f64); 10] = [
        (0.975, 1.0, 1.0, 647.789_011_477_844_2),
        (0.025, 1.0, 1.0, 0.001_543_712_508_674_131),
        (0.975, 2_799.0, 11_196.0, 1.059_781_895_323_814_3),
        (0.025, 9.0, 36.0, 0.283_774_978_695_696_2),
        (0.975, 1.0, 99.0, 5.180_191_817_079_867_5),
        (0.975, 29.0, 29.0, 2.100_995_817_284_212),
        (0.5, 7.0, 3.0, 1.148_179_112_888_598_8),
        (0.975, 997.0, 12_961.0, 1.093_449_139_515_254_6),
        (0.025, 999_999.0, 19_999_980.0, 0.997_161_924_749_847_7),
        (0.025, 1.0, 400.0, 0.000_983_298_678_193_959_6),
    ];

    #[test]
    fn quantiles_are_scipys() {
        for (p, above, below, theirs) in SCIPY {
            let found = quantile(p, above, below).unwrap();
            assert!(
                (found / theirs - 1.0).abs() < 1e-11,
                "{p} {above} {below}: {found} {theirs}"
            );
        }
    }

    #[test]
    fn a_tail_is_what_its_quantile_leaves() {
        for (p, degrees, others, f) in SCIPY {
            let found = above(f, degrees, others).unwrap();
            assert!((found - (1.0 - p)).abs() < 1e-10, "{p} {f}: {found}");
        }
        assert_eq!(above(0.0, 3.0, 4.0), Some(1.0));
        assert_eq!((above(-1.0, 3.0, 4.0), above(f64::NAN, 3.0, 4.0)), (None, None));
    }

    #[test]
    fn there_is_none_at_the_ends() {
        for (p, above, below) in [
            (0.0, 1.0, 1.0),
            (1.0, 1.0, 1.0),
            (f64::NAN, 1.0, 1.0),
            (0.5, 0.0, 1.0),
            (0.5, 1.0, f64::NAN),
        ] {
            assert_eq!(quantile(p, above, below), None);
        }
    }

    proptest! {
        /// The ratio turned over: what is above p here is below 1 − p there.
        #[test]
        fn turned_over_it_is_the_other_tail(p in 0.001..0.999_f64, above in 1..5_000_u32, below in 1..50_000_u32) {
            let (above, below) = (f64::from(above), f64::from(below));
            let (one, other) = (quantile(p, above, below).unwrap(), quantile(1.0 - p, below, above).unwrap());
            prop_assert!((one * other - 1.0).abs() < 1e-9, "{} {}", one, other);
        }
    }
}
