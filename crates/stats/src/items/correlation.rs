//! Means, spreads and how two things go together.
//!
//! Owns Pearson's correlation and Fisher's interval of it (Fisher RA (1921), *On the "probable error" of a coefficient of correlation
//! deduced from a small sample*, Metron 1, 3-32).

use crate::sum::sum;

/// The 97.5 % point of the normal distribution: two sides of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// None of nothing.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| sum(values.iter().copied()) / values.len() as f64)
}

/// Divisor n − 1; none of fewer than two.
pub(super) fn sd(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    let squares = sum(values.iter().map(|value| (value - mean).powi(2)));
    (values.len() > 1).then(|| (squares / (values.len() - 1) as f64).sqrt())
}

/// None where one of them does not vary.
pub(super) fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let first = pairs.first()?;
    // exactly, which a mean that is rounded would miss
    if pairs.iter().all(|pair| pair.0 == first.0) || pairs.iter().all(|pair| pair.1 == first.1) {
        return None;
    }
    let n = pairs.len() as f64;
    let (a, b) = (
        sum(pairs.iter().map(|pair| pair.0)) / n,
        sum(pairs.iter().map(|pair| pair.1)) / n,
    );
    let together = sum(pairs.iter().map(|pair| (pair.0 - a) * (pair.1 - b)));
    let (own, other) = (
        sum(pairs.iter().map(|pair| (pair.0 - a).powi(2))),
        sum(pairs.iter().map(|pair| (pair.1 - b).powi(2))),
    );
    let r = together / own.sqrt() / other.sqrt();
    r.is_finite().then(|| r.clamp(-1.0, 1.0))
}

/// 95 %. None of fewer than four.
pub(super) fn interval(r: f64, n: usize) -> Option<(f64, f64)> {
    if n < 4 {
        return None;
    }
    let (middle, half) = (r.atanh(), Z / (n as f64 - 3.0).sqrt());
    // a correlation of 1 has no other end
    Some(((middle - half).tanh(), (middle + half).tanh()))
}
