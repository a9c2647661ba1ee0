//! The shift between two stretches, whatever their distribution.
//!
//! Owns Hodges and Lehmann's estimate and the interval that goes with the rank sum test.

use super::super::{Chart, NotComputable};
use super::neighbours::resemblance;
use super::{Change, Method, Z, enough, values};

/// Three values against three have no 95 % interval.
const LEAST: usize = 4;

/// Up to so many values a stretch the distribution of the rank sum is counted; beyond, it is normal enough.
const EXACT: usize = 50;

/// The median of all differences (Hodges & Lehmann 1963, Annals of Mathematical Statistics 34, 598-611), and of the ordered ones the
/// k-th from either end (Moses 1965; Hollander & Wolfe, *Nonparametric Statistical Methods*, section 4.3). Half widths are
/// multiplied by sqrt((1 + r) / (1 − r)), where neighbours resemble each other.
pub(super) fn change(chart: &Chart, before: &[usize], after: &[usize]) -> Result<Change, NotComputable> {
    let (old, new) = (values(chart, before), values(chart, after));
    enough(old.len(), new.len(), LEAST)?;
    let r = resemblance(chart, before, after);
    let widened = ((1.0 + r) / (1.0 - r)).sqrt();
    let (estimate, low, high) = interval(&old, &new)?;
    Ok(Change {
        estimate,
        low: estimate - (estimate - low) * widened,
        high: estimate + (high - estimate) * widened,
        method: Method::HodgesLehmann { widened },
        before: old.len(),
        after: new.len(),
    })
}

/// Estimate, low, high.
fn interval(old: &[f64], new: &[f64]) -> Result<(f64, f64, f64), NotComputable> {
    let mut differences: Vec<f64> = new.iter().flat_map(|y| old.iter().map(move |x| y - x)).collect();
    let count = differences.len();
    let k = critical(old.len(), new.len()).ok_or(NotComputable::TooFewValues {
        have: old.len().min(new.len()),
        need: LEAST,
    })?;
    let mut at = |place: usize| *differences.select_nth_unstable_by(place, f64::total_cmp).1;
    let (low, high) = (at(k - 1), at(count - k));
    let middle = if count % 2 == 1 {
        at(count / 2)
    } else {
        at(count / 2 - 1) / 2.0 + at(count / 2) / 2.0
    };
    Ok((middle, low, high))
}

/// The smallest k with P(U ≤ k) ≥ 2.5 %, U being the rank sum statistic of stretches that do not differ; none where even the widest
/// interval holds less than 95 %.
fn critical(m: usize, n: usize) -> Option<usize> {
    if m > EXACT || n > EXACT {
        let (a, b) = (m as f64, n as f64);
        let k = a * b / 2.0 - Z * (a * b * (a + b + 1.0) / 12.0).sqrt();
        return Some((k.floor() as usize).max(1));
    }
    let mut sum = 0.0;
    for (u, share) in rank_sums(m, n).into_iter().enumerate() {
        sum += share;
        if sum >= 0.025 {
            return (u > 0).then_some(u);
        }
    }
    None
}

/// P(U = u) for u = 0 … m n, by p(m, n, u) = m / (m + n) p(m − 1, n, u − n) + n / (m + n) p(m, n − 1, u) (Mann & Whitney 1947).
fn rank_sums(m: usize, n: usize) -> Vec<f64> {
    // of 0 values against j there is one rank sum
    let mut layer: Vec<Vec<f64>> = vec![vec![1.0]; n + 1];
    for i in 1..=m {
        let mut next: Vec<Vec<f64>> = vec![vec![1.0]];
        for j in 1..=n {
            let (a, b) = (i as f64 / (i + j) as f64, j as f64 / (i + j) as f64);
            let mut shares = vec![0.0; i * j + 1];
            for (u, share) in layer[j].iter().enumerate() {
                shares[u + j] += a * share;
            }
            for (u, share) in next[j - 1].iter().enumerate() {
                shares[u] += b * share;
            }
            next.push(shares);
        }
        layer = next;
    }
    layer.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hollander & Wolfe, table 4.1: permeability of a membrane at term and before.
    #[test]
    fn hollander_and_wolfe() {
        let term = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
        let early = [1.15, 0.88, 0.90, 0.74, 1.21];
        let (estimate, low, high) = interval(&early, &term).unwrap();
        assert!((estimate - 0.305).abs() < 1e-9, "{estimate}");
        assert!((low - -0.15).abs() < 1e-9 && (high - 0.76).abs() < 1e-9, "{low} {high}");
    }

    /// The lower 2.5 % points of the rank sum, as tabulated.
    #[test]
    fn critical_values_are_those_of_the_tables() {
        for (m, n, k) in [
            (3, 3, None),
            (4, 4, Some(1)),
            (5, 10, Some(9)),
            (10, 10, Some(24)),
            (8, 15, Some(30)),
        ] {
            assert_eq!(critical(m, n), k, "{m} {n}");
        }
    }

    #[test]
    fn counted_and_normal_agree_where_they_meet() {
        let (a, b) = (EXACT as f64, EXACT as f64);
        let normal = a * b / 2.0 - Z * (a * b * (a + b + 1.0) / 12.0).sqrt();
        let counted = critical(EXACT, EXACT).unwrap() as f64;
        assert!((counted - normal).abs() < 3.0, "{counted} {normal}");
    }
}
