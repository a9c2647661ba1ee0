//! From one administration to the next: how far a group moved, and whether that is more than chance.

use std::collections::BTreeSet;

use survey::Instrument;
use survey::check::leaves;

use super::ScaleFigure;

/// The share of a normal distribution within it is 95 %.
const Z95: f64 = 1.959_963_984_540_054;

/// How far a group moved, in points of 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Now less before.
    pub points: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Change {
    /// Whether the interval leaves out no change at all.
    #[must_use]
    pub fn is_more_than_chance(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// Whether a scale was asked with the same items both times, each instrument [as it was asked](crate::administration::Administration::asked):
/// the mean of fewer items is another number.
#[must_use]
pub fn comparable(scale: &str, before: &Instrument, now: &Instrument) -> bool {
    let items = |instrument: &Instrument| {
        let scale = instrument.scale(scale)?;
        let leaves: BTreeSet<String> = leaves(instrument, scale).into_iter().map(str::to_owned).collect();
        Some(leaves)
    };
    items(before).is_some_and(|before| Some(before) == items(now))
}

/// The change between two administrations, taken as two samples of people: d ± z √(e₁² + e₂²). The errors are upper bounds
/// ([`ScaleFigure::error`]), and mostly the same people answer twice; so the interval is wider than it would have to be, and «more than
/// chance» is said too seldom rather than too often.
#[must_use]
pub fn change(before: &ScaleFigure, now: &ScaleFigure) -> Change {
    let points = now.mean - before.mean;
    let half = Z95 * before.error.hypot(now.error);
    Change {
        points,
        low: points - half,
        high: points + half,
    }
}
