//! The room of a control chart: margins, scales, and where each point of the series stands.

use i18n::Lang;
use jiff::civil::Date;
use stats::spc::{Meaning, Pattern, Side, Signal};

use super::{Figure, labels};
use crate::{
    scale::{Scale, domain},
    shape,
    text::width,
    time::days,
};

/// The drawing's measures, in pixels.
#[derive(Debug)]
pub(super) struct Frame {
    pub slim: bool,
    pub width: f64,
    /// Without the tests' rows.
    pub height: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// Days to pixels.
    pub x: Scale,
    /// Values to pixels.
    pub y: Scale,
    pub spots: Vec<Spot>,
    /// Radius of a point, half diagonal of a signal.
    pub point: f64,
    pub diamond: f64,
}

/// One position of the series in the drawing.
#[derive(Debug)]
pub(super) struct Spot {
    pub x: f64,
    pub y: Option<f64>,
    /// The stretch of time that it stands for, where band and lines step.
    pub left: f64,
    pub right: f64,
    pub lower: Option<f64>,
    pub upper: Option<f64>,
    pub excluded: bool,
    /// What the rules' marks on it mean.
    pub signal: Option<Meaning>,
    pub run: Option<Side>,
    /// No line from the point before: something was not measured in between.
    pub parted: bool,
    pub date: Date,
}

impl Frame {
    pub fn new(figure: &Figure, slim: bool, lang: Lang) -> Self {
        let (low, high) = range(figure);
        let (ticks, decimals) = super::axis::values(figure, low, high);
        let widest = ticks
            .iter()
            .map(|v| width(&super::axis::named(figure, *v, decimals, !slim, lang), 13.0))
            .fold(0.0, f64::max);
        let (top, bottom) = if slim { (20.0, 224.0) } else { (14.0, 274.0) };
        let (all, least) = if slim { (340.0, 30.0) } else { (720.0, 40.0) };
        let left = (widest + 4.0).clamp(least, 90.0);
        let right = if slim {
            334.0
        } else {
            all - (labels::column(figure, lang) + 8.0).clamp(104.0, 200.0)
        };
        let y = Scale {
            low,
            high,
            from: bottom,
            to: top,
        };
        let x = time(figure, left, right);
        let spots = spots(figure, &x, &y);
        let room = (right - left) / f64::from(u32::try_from(spots.len().max(1)).unwrap_or(u32::MAX));
        let (point, diamond) = if slim { (2.6, 4.1) } else { (3.2, 5.2) };
        Self {
            slim,
            width: all,
            height: bottom + 22.0,
            left,
            right,
            top,
            bottom,
            x,
            y,
            spots,
            point: (room * 0.42).clamp(1.3, point),
            diamond: (room * 0.7).clamp(2.4, diamond),
        }
    }

    /// The pixel of a day, inside the plot.
    pub fn at(&self, date: Date) -> f64 {
        self.x.at(days(date)).clamp(self.left, self.right)
    }
}

/// The values that must be seen: data, limits, centre, target.
fn range(figure: &Figure) -> (f64, f64) {
    let unit = figure.unit;
    let limits = figure
        .chart
        .points
        .iter()
        .flat_map(|p| [p.lcl, p.ucl, p.center])
        .flatten();
    let data = figure.chart.points.iter().filter_map(|p| p.y);
    let values = limits.map(|v| unit.clip(v)).chain(data).chain(figure.chart.target);
    domain(values, unit.full())
}

/// From the first point to the last, and a little more where a test began just outside.
fn time(figure: &Figure, left: f64, right: f64) -> Scale {
    let step = figure.cadence.step(figure.dates);
    let (Some(first), Some(last)) = (figure.dates.first(), figure.dates.last()) else {
        return Scale {
            low: 0.0,
            high: 1.0,
            from: left,
            to: right,
        };
    };
    let (mut low, mut high) = (days(*first), days(*last));
    for test in figure.tests {
        let day = days(test.date);
        if day > high && day < days(*last) + 4.0 * step {
            high = day;
        }
        if day < low && day > days(*first) - 4.0 * step {
            low = day;
        }
    }
    Scale {
        low: low - step / 2.0,
        high: high.max(low) + step / 2.0,
        from: left,
        to: right,
    }
}

fn spots(figure: &Figure, x: &Scale, y: &Scale) -> Vec<Spot> {
    let (dates, points) = (figure.dates, &figure.chart.points);
    let step = figure.cadence.step(dates);
    let count = dates.len().min(points.len());
    let parts = |i: usize| figure.cadence.parts(dates[i - 1], dates[i], step);
    // The border between neighbours is half way, or half a step where nobody is near.
    let border = |i: usize| f64::midpoint(days(dates[i - 1]), days(dates[i]));
    let mut found = Vec::with_capacity(count);
    for i in 0..count {
        let (point, day) = (&points[i], days(dates[i]));
        let before = i > 0 && parts(i);
        let after = i + 1 < count && parts(i + 1);
        let left = if i == 0 || before { day - step / 2.0 } else { border(i) };
        let right = if i + 1 == count || after {
            day + step / 2.0
        } else {
            border(i + 1)
        };
        let clip = |limit: Option<f64>| limit.map(|v| y.at(figure.unit.clip(v)));
        found.push(Spot {
            x: x.at(day).clamp(x.from, x.to),
            y: point.y.map(|v| y.at(v)),
            left: x.at(left).clamp(x.from, x.to),
            right: x.at(right).clamp(x.from, x.to),
            lower: clip(point.lcl),
            upper: clip(point.ucl),
            excluded: point.excluded,
            signal: shape::marked(point, figure.chart.direction),
            run: point.signals.iter().find_map(running),
            parted: before || i == 0 || points[i - 1].y.is_none(),
            date: dates[i],
        });
    }
    found
}

/// The side of a mark that goes on from point to point: the trace itself is then drawn as part of it.
fn running(signal: &Signal) -> Option<Side> {
    let goes_on = matches!(signal.pattern(), Pattern::LongRun | Pattern::OneSide | Pattern::Trend);
    signal.side().filter(|_| goes_on)
}
