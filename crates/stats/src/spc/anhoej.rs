//! Anhøj's critical values: how long a run and how few crossings chance still allows.
//!
//! Owns the two limits by the number of useful points. Source: Anhøj & Olesen 2014, PLoS ONE 9(11) e113825; the limits are those
//! of Schilling 2012 for the longest run and of Chen 2010 for the crossings. Their joint behaviour is known exactly for 10 to 100
//! useful points (Anhøj & Wentzel-Larsen 2020, PLoS ONE 15(6) e0233920): about 5 % false signals, whatever the number.

/// The chance of fewer crossings that is still called chance.
const LEVEL: f64 = 0.05;

/// Longest run that is not yet a signal: log2(useful) rounded, plus 3. None of nothing.
pub fn longest_max(useful: usize) -> Option<usize> {
    // log2 of a whole number is never k + 0.5, so that the rounding mode does not matter
    (useful > 0).then(|| (useful as f64).log2().round() as usize + 3)
}

/// Fewest crossings that are not yet a signal: the smallest q with P(X <= q) >= 0.05 for X ~ binomial(useful - 1, 1/2). None of
/// nothing.
pub fn crossings_min(useful: usize) -> Option<usize> {
    let trials = useful.checked_sub(1)?;
    // Binomial terms relative to the middle one, downwards: no factorial, no underflow of 0.5^n for long series. The terms
    // that underflow here are too small to matter for 5 %.
    let middle = trials / 2;
    let mut lower = vec![1.0_f64];
    for k in (1..=middle).rev() {
        let last = lower[lower.len() - 1];
        let term = last * k as f64 / (trials - k + 1) as f64;
        if term < f64::MIN_POSITIVE {
            break;
        }
        lower.push(term);
    }
    let below: f64 = lower.iter().rev().sum();
    let total = if trials % 2 == 0 {
        2.0 * below - 1.0
    } else {
        2.0 * below
    };
    let first = middle + 1 - lower.len();
    let mut cumulated = 0.0;
    let steps = lower.iter().rev().take_while(|term| {
        cumulated += *term;
        cumulated < LEVEL * total
    });
    Some(first + steps.count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_no_limits() {
        assert_eq!((longest_max(0), crossings_min(0)), (None, None));
    }

    #[test]
    fn limits_of_24_points_are_those_of_the_paper() {
        assert_eq!((longest_max(24), crossings_min(24)), (Some(8), Some(8)));
    }

    #[test]
    fn a_very_long_series_follows_the_normal_approximation() {
        let n = 200_000.0_f64;
        let approximate = n / 2.0 - 1.644_853_627 * n.sqrt() / 2.0;
        let exact = crossings_min(200_001).unwrap() as f64;
        assert!((exact - approximate).abs() < 1.5, "{exact} {approximate}");
    }
}
