//! Limits by the binomial itself.
//!
//! Owns Spiegelhalter's interpolation between its steps (2005, appendix A.1.1), cut at 0 and 1.

/// Above this the arcsine limits do not differ from these by what anyone could see, and summing would take long.
const LARGEST: f64 = 1e6;

/// Limits with `tail` on either side for a unit of size `n`: proportions. None where events or `n` are no whole numbers, and above
/// a million.
///
/// r is the smallest count with P(X ≤ r) ≥ p, X ~ binomial(n, centre); a = (P(X ≤ r) − p) / P(X = r); limit = (r − a) / n.
pub(super) fn exact(events: f64, n: f64, center: f64, tail: f64) -> Option<(f64, f64)> {
    let whole = events.fract() == 0.0 && n.fract() == 0.0 && (1.0..=LARGEST).contains(&n);
    if !whole {
        return None;
    }
    let limit = |p: f64| interpolated(n, center, p).map(|count| (count / n).clamp(0.0, 1.0));
    Some((limit(tail)?, limit(1.0 - tail)?))
}

/// r − a, a count between two whole ones.
fn interpolated(n: f64, center: f64, p: f64) -> Option<f64> {
    if center <= 0.0 || center >= 1.0 {
        return Some(n * center);
    }
    let odds = center / (1.0 - center);
    // terms relative to that of the middle: no factorial, and none of them leaves double precision upwards
    let middle = ((n + 1.0) * center).floor().min(n);
    let mut below = vec![1.0_f64];
    let mut k = middle;
    while k > 0.0 {
        let term = below[below.len() - 1] * k / ((n - k + 1.0) * odds);
        if term < 1e-30 {
            break;
        }
        below.push(term);
        k -= 1.0;
    }
    let first = k;
    let mut terms: Vec<f64> = below.into_iter().rev().collect();
    let mut k = middle;
    while k < n {
        let term = terms[terms.len() - 1] * (n - k) * odds / (k + 1.0);
        if term < 1e-30 {
            break;
        }
        terms.push(term);
        k += 1.0;
    }
    let total = crate::sum::sum(terms.iter().copied());
    let mut cumulated = 0.0;
    for (place, term) in terms.iter().enumerate() {
        cumulated += term / total;
        if cumulated >= p {
            return Some(first + place as f64 - (cumulated - p) / (term / total));
        }
    }
    Some(n)
}
