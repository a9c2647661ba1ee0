//! The difference of proportions and of rates, from counts.
//!
//! Owns score limits of each stretch and their combination, widened where points vary more than their denominators explain.

use super::super::{Chart, NotComputable};
use super::{Change, Method, Z, enough};
use crate::sum::sum;

/// Variation between points takes two in each stretch.
const LEAST: usize = 2;

/// Newcombe RG (1998), *Interval estimation for the difference between independent proportions*, Statistics in Medicine 17, 873-890,
/// method 10.
pub(super) fn proportions(chart: &Chart, before: &[usize], after: &[usize]) -> Result<Change, NotComputable> {
    let (old, new) = (Part::of(chart, before), Part::of(chart, after));
    enough(old.points.len(), new.points.len(), LEAST)?;
    let widened = spread(&[&old, &new], |rate, size| rate * (1.0 - rate) / size);
    let (first, second) = (wilson(&old, Z * widened), wilson(&new, Z * widened));
    Ok(combined(&old, &new, first, second, Method::Proportions { widened }))
}

/// The same combination of score limits of two rates (MOVER: Zou & Donner 2008, Statistics in Medicine 27, 1693-1702).
pub(super) fn rates(chart: &Chart, before: &[usize], after: &[usize]) -> Result<Change, NotComputable> {
    let (old, new) = (Part::of(chart, before), Part::of(chart, after));
    enough(old.points.len(), new.points.len(), LEAST)?;
    let widened = spread(&[&old, &new], |rate, size| rate / size);
    let (first, second) = (score(&old, Z * widened), score(&new, Z * widened));
    Ok(combined(&old, &new, first, second, Method::Rates { widened }))
}

/// The points of a stretch, each a rate with its size.
struct Part {
    points: Vec<(f64, f64)>,
    events: f64,
    size: f64,
}

impl Part {
    /// A count without a denominator has a size of 1.
    fn of(chart: &Chart, positions: &[usize]) -> Self {
        let point = |position: &usize| chart.points.get(*position).filter(|point| !point.excluded);
        let points: Vec<(f64, f64)> = positions
            .iter()
            .filter_map(|p| {
                let point = point(p)?;
                Some((point.y?, point.n.unwrap_or(1.0)))
            })
            .filter(|(_, size)| *size > 0.0)
            .collect();
        Self {
            events: sum(points.iter().map(|(rate, size)| rate * size)),
            size: sum(points.iter().map(|(_, size)| *size)),
            points,
        }
    }

    fn rate(&self) -> f64 {
        self.events / self.size
    }
}

/// sqrt of Pearson's chi-squared over its degrees of freedom, around each stretch's own rate; at least 1.
fn spread(parts: &[&Part], variance: impl Fn(f64, f64) -> f64) -> f64 {
    let (mut squares, mut degrees) = (0.0, 0.0);
    for part in parts {
        let rate = part.rate();
        degrees += part.points.len() as f64 - 1.0;
        for (y, size) in &part.points {
            let expected = variance(rate, *size);
            if expected > 0.0 {
                squares += (y - rate).powi(2) / expected;
            }
        }
    }
    let phi: f64 = if degrees > 0.0 { squares / degrees } else { 1.0 };
    if phi.is_finite() { phi.max(1.0).sqrt() } else { 1.0 }
}

/// Wilson 1927: low and high.
fn wilson(part: &Part, z: f64) -> (f64, f64) {
    let (p, n, z2) = (part.rate(), part.size, z * z);
    let (middle, half) = (
        p + z2 / (2.0 * n),
        z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).max(0.0).sqrt(),
    );
    let bound = |x: f64| (x / (1.0 + z2 / n)).clamp(0.0, 1.0);
    (bound(middle - half), bound(middle + half))
}

/// The score limits of a Poisson rate: low and high.
fn score(part: &Part, z: f64) -> (f64, f64) {
    let (x, z2) = (part.events, z * z);
    let half = z * (x + z2 / 4.0).sqrt();
    (
        (x + z2 / 2.0 - half).max(0.0) / part.size,
        (x + z2 / 2.0 + half) / part.size,
    )
}

/// after − before, each end as far away as the squares of what its two limits are away add up to.
fn combined(old: &Part, new: &Part, first: (f64, f64), second: (f64, f64), method: Method) -> Change {
    let (p1, p2) = (old.rate(), new.rate());
    let estimate = p2 - p1;
    Change {
        estimate,
        low: estimate - (p2 - second.0).hypot(first.1 - p1),
        high: estimate + (second.1 - p2).hypot(p1 - first.0),
        method,
        before: old.points.len(),
        after: new.points.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(events: f64, size: f64) -> Part {
        Part {
            points: vec![(events / size, size)],
            events,
            size,
        }
    }

    /// Newcombe 1998, table II, method 10.
    #[test]
    fn newcombe_s_examples() {
        for (a, m, b, n, low, high) in [
            (56.0, 70.0, 48.0, 80.0, 0.0524, 0.3339),
            (9.0, 10.0, 3.0, 10.0, 0.1705, 0.8090),
            (6.0, 7.0, 2.0, 7.0, 0.0582, 0.8062),
            (5.0, 56.0, 0.0, 29.0, -0.0381, 0.1926),
        ] {
            let (old, new) = (part(b, n), part(a, m));
            let found = combined(
                &old,
                &new,
                wilson(&old, Z),
                wilson(&new, Z),
                Method::Proportions { widened: 1.0 },
            );
            assert!(
                (found.low - low).abs() < 6e-5 && (found.high - high).abs() < 6e-5,
                "{found:?}"
            );
        }
    }
}
