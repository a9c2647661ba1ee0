//! A straight line through a series that a few wild values don't bend.

use crate::median::median;

/// A straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// How much it rises in one unit of time.
    pub slope: f64,
    /// Where it is at time 0.
    pub at_zero: f64,
}

impl Line {
    /// Where it is at a time.
    #[must_use]
    pub fn at(&self, time: f64) -> f64 {
        self.at_zero + self.slope * time
    }
}

/// The Theil–Sen line: the median of the slopes between all pairs of points, through the median of what is left (Sen 1968). None where
/// no two times differ.
#[must_use]
pub fn line(times: &[f64], values: &[f64]) -> Option<Line> {
    let mut slopes = Vec::with_capacity(times.len() * times.len() / 2);
    for (i, (t, y)) in times.iter().zip(values).enumerate() {
        for (later, value) in times.iter().zip(values).skip(i + 1) {
            if later > t {
                slopes.push((value - y) / (later - t));
            }
        }
    }
    let slope = median(&slopes)?;
    let left: Vec<f64> = times.iter().zip(values).map(|(t, y)| y - slope * t).collect();
    Some(Line {
        slope,
        at_zero: median(&left)?,
    })
}
