//! How much more than chance do units vary?
//!
//! Owns phi and tau², after the farthest units have been pulled in, so that they do not decide what is usual.

use super::scale::Scaled;
use crate::quantile::quantile;
use crate::sum::sum;

/// The share of units pulled in on either side.
const TAIL: f64 = 0.1;

/// Variation between units, on the arcsine scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dispersion {
    /// Mean of the winsorised z²: 1 where chance within units explains all.
    pub phi: f64,
    /// Variance between units, squared radians; 0 where chance within them explains all.
    pub tau2: f64,
}

/// None of fewer than two units.
///
/// z is winsorised at the 10 % and 90 % quantiles; phi = Σ z² / k (Spiegelhalter 2005, section 4.1);
/// tau² = (k phi − (k − 1)) / (Σ w − Σ w² / Σ w) with w = 1 / s², never below 0 (DerSimonian & Laird 1986; Spiegelhalter 2005,
/// appendix A.3).
pub(super) fn dispersion(units: &[Scaled]) -> Option<Dispersion> {
    let k = units.len() as f64;
    if units.len() < 2 {
        return None;
    }
    let phi = sum(winsorised(units).into_iter().map(|z| z * z)) / k;
    // relative to the largest, so that no square leaves double precision
    let largest = units.iter().fold(0.0_f64, |largest, unit| largest.max(unit.n));
    let weights = || units.iter().map(|unit| unit.n / largest);
    let all = sum(weights());
    let free = 4.0 * largest * (all - sum(weights().map(|w| w * w)) / all);
    let excess = k * phi - (k - 1.0);
    let tau2 = if excess > 0.0 && free > 0.0 { excess / free } else { 0.0 };
    (phi.is_finite() && tau2.is_finite()).then_some(Dispersion { phi, tau2 })
}

/// z cut at its own 10 % and 90 % quantiles (type 7).
fn winsorised(units: &[Scaled]) -> Vec<f64> {
    let mut sorted: Vec<f64> = units.iter().map(|unit| unit.z).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let (low, high) = (quantile(&sorted, TAIL), quantile(&sorted, 1.0 - TAIL));
    units.iter().map(|unit| unit.z.clamp(low.min(high), high)).collect()
}
