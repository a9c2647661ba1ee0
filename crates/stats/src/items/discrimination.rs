//! How a question tells people of a high score from those of a low one.
//!
//! Owns the coefficients besides `r_drop`, which is that of the scale.

use super::correlation::{correlation, mean, sd};
use super::score::Scores;
use crate::normal;
use crate::quantile::quantile;
use crate::sum::sum;

/// The share of people at each end: with it, two groups as different as possible are as large as possible (Kelley TL (1939), *The selection
/// of upper and lower groups for the validation of test items*, Journal of Educational Psychology 30, 17-24).
const END: f64 = 0.27;

/// With the score of all questions, itself among them.
pub(super) fn point_biserial(scores: &Scores, item: usize) -> Option<f64> {
    correlation(&pairs(scores, item))
}

/// (mean score of those who were right − of those who were not) / s × p q / φ(z): s with divisor n − 1, and a share q of the normal
/// distribution below z (Lord FM, Novick MR (1968), *Statistical theories of mental test scores*, 15.9). It can be above 1 where scores are
/// far from normal.
pub(super) fn biserial(scores: &Scores, item: usize) -> Option<f64> {
    let (pairs, full) = (pairs(scores, item), scores.full(item));
    let either = pairs.iter().all(|(points, _)| *points == 0.0 || *points == full);
    let of = |right: bool| -> Vec<f64> {
        let theirs = pairs.iter().filter(|(points, _)| (*points == full) == right);
        theirs.map(|(_, total)| *total).collect()
    };
    let (right, wrong) = (of(true), of(false));
    let apart = mean(&right)? - mean(&wrong)?;
    let spread = sd(&pairs.iter().map(|pair| pair.1).collect::<Vec<_>>()).filter(|spread| *spread > 0.0)?;
    let share = right.len() as f64 / pairs.len() as f64;
    let height = normal::density(normal::quantile(share).filter(|_| either)?);
    Some(apart / spread * share * (1.0 - share) / height)
}

/// D: the share of points of those with a score of at least its 73 % point, less that of those with at most its 27 % point. Whoever has
/// just that score belongs to the group, so that it can hold more than 27 %. None where both points are the same.
pub(super) fn upper_lower(scores: &Scores, item: usize) -> Option<f64> {
    let pairs = pairs(scores, item);
    let mut totals: Vec<f64> = pairs.iter().map(|(_, total)| *total).collect();
    totals.sort_by(f64::total_cmp);
    if totals.is_empty() {
        return None;
    }
    let (low, high) = (quantile(&totals, END), quantile(&totals, 1.0 - END));
    let share = |belongs: &dyn Fn(f64) -> bool| {
        let points: Vec<f64> = pairs.iter().filter(|pair| belongs(pair.1)).map(|pair| pair.0).collect();
        sum(points.iter().copied()) / points.len() as f64 / scores.full(item)
    };
    (low < high).then(|| share(&|total| total >= high) - share(&|total| total <= low))
}

/// Points in the question and in all, of those who were asked.
fn pairs(scores: &Scores, item: usize) -> Vec<(f64, f64)> {
    let totals = scores.totals();
    scores
        .column(item)
        .iter()
        .zip(totals)
        .filter_map(|(points, total)| points.zip(*total))
        .collect()
}
