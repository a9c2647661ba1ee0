//! The arcsine scale, on which a proportion's spread depends on its denominator alone.
//!
//! Owns going there; `limits` comes back.

use super::validate::Known;
use crate::sum::sum;

/// A unit on the arcsine scale.
#[derive(Clone, Copy)]
pub(super) struct Scaled {
    pub events: f64,
    pub y: f64,
    pub n: f64,
    /// arcsin sqrt(centre): radians.
    pub target: f64,
    /// Standard error of arcsin sqrt(y): 1 / (2 sqrt(n)).
    pub s: f64,
    /// (arcsin sqrt(y) − target) / s.
    pub z: f64,
}

/// All events / all denominators; none without a denominator.
pub(super) fn center(units: &[Option<Known>]) -> Option<f64> {
    let known = || units.iter().flatten();
    let denominators = sum(known().map(|unit| unit.denominator));
    (denominators > 0.0).then(|| (sum(known().map(|unit| unit.events)) / denominators).min(1.0))
}

/// Spiegelhalter 2005, section 3.2 and appendix A.2 (variance stabilising transformation).
pub(super) fn scaled(unit: Known, center: f64) -> Scaled {
    let y = unit.events / unit.denominator;
    let (target, s) = (center.sqrt().asin(), 1.0 / (2.0 * unit.denominator.sqrt()));
    Scaled {
        events: unit.events,
        y,
        n: unit.denominator,
        target,
        s,
        z: (y.sqrt().asin() - target) / s,
    }
}
