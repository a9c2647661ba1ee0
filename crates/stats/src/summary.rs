//! What some numbers say together.

use crate::quantile::quantile;
use crate::sum::sum;

/// Some numbers in brief.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// How many.
    pub n: usize,
    /// Their mean.
    pub mean: f64,
    /// Their standard deviation (n − 1).
    pub sd: f64,
    /// A quarter lies below the first, half below the second, three quarters below the third: type 7 of Hyndman RJ & Fan Y (1996),
    /// *Sample quantiles in statistical packages*, The American Statistician 50, 361–365.
    pub quartiles: [f64; 3],
}

/// In brief; none of fewer than two, or where one is NaN or infinite, or where they are too large to be added up.
#[must_use]
pub fn summary(values: &[f64]) -> Option<Summary> {
    if values.len() < 2 || values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let n = values.len() as f64;
    let mean = sum(values.iter().copied()) / n;
    let sd = (sum(values.iter().map(|value| (value - mean).powi(2))) / (n - 1.0)).sqrt();
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let quartiles = [0.25, 0.5, 0.75].map(|share| quantile(&sorted, share));
    let finite = mean.is_finite() && sd.is_finite() && quartiles.iter().all(|value| value.is_finite());
    finite.then_some(Summary {
        n: values.len(),
        mean,
        sd,
        quartiles,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Python 3.11, `statistics`: `mean`, `stdev`, `quantiles(…, n=4, method="inclusive")`.
    #[test]
    fn it_is_pythons() {
        let of = |values: &[f64]| summary(values).unwrap();
        let found = of(&[12.0, 1.0, 0.5, 2.5, 1.0, 2.0, 8.0, 3.0, 4.0]);
        assert_eq!((found.n, found.quartiles), (9, [1.0, 2.5, 4.0]));
        assert!((found.mean - 3.777_777_777_777_777_7).abs() < 1e-12);
        assert!((found.sd - 3.825_172_472_509_5).abs() < 1e-12);
        let found = of(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 10.0]);
        assert_eq!((found.mean, found.quartiles), (4.75, [2.75, 4.5, 6.25]));
        assert!((found.sd - 2.915_475_947_422_650_4).abs() < 1e-12);
    }

    #[test]
    fn of_what_says_nothing_there_is_none() {
        for values in [&[][..], &[3.0], &[1.0, f64::NAN], &[f64::MAX, f64::MAX, -f64::MAX]] {
            assert_eq!(summary(values), None, "{values:?}");
        }
    }

    proptest! {
        #[test]
        fn the_order_does_not_matter_and_quartiles_rise(mut values in prop::collection::vec(-1e6..1e6_f64, 2..40)) {
            let one = summary(&values).unwrap();
            let [first, second, third] = one.quartiles;
            prop_assert!(first <= second && second <= third && one.sd >= 0.0);
            values.reverse();
            prop_assert_eq!(summary(&values).unwrap().quartiles, one.quartiles);
        }
    }
}
