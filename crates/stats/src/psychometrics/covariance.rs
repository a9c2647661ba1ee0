//! How the answers to two items go together.
//!
//! Owns covariances over the people who answered both items, and the correlations that follow from them.

use super::NotComputable;
use super::validate::Column;
use crate::matrix::Matrix;
use crate::sum::sum;

/// One row and column an item, in squared points; each over the people who answered both items, with divisor their number − 1. The
/// diagonal is the variance over all who answered that item.
pub(super) fn covariances(columns: &[Column]) -> Result<Matrix, NotComputable> {
    let mut matrix = Matrix::from_fn(columns.len(), |_, _| 0.0);
    for (i, first) in columns.iter().enumerate() {
        // the item with itself first: too few answers to it are a better reason than too few to it and another
        for (j, second) in columns.iter().enumerate().take(i + 1).rev() {
            let both: Vec<(f64, f64)> = first.iter().zip(second).filter_map(|(a, b)| a.zip(*b)).collect();
            if both.len() < 2 {
                return Err(NotComputable::TooFewAnswers {
                    items: (j, i),
                    have: both.len(),
                });
            }
            let covariance = covariance(&both);
            matrix.set(i, j, covariance);
            matrix.set(j, i, covariance);
        }
    }
    Ok(matrix)
}

fn covariance(both: &[(f64, f64)]) -> f64 {
    // exactly zero, which a mean that is rounded would miss
    let still = both.iter().all(|pair| pair.0 == both[0].0) || both.iter().all(|pair| pair.1 == both[0].1);
    if still {
        return 0.0;
    }
    let n = both.len() as f64;
    let (a, b) = (
        sum(both.iter().map(|pair| pair.0)) / n,
        sum(both.iter().map(|pair| pair.1)) / n,
    );
    sum(both.iter().map(|pair| (pair.0 - a) * (pair.1 - b))) / (n - 1.0)
}

/// Covariances over the roots of the variances; none where a variance is zero. Where answers are missing this is not the mean of
/// correlations over pairs of people: the variances are over all who answered the item.
pub(super) fn correlations(covariances: &Matrix) -> Option<Matrix> {
    let size = covariances.size();
    let spreads: Vec<f64> = (0..size).map(|i| covariances.at(i, i).sqrt()).collect();
    let all = spreads.iter().all(|spread| *spread > 0.0);
    all.then(|| Matrix::from_fn(size, |i, j| covariances.at(i, j) / spreads[i] / spreads[j]))
}
