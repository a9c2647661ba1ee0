//! Funnel plots: which units differ from the others more than their size explains?
//!
//! Owns proportions compared across units of different size. Stages: validate ([`Unit`]s) → compute (centre, [`Dispersion`]) → classify
//! (limits and `outside` of each [`Place`]). A funnel compares; it never ranks, and draws no order of merit.
//!
//! Spiegelhalter DJ (2005), *Funnel plots for comparing institutional performance*, Statistics in Medicine 24, 1185-1202.
//! Formulas and deviations: `docs/statistics/funnel.md`.

mod dispersion;
mod exact;
mod limits;
mod reason;
mod scale;
mod validate;

pub use dispersion::Dispersion;
pub use limits::Limits;
pub use reason::NotComputable;

use limits::{Spread, place};

/// z of 95 % limits, as typed in the reference package (exact: 1.9599640).
pub const Z_95: f64 = 1.959_964;

/// z of 99.8 % limits, as typed in the reference package (exact: 3.0902323).
pub const Z_998: f64 = 3.090_232;

/// Events out of a denominator at one place: pupils absent of pupils enrolled. `None` where not known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    /// How many had the event.
    pub events: Option<f64>,
    /// Out of how many.
    pub denominator: Option<f64>,
}

/// What to do about variation that chance within units does not explain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Overdispersion {
    /// Nothing: limits as if units differed by chance alone.
    #[default]
    None,
    /// Widen all limits by sqrt(phi), where phi is above 1.
    Multiplicative,
    /// Add the variance between units, tau², to each unit's own.
    Additive,
}

/// A funnel as numbers; every one of them is finite.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// All events / all denominators: a proportion.
    pub center: f64,
    /// How the limits were widened.
    pub overdispersion: Overdispersion,
    /// How much more than chance the units vary; estimated whether or not the limits use it. None of fewer than two units.
    pub dispersion: Option<Dispersion>,
    /// One for each unit given, in the same order; none where events or denominator are missing, or it is zero.
    pub places: Vec<Option<Place>>,
}

/// Where one unit lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Its proportion.
    pub y: f64,
    /// Its denominator.
    pub n: f64,
    /// Standardised distance from the centre, on the arcsine scale, by chance within units alone.
    pub z: f64,
    /// The same after overdispersion; `z` itself where none is taken into account.
    pub adjusted_z: f64,
    /// 95 % limits for a unit of this size: proportions.
    pub p95: (f64, f64),
    /// 99.8 % limits.
    pub p998: (f64, f64),
    /// 95 % limits by the binomial itself, interpolated; without overdispersion, and for whole numbers only.
    pub exact_95: Option<(f64, f64)>,
    /// 99.8 % limits by the binomial.
    pub exact_998: Option<(f64, f64)>,
    /// The farthest limit that the unit lies strictly outside of; none within both.
    pub outside: Option<Outside>,
}

/// Outside of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outside {
    /// The 95 % limits: of 20 units that differ by chance alone, one. No reason to ask anybody anything.
    P95,
    /// The 99.8 % limits too: of 500 units, one. Worth a look.
    P998,
}

/// Analyses units of one kind in one period.
///
/// # Errors
/// A named reason when a number is not possible, or nothing is left to take a centre from.
pub fn analyze(units: &[Unit], overdispersion: Overdispersion) -> Result<Funnel, NotComputable> {
    let units = validate::validate(units)?;
    let center = scale::center(&units).ok_or(NotComputable::NoUnits)?;
    let scaled: Vec<Option<scale::Scaled>> = units
        .iter()
        .map(|unit| unit.map(|unit| scale::scaled(unit, center)))
        .collect();
    let known: Vec<scale::Scaled> = scaled.iter().copied().flatten().collect();
    let dispersion = dispersion::dispersion(&known);
    let spread = Spread::of(overdispersion, dispersion).ok_or(NotComputable::TooFewUnits { have: known.len() })?;
    let places = scaled
        .iter()
        .map(|unit| unit.map(|unit| place(unit, center, spread)))
        .collect();
    Ok(Funnel {
        center,
        overdispersion,
        dispersion,
        places,
    })
}
