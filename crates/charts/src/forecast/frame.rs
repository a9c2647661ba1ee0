//! Where values and days stand, and the two axes.

use i18n::Lang;
use jiff::civil::Date;

use super::ForecastChart;
use crate::{
    scale::{self, Scale},
    svg::{self, n},
    text,
    time::{self, days},
};

/// The places of the plot.
pub(super) struct Frame {
    pub left: f64,
    pub right: f64,
    pub bottom: f64,
    pub height: f64,
    width: f64,
    pub y: Scale,
    first: Date,
    last: Date,
    x: Scale,
}

impl Frame {
    pub fn of(chart: &ForecastChart, width: f64) -> Option<Self> {
        let (first, _) = *chart.points.first()?;
        let (end, _) = *chart.points.last()?;
        let last = end.max(chart.by);
        let (left, right) = (40.0, width - if width > 500.0 { 124.0 } else { 14.0 });
        let (top, bottom) = (30.0, if width > 500.0 { 260.0 } else { 220.0 });
        let values = chart.points.iter().map(|(_, value)| *value).chain(chart.target);
        let ends = chart
            .ahead
            .iter()
            .flat_map(|ahead| [ahead.low, ahead.high, ahead.first]);
        let (low, high) = scale::domain(values.chain(ends), chart.unit.full());
        Some(Self {
            left,
            right,
            bottom,
            height: bottom + 28.0,
            width,
            y: Scale {
                low,
                high,
                from: bottom,
                to: top,
            },
            first,
            last,
            x: Scale {
                low: days(first),
                high: days(last),
                from: left + 6.0,
                to: right,
            },
        })
    }

    /// The place of a day.
    pub fn day(&self, date: Date) -> f64 {
        self.x.at(days(date))
    }

    /// Whether names stand beside the plot.
    pub fn is_wide(&self) -> bool {
        self.left + self.right > 500.0
    }

    /// Three values and the months.
    pub fn axes(&self, chart: &ForecastChart, lang: Lang) -> String {
        let mut drawn = svg::path(
            "axis",
            &format!("M{} {y}H{}", n(self.left), n(self.right), y = n(self.bottom)),
        );
        let factor = chart.unit.shown(1.0);
        let (ticks, decimals) = scale::ticks(self.y.low * factor, self.y.high * factor, false, 3.0);
        for tick in ticks {
            let y = self.y.at(tick / factor);
            drawn.push_str(&svg::text(
                "end",
                self.left - 6.0,
                y + 4.5,
                &lang.number(tick, decimals),
            ));
        }
        let mut free = self.left;
        for tick in time::ticks(self.first, self.last, self.right - self.left, lang) {
            let x = self.x.at(tick.day);
            if x < self.left - 0.1 || x > self.right {
                continue;
            }
            drawn.push_str(&svg::path("axis", &format!("M{} {}v5", n(x), n(self.bottom))));
            let wide = text::width(&tick.name, 12.0);
            if x >= free && x + wide <= self.width && !tick.name.is_empty() {
                drawn.push_str(&svg::text("t12", x, self.bottom + 19.0, &tick.name));
                free = x + wide + 6.0;
            }
        }
        drawn
    }
}
