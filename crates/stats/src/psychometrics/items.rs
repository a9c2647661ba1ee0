//! Each item, and the scale without it.
//!
//! Owns the statistics by item. An item that pulls the other way (`r_drop` below 0) is most often one that had to be reversed.

use super::alpha::Sums;
use super::validate::Column;
use crate::matrix::Matrix;
use crate::sum::sum;

/// What can be said about one item, after turning it where it is reversed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemStat {
    /// People who answered it.
    pub n: usize,
    /// Their mean answer, in points.
    pub mean: f64,
    /// Standard deviation of their answers, divisor n − 1.
    pub sd: f64,
    /// Correlation with the sum of the other items. None where it or they do not vary.
    pub r_drop: Option<f64>,
    /// Alpha of the others. None where only one is left, or their sum does not vary.
    pub alpha_if_dropped: Option<f64>,
}

pub(super) fn items(columns: &[Column], covariances: &Matrix) -> Vec<ItemStat> {
    let stat = |(at, column): (usize, &Column)| {
        let n = column.iter().flatten().count();
        let rest = Sums::without(covariances, at);
        ItemStat {
            n,
            mean: sum(column.iter().flatten().copied()) / n as f64,
            sd: covariances.at(at, at).sqrt(),
            r_drop: r_drop(covariances, at, &rest),
            alpha_if_dropped: rest.alpha().ok(),
        }
    };
    columns.iter().enumerate().map(stat).collect()
}

/// Σ c(j, others) / sqrt(c(j, j) × variance of the sum of the others): from the covariances, so that missing answers are treated as in
/// alpha. Without any missing it is the correlation of the item with that sum.
fn r_drop(covariances: &Matrix, at: usize, rest: &Sums) -> Option<f64> {
    if !rest.varies() {
        return None;
    }
    let others = (0..covariances.size()).filter(|j| *j != at);
    let shared = sum(others.map(|j| covariances.at(at, j)));
    let r = shared / covariances.at(at, at).sqrt() / rest.total.sqrt();
    // beyond 1 by more than roundings: covariances of pairs that contradict each other
    (r.abs() <= 1.0 + 1e-9).then(|| r.clamp(-1.0, 1.0))
}
