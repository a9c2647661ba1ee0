//! McDonald's omega.
//!
//! Owns the share of the sum's variance that one factor behind all items explains.

use super::NoOmega;
use super::covariance::{correlations, covariances};
use super::factor::one_factor;
use super::validate::Column;
use crate::matrix::dot;

/// (Σ λ)² / ((Σ λ)² + Σ θ): loadings λ and variances of their own θ of the items, in points, by maximum likelihood over the people who
/// answered all items (McDonald 1999, chapter 6). The divisor of the covariances, n or n − 1, makes no difference to it.
pub(super) fn omega(whole: &[Column]) -> Result<f64, NoOmega> {
    let (items, people) = (whole.len(), whole[0].len());
    if items < 3 {
        return Err(NoOmega::TooFewItems { have: items });
    }
    let too_few = NoOmega::TooFewComplete {
        have: people,
        need: items + 1,
    };
    if people <= items {
        return Err(too_few);
    }
    let covariances = covariances(whole).map_err(|_| too_few)?;
    let spreads: Vec<f64> = (0..items).map(|i| covariances.at(i, i).sqrt()).collect();
    if let Some(item) = spreads.iter().position(|spread| *spread <= 0.0) {
        return Err(NoOmega::Constant { item });
    }
    let correlations = correlations(&covariances).ok_or(NoOmega::NotConverged)?;
    let factor = one_factor(&correlations)?;
    // relative to the largest, so that no square leaves double precision
    let largest = spreads.iter().copied().fold(0.0, f64::max);
    let spreads: Vec<f64> = spreads.iter().map(|spread| spread / largest).collect();
    let common = dot(&factor.loadings, &spreads).powi(2);
    let own = factor
        .own
        .iter()
        .zip(&spreads)
        .map(|(own, spread)| own * spread * spread)
        .sum::<f64>();
    Ok(common / (common + own))
}
