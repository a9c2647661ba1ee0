//! Are these numbers events out of denominators?
//!
//! Owns the first stage: later ones rely on finite numbers, 0 ≤ events ≤ denominator, and a denominator above 0.

use super::{NotComputable, Unit};

/// A unit with all it needs.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub events: f64,
    pub denominator: f64,
}

/// So large that a sum of a million of them would still be finite; far above any head count.
const LARGEST: f64 = 1e300;

/// None where a number is missing or the denominator is zero.
pub(super) fn validate(units: &[Unit]) -> Result<Vec<Option<Known>>, NotComputable> {
    units
        .iter()
        .enumerate()
        .map(|(index, unit)| known(index, unit))
        .collect()
}

fn known(index: usize, unit: &Unit) -> Result<Option<Known>, NotComputable> {
    for number in [unit.events, unit.denominator].into_iter().flatten() {
        if !number.is_finite() || number.abs() > LARGEST {
            return Err(NotComputable::NotFinite { index });
        }
        if number < 0.0 {
            return Err(NotComputable::Negative { index });
        }
    }
    let (Some(events), Some(denominator)) = (unit.events, unit.denominator) else {
        return Ok(None);
    };
    if events > denominator {
        return Err(NotComputable::MoreThanAll { index });
    }
    // below this, 1 / (2 sqrt(n)) and its square would leave double precision
    Ok((denominator > f64::MIN_POSITIVE).then_some(Known { events, denominator }))
}
