//! Where a series will be on a day, if it goes on as it does.
//!
//! Owns a robust straight line (Theil–Sen) with a 95 % interval for one value to come, and the reasons for saying nothing. Must not
//! bound values to what can be, nor speak of an aim. Formula, sources, coverage and when not to believe it: `docs/statistics/forecast.md`.

mod line;

use std::f64::consts::PI;

pub use line::{Line, line};

use crate::spc::anhoej::{crossings_min, longest_max};
use crate::spc::t95;
use crate::sum::sum;

/// Fewer values than this show no line.
pub const MIN_VALUES: usize = 12;

/// A value to come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Forecast {
    /// Where the line is then.
    pub middle: f64,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// The line.
    pub line: Line,
    /// Values that it rests on.
    pub n: usize,
    /// How far neighbours resemble each other around the line; what widened the interval.
    pub lag1: f64,
}

/// Why nothing is said of what is to come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoForecast {
    /// Times and values differ in number, one is NaN or infinite, or the times don't rise.
    NotASeries,
    /// Too few values.
    TooFew {
        /// How many there are.
        have: usize,
        /// How many it takes.
        need: usize,
    },
    /// The day asked for is not later than the last value.
    Past,
    /// The day lies farther ahead than the series goes back.
    TooFar {
        /// How far the series goes back.
        span: f64,
        /// How far ahead the day is.
        ahead: f64,
    },
    /// The values don't follow one line: a change of level is under way, or the trend turned.
    NotALine,
    /// Nothing varies around the line, so that nothing says how sure it is.
    Constant,
}

/// The value at a time to come.
///
/// # Errors
/// The reason for saying nothing.
pub fn forecast(times: &[f64], values: &[f64], at: f64) -> Result<Forecast, NoForecast> {
    let n = values.len();
    let rises = times.windows(2).all(|pair| pair[0] < pair[1]);
    let finite = times.iter().chain(values).chain([&at]).all(|x| x.is_finite());
    if times.len() != n || !rises || !finite {
        return Err(NoForecast::NotASeries);
    }
    if n < MIN_VALUES {
        return Err(NoForecast::TooFew {
            have: n,
            need: MIN_VALUES,
        });
    }
    let (span, ahead) = (times[n - 1] - times[0], at - times[n - 1]);
    if ahead <= 0.0 {
        return Err(NoForecast::Past);
    }
    if ahead > span {
        return Err(NoForecast::TooFar { span, ahead });
    }
    let line = line(times, values).ok_or(NoForecast::NotASeries)?;
    let rest: Vec<f64> = times.iter().zip(values).map(|(t, y)| y - line.at(*t)).collect();
    let largest = values.iter().fold(0.0_f64, |largest, y| largest.max(y.abs()));
    if rest.iter().all(|r| r.abs() <= largest * 16.0 * f64::EPSILON) {
        return Err(NoForecast::Constant);
    }
    if !follows(&rest) {
        return Err(NoForecast::NotALine);
    }
    let lag1 = resemblance(&rest);
    let half = half_width(times, &rest, lag1, at);
    let middle = line.at(at);
    if !(middle.is_finite() && half.is_finite()) {
        return Err(NoForecast::NotASeries);
    }
    Ok(Forecast {
        middle,
        low: middle - half,
        high: middle + half,
        line,
        n,
        lag1,
    })
}

/// Whether the values lie around their line as chance puts them: no run too long, no crossings too few (Anhøj). A step or a bend
/// leaves long runs on either side of a straight line.
fn follows(rest: &[f64]) -> bool {
    // What is left at the line's own points is rounding, on no side.
    let farthest = rest.iter().fold(0.0_f64, |far, r| far.max(r.abs()));
    let off = rest.iter().filter(|r| r.abs() > farthest * 1e-7);
    let sides: Vec<bool> = off.map(|r| *r > 0.0).collect();
    let crossings = sides.windows(2).filter(|pair| pair[0] != pair[1]).count();
    let mut longest = 0;
    let mut run = 0;
    for at in 0..sides.len() {
        run = if at > 0 && sides[at] == sides[at - 1] {
            run + 1
        } else {
            1
        };
        longest = longest.max(run);
    }
    longest_max(sides.len()).is_none_or(|most| longest <= most)
        && crossings_min(sides.len()).is_none_or(|least| crossings >= least)
}

/// Lag-1 autocorrelation around the line, with the bias that a fitted line leaves put back, (2 + 4 r) / n; cut to 0 … 0.8, so that it only
/// ever widens.
fn resemblance(rest: &[f64]) -> f64 {
    let all = sum(rest.iter().map(|r| r * r));
    let pairs = sum(rest.windows(2).map(|pair| pair[0] * pair[1]));
    let r = pairs / all;
    (r + (2.0 + 4.0 * r) / rest.len() as f64).clamp(0.0, 0.8)
}

/// Half of the 95 % interval for one value at a time.
fn half_width(times: &[f64], rest: &[f64], lag1: f64, at: f64) -> f64 {
    let n = rest.len() as f64;
    let widened = (1.0 + lag1) / (1.0 - lag1);
    let middle = sum(times.iter().copied()) / n;
    let spread = sum(times.iter().map(|t| (t - middle).powi(2)));
    // Values that resemble their neighbours leave less around the line than there is.
    let variance = sum(rest.iter().map(|r| r * r)) / (n - 2.0 * widened).max(n / 3.0);
    // A median of residuals and a median of slopes vary more than means do: by π/2 and π/3 where values are normal.
    let of_line = widened * (PI / 2.0 / n + PI / 3.0 * (at - middle).powi(2) / spread);
    let degrees = (n / widened - 2.0).max(2.0);
    t95(degrees) * (variance * (1.0 + of_line)).sqrt()
}

#[cfg(test)]
mod tests;
