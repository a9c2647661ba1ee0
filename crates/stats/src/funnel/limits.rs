//! Limits of a unit, and whether it lies outside them.
//!
//! Owns the way back from the arcsine scale. A limit beyond its ends is 0 or 1.

use std::f64::consts::FRAC_PI_2;

use super::exact::exact;
use super::scale::Scaled;
use super::{Dispersion, Funnel, Outside, Overdispersion, Place, Z_95, Z_998};

/// What chance does to a unit of one size: proportions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// 95 % limits.
    pub p95: (f64, f64),
    /// 99.8 % limits.
    pub p998: (f64, f64),
}

impl Funnel {
    /// The limits of a unit of this denominator, whether or not there is one: for drawing the funnel between its places. None where
    /// the size is not a positive number.
    #[must_use]
    pub fn limits(&self, n: f64) -> Option<Limits> {
        if !(n > 0.0 && n.is_finite()) {
            return None;
        }
        let spread = Spread::of(self.overdispersion, self.dispersion)?;
        let s = spread.applied(1.0 / (2.0 * n.sqrt()));
        Some(limits(self.center.sqrt().asin(), s))
    }
}

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

impl Spread {
    /// None where the dispersion that is asked for is not known.
    pub fn of(overdispersion: Overdispersion, dispersion: Option<Dispersion>) -> Option<Self> {
        match (overdispersion, dispersion) {
            (Overdispersion::None, _) => Some(Self::Own),
            (_, None) => None,
            (Overdispersion::Multiplicative, Some(found)) => Some(Self::Times(found.phi.max(1.0).sqrt())),
            (Overdispersion::Additive, Some(found)) => Some(Self::Plus(found.tau2)),
        }
    }

    fn applied(self, s: f64) -> f64 {
        match self {
            Self::Own => s,
            Self::Times(factor) => s * factor,
            Self::Plus(tau2) => (s * s + tau2).sqrt(),
        }
    }
}

pub(super) fn place(unit: Scaled, center: f64, spread: Spread) -> Place {
    let s = spread.applied(unit.s);
    let adjusted_z = unit.z * (unit.s / s);
    let Limits { p95, p998 } = limits(unit.target, s);
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

fn limits(target: f64, s: f64) -> Limits {
    let around = |z: f64| (back(target - z * s), back(target + z * s));
    Limits {
        p95: around(Z_95),
        p998: around(Z_998),
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
