//! A share with its interval.
//!
//! Owns Wilson's score interval (1927), which stays between 0 and 1 and is honest at small numbers; see
//! `docs/statistics/share.md`.

/// The 97.5 % point of the normal distribution: two sides of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// The 95 % interval of `hits` among `n`, as proportions. None where nothing was counted, or more hits than tries.
#[must_use]
pub fn interval(hits: u32, n: u32) -> Option<(f64, f64)> {
    if n == 0 || hits > n {
        return None;
    }
    let (n, share) = (f64::from(n), f64::from(hits) / f64::from(n));
    let z2 = Z * Z;
    let middle = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt() / (1.0 + z2 / n);
    Some(((middle - half).max(0.0), (middle + half).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::interval;
    use proptest::prelude::*;

    /// Newcombe, *Statistics in Medicine* 17 (1998) 857, table I, method 3.
    #[test]
    fn intervals_are_the_published_ones() {
        for (hits, of, published) in [
            (81, 263, (0.2553, 0.3662)),
            (15, 148, (0.0624, 0.1605)),
            (0, 20, (0.0, 0.1611)),
            (1, 29, (0.0061, 0.1718)),
        ] {
            let (low, high) = interval(hits, of).unwrap();
            let near = |a: f64, b: f64| (a - b).abs() < 5e-5;
            assert!(
                near(low, published.0) && near(high, published.1),
                "{hits} of {of}: {low} {high}"
            );
        }
    }

    /// The same formula, computed apart in Python.
    #[test]
    fn as_computed_apart() {
        for (hits, n, low, high) in [
            (8, 10, 0.490_162_4, 0.943_317_8),
            (0, 5, 0.0, 0.434_482_5),
            (7, 7, 0.645_669_5, 1.0),
            (1, 3, 0.061_491_94, 0.792_340_3),
        ] {
            let (found_low, found_high) = interval(hits, n).unwrap();
            assert!(
                (found_low - low).abs() < 1e-6 && (found_high - high).abs() < 1e-6,
                "{hits}/{n}"
            );
        }
        assert_eq!(interval(0, 0), None);
        assert_eq!(interval(3, 2), None);
    }

    proptest! {
        #[test]
        fn an_interval_holds_its_share_and_narrows_with_more(hits in 0_u32..200, misses in 0_u32..200) {
            prop_assume!(hits + misses > 0);
            let of = hits + misses;
            let (low, high) = interval(hits, of).unwrap();
            let share = f64::from(hits) / f64::from(of);
            prop_assert!((0.0..=1.0).contains(&low) && (0.0..=1.0).contains(&high));
            prop_assert!(low <= share + 1e-12 && share <= high + 1e-12);
            let (low2, high2) = interval(hits * 2, of * 2).unwrap();
            prop_assert!(high2 - low2 <= high - low + 1e-12);
        }
    }
}
