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
}
