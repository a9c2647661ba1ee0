//! How high a stretch of points lies.
//!
//! Owns taking a stretch's centre the way the chart takes its own.

use super::average::{mean, median};
use super::constants::TIME_POWER;
use super::{ChartKind, Point};

/// The centre of the useful points of a stretch, in the units of the chart; none where there are none, or where it is not finite.
pub(super) fn level(kind: ChartKind, stretch: &[Point]) -> Option<f64> {
    let useful = || stretch.iter().filter(|point| point.useful());
    let values: Vec<f64> = useful().filter_map(|point| point.y).collect();
    match kind {
        ChartKind::Run | ChartKind::G => median(&values),
        ChartKind::T => {
            let shaped: Vec<f64> = values.iter().map(|y| y.powf(TIME_POWER.recip())).collect();
            mean(&shaped).map(|mean| mean.powf(TIME_POWER))
        }
        ChartKind::P | ChartKind::Pp | ChartKind::U | ChartKind::Up | ChartKind::Xbar => {
            let pairs = || useful().filter_map(|point| Some((point.y?, point.n?)));
            let counts: Vec<f64> = pairs().map(|(rate, n)| rate * n).collect();
            let sizes: Vec<f64> = pairs().map(|(_, n)| n).collect();
            mean(&counts).zip(mean(&sizes)).map(|(counts, sizes)| counts / sizes)
        }
        ChartKind::I | ChartKind::Mr | ChartKind::S | ChartKind::C => mean(&values),
    }
    .filter(|level| level.is_finite())
}
