//! Several rows of one place and period, as one point.

use std::collections::HashMap;

use domain::measure::{Fraction, Kind, NewPoint};

use super::read::{Place, place};
use super::{PointRow, PointsSpec};

/// Gathers rows of one place and period, in the order in which each first stands in the file.
///
/// Parts and wholes are added up, and so are counts. Other values are averaged, weighted by how many stand behind them where
/// every row tells it. Behind the one point stand as many as behind the smallest row: a week of five days has not five times as
/// many students, and a small group must not look large.
pub(super) fn gather(rows: Vec<PointRow>, spec: &PointsSpec<'_>) -> Vec<PointRow> {
    let mut places: HashMap<Place, usize> = HashMap::new();
    let mut groups: Vec<Vec<PointRow>> = Vec::new();
    for row in rows {
        let at = *places.entry(place(&row)).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[at].push(row);
    }
    groups.into_iter().filter_map(|group| one(group, spec)).collect()
}

fn one(group: Vec<PointRow>, spec: &PointsSpec<'_>) -> Option<PointRow> {
    let points: Vec<NewPoint> = group.iter().map(|row| row.point).collect();
    let mut first = group.into_iter().next()?;
    if points.len() > 1 {
        first.point = together(&points, first.point, spec);
    }
    Some(first)
}

fn together(points: &[NewPoint], first: NewPoint, spec: &PointsSpec<'_>) -> NewPoint {
    let n = points.iter().map(|point| point.n).min().flatten();
    let fractions: Option<Vec<Fraction>> = points.iter().map(|point| point.fraction).collect();
    if let Some(fractions) = fractions {
        let sum = Fraction {
            numerator: fractions.iter().map(|one| one.numerator).sum(),
            denominator: fractions.iter().map(|one| one.denominator).sum(),
        };
        // Parts that each fit their whole fit it together.
        return NewPoint::of_parts(spec.counting, first.period, sum).map_or(first, |point| NewPoint { n, ..point });
    }
    if spec.counting.kind == Kind::Count {
        return NewPoint::of(first.period, points.iter().map(|point| point.value).sum(), n);
    }
    let behind: Option<Vec<f64>> = points
        .iter()
        .map(|point| point.n.filter(|n| *n > 0).map(|n| n as f64))
        .collect();
    let weights = behind.unwrap_or_else(|| vec![1.0; points.len()]);
    let sum: f64 = points
        .iter()
        .zip(&weights)
        .map(|(point, weight)| point.value * weight)
        .sum();
    let mean = sum / weights.iter().sum::<f64>();
    // A mean of 100 and 100 must not become 100,00000000000001, which no percentage is.
    let least = points.iter().map(|point| point.value).fold(f64::INFINITY, f64::min);
    let most = points.iter().map(|point| point.value).fold(f64::NEG_INFINITY, f64::max);
    NewPoint::of(first.period, rounded(mean).clamp(least, most), n)
}

/// To a millionth: more is the noise of adding up.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
