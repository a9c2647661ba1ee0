//! Limits of a unit, and whether it lies outside them.
//!
//! Owns the way back from the arcsine scale. A limit beyond its ends is 0 or 1.

use std::f64::consts::FRAC_PI_2;

use super::exact::exact;
use super::scale::Scaled;
use super::{Outside, Place, Z_95, Z_998};

/// What a unit's standard error becomes.
#[derive(Clone, Copy)]
pub(super) enum Spread {
    /// Its own.
    Own,
    /// Times sqrt(phi).
    Times(f64),
    /// sqrt(s² + tau²).
    Plus(f64),
}

pub(super) fn place(unit: Scaled, center: f64, spread: Spread) -> Place {
    let s = match spread {
        Spread::Own => unit.s,
        Spread::Times(factor) => unit.s * factor,
        Spread::Plus(tau2) => (unit.s * unit.s + tau2).sqrt(),
    };
    let adjusted_z = unit.z * (unit.s / s);
    let limits = |z: f64| (back(unit.target - z * s), back(unit.target + z * s));
    let (p95, p998) = (limits(Z_95), limits(Z_998));
    let own = matches!(spread, Spread::Own);
    let exactly = |tail: f64| exact(unit.events, unit.n, center, tail).filter(|_| own);
    Place {
        y: unit.y,
        n: unit.n,
        z: unit.z,
        adjusted_z,
        p95,
        p998,
        exact_95: exactly(0.025),
        exact_998: exactly(0.001),
        outside: [(p998, Outside::P998), (p95, Outside::P95)]
            .into_iter()
            .find_map(|(limits, which)| outside(unit.y, limits).then_some(which)),
    }
}

/// From radians to a proportion.
fn back(radians: f64) -> f64 {
    radians.clamp(0.0, FRAC_PI_2).sin().powi(2)
}

/// Strictly, by more than roundings: a unit at the centre of units that are all 0 or all 1 is not outside.
fn outside(y: f64, (low, high): (f64, f64)) -> bool {
    let slack = 16.0 * f64::EPSILON;
    y < low - slack || y > high + slack
}
