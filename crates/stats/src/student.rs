//! Student's t, the distribution of a mean over its own error.
//!
//! Owns its quantiles.

use crate::fisher;

/// The t that leaves `level` of the distribution between −t and t, for `freedom` degrees of freedom: t² is an F of 1 and `freedom`
/// (Abramowitz & Stegun 26.6.3). None where there is none.
#[must_use]
pub fn two_sided(level: f64, freedom: f64) -> Option<f64> {
    if freedom < 1.0 {
        return None;
    }
    fisher::quantile(level, 1.0, freedom).map(f64::sqrt)
}

#[cfg(test)]
mod tests {
    use super::two_sided;

    /// `scipy.stats.t.ppf(0.975, df)`, 1.13.
    #[test]
    fn quantiles_are_scipys() {
        for (freedom, expected) in [
            (1.0, 12.706_204_736_432_095),
            (7.0, 2.364_624_251_592_784_5),
            (29.0, 2.045_229_642_132_703),
        ] {
            let found = two_sided(0.95, freedom).unwrap();
            assert!((found - expected).abs() < 1e-8, "{freedom}: {found}");
        }
        assert_eq!(two_sided(0.95, 0.0), None);
        assert_eq!(two_sided(1.0, 7.0), None);
    }
}
