//! What a prediction says in numbers and with a direction, and what a result makes of it.

use super::Comparison;
use crate::word::words;

words! {
    /// Which way a team expects its measure to go. Not which way is good: that is the measure's.
    PredictedDirection {
        /// It rises.
        Up = "up",
        /// It falls.
        Down = "down",
        /// It stays.
        Same = "same",
    }
}

/// A prediction, as far as it can be held against numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Predicted {
    /// Which way.
    pub direction: Option<PredictedDirection>,
    /// How far: a range whose ends belong to it.
    pub range: Option<(f64, f64)>,
}

impl Predicted {
    /// What the numbers say, where they can say anything: the range decides; without one the direction, from the value
    /// before to the one observed. `step` is the smallest difference that the measure shows: less is no movement.
    #[must_use]
    pub fn beside(&self, before: Option<f64>, observed: Option<f64>, step: f64) -> Option<Comparison> {
        let observed = observed?;
        match (self.range, self.direction, before) {
            (Some((low, high)), _, _) => Some(compare(observed, low, high)),
            (None, Some(direction), Some(before)) => Some(moved(direction, observed - before, step)),
            _ => None,
        }
    }
}

/// A movement beside the direction that was predicted for it.
fn moved(direction: PredictedDirection, by: f64, step: f64) -> Comparison {
    let still = by.abs() < step / 2.0;
    match direction {
        PredictedDirection::Up if still || by < 0.0 => Comparison::Below,
        PredictedDirection::Down if still || by > 0.0 => Comparison::Above,
        PredictedDirection::Same if !still && by > 0.0 => Comparison::Above,
        PredictedDirection::Same if !still => Comparison::Below,
        _ => Comparison::AsPredicted,
    }
}

/// Where a result lies beside a predicted range, whose ends belong to it.
#[must_use]
pub fn compare(result: f64, low: f64, high: f64) -> Comparison {
    if result < low {
        Comparison::Below
    } else if result > high {
        Comparison::Above
    } else {
        Comparison::AsPredicted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_direction_is_held_against_the_value_before() {
        let up = Predicted {
            direction: Some(PredictedDirection::Up),
            range: None,
        };
        assert_eq!(up.beside(Some(40.0), Some(47.0), 1.0), Some(Comparison::AsPredicted));
        assert_eq!(up.beside(Some(40.0), Some(40.2), 1.0), Some(Comparison::Below));
        assert_eq!(up.beside(None, Some(47.0), 1.0), None);
        let same = Predicted {
            direction: Some(PredictedDirection::Same),
            range: None,
        };
        assert_eq!(same.beside(Some(40.0), Some(40.4), 1.0), Some(Comparison::AsPredicted));
        assert_eq!(same.beside(Some(40.0), Some(38.0), 1.0), Some(Comparison::Below));
        let down = Predicted {
            direction: Some(PredictedDirection::Down),
            range: None,
        };
        assert_eq!(down.beside(Some(40.0), Some(41.0), 1.0), Some(Comparison::Above));
        assert_eq!(down.beside(Some(40.0), Some(38.0), 1.0), Some(Comparison::AsPredicted));
    }

    #[test]
    fn a_range_decides_before_a_direction() {
        let both = Predicted {
            direction: Some(PredictedDirection::Up),
            range: Some((52.0, 70.0)),
        };
        assert_eq!(both.beside(Some(60.0), Some(55.0), 1.0), Some(Comparison::AsPredicted));
        assert_eq!(both.beside(Some(60.0), None, 1.0), None);
    }
}
