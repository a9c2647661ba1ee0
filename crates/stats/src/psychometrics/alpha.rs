//! Cronbach's alpha.
//!
//! Owns alpha from a matrix of covariances or correlations, and its standard error.

use super::NotComputable;
use crate::matrix::Matrix;
use crate::sum::sum;

/// A sum of items that varies less than this share of what they do by themselves does not vary but for rounding.
const LEAST: f64 = 1e-12;

/// Roundings of alpha at its end.
const SLACK: f64 = 1e-9;

/// What alpha is made of.
pub(super) struct Sums {
    /// How many items.
    pub items: usize,
    /// Of their variances.
    pub trace: f64,
    /// Of all variances and covariances: the variance of the sum of the items.
    pub total: f64,
}

impl Sums {
    pub fn of(matrix: &Matrix) -> Self {
        Self {
            items: matrix.size(),
            trace: sum((0..matrix.size()).map(|i| matrix.at(i, i))),
            total: sum(matrix.rows().flatten().copied()),
        }
    }

    /// Of all items but one.
    pub fn without(matrix: &Matrix, left_out: usize) -> Self {
        let others = || (0..matrix.size()).filter(move |i| *i != left_out);
        Self {
            items: matrix.size() - 1,
            trace: sum(others().map(|i| matrix.at(i, i))),
            total: sum(others().flat_map(|i| others().map(move |j| matrix.at(i, j)))),
        }
    }

    /// Whether the sum of the items varies by more than roundings leave of what its parts vary.
    pub fn varies(&self) -> bool {
        self.total > LEAST * self.trace && self.total.is_normal()
    }

    /// k / (k − 1) × (1 − trace / total) (Cronbach 1951).
    pub fn alpha(&self) -> Result<f64, NotComputable> {
        if self.items < 2 {
            return Err(NotComputable::TooFewItems { have: self.items });
        }
        if !self.varies() {
            return Err(NotComputable::Constant);
        }
        let k = self.items as f64;
        let alpha = k / (k - 1.0) * (1.0 - self.trace / self.total);
        if alpha > 1.0 + SLACK {
            return Err(NotComputable::Contradictory);
        }
        Ok(alpha.min(1.0))
    }
}

/// Alpha of the correlations.
pub(super) fn standardized(correlations: &Matrix) -> Option<f64> {
    Sums::of(correlations).alpha().ok()
}

/// The mean correlation of two items.
pub(super) fn average(correlations: &Matrix) -> f64 {
    let Sums { items, trace, total } = Sums::of(correlations);
    (total - trace) / (items * (items - 1)) as f64
}

/// sqrt(Q / n), Q = 2 k² / ((k − 1)² T³) × (T (tr C² + tr² C) − 2 tr C (1ᵀ C² 1)), T = 1ᵀ C 1 (Duhachek A, Iacobucci D (2004), *Alpha's
/// standard error (ASE)*, Journal of Applied Psychology 89(5), 792-808).
pub(super) fn standard_error(covariances: &Matrix, n: usize) -> Option<f64> {
    let Sums { items, trace, total } = Sums::of(covariances);
    let k = items as f64;
    // relative to the trace, so that no power leaves double precision
    let total = total / trace;
    let squares = sum(covariances.rows().flatten().map(|c| (c / trace).powi(2)));
    let of_rows = sum(covariances.rows().map(|row| (sum(row.iter().copied()) / trace).powi(2)));
    let inner = total * (squares + 1.0) - 2.0 * of_rows;
    let q = 2.0 * (k / (k - 1.0)).powi(2) / total.powi(3) * inner;
    // items that are copies of each other leave a rounding below zero
    let q = if q < 0.0 && inner > -SLACK { 0.0 } else { q };
    let error = (q / n as f64).sqrt();
    error.is_finite().then_some(error)
}
