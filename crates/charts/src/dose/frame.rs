//! Where the two panels stand, and the weeks under them.

use i18n::Lang;
use jiff::civil::Date;

use super::DoseChart;
use crate::{
    scale::Scale,
    svg::{self, n},
    text,
};

/// The places of both panels.
pub(super) struct Frame {
    /// Left and right end of the plot.
    pub left: f64,
    pub right: f64,
    /// Bottom of the upper panel.
    pub upper: f64,
    /// Top and bottom of the lower panel; the same where nothing was measured.
    pub top: f64,
    pub bottom: f64,
    pub height: f64,
    width: f64,
    first: Date,
    x: Scale,
}

/// Top of the upper panel: its heading stands above.
pub(super) const TOP: f64 = 26.0;

impl Frame {
    pub fn of(chart: &DoseChart, width: f64) -> Option<Self> {
        let (first, last) = (chart.weeks.first()?.monday, chart.weeks.last()?.monday);
        let (left, right) = (40.0, width - if width > 500.0 { 128.0 } else { 12.0 });
        let upper = TOP + 110.0;
        let (top, bottom) = if chart.outcome.is_empty() {
            (upper, upper)
        } else {
            (upper + 40.0, upper + 40.0 + 90.0)
        };
        Some(Self {
            left,
            right,
            upper,
            top,
            bottom,
            height: bottom + 28.0,
            width,
            first,
            x: Scale {
                low: 0.0,
                high: days(first, last) + 7.0,
                from: left,
                to: right,
            },
        })
    }

    /// The end of a week, where its count is known.
    pub fn end(&self, monday: Date) -> f64 {
        self.x.at(days(self.first, monday) + 7.0)
    }

    /// A day.
    pub fn day(&self, date: Date) -> f64 {
        self.x.at(days(self.first, date))
    }

    /// The time axis: a tick a week, and as many named as have room.
    pub fn weeks(&self, chart: &DoseChart, lang: Lang) -> String {
        let (a, b, y) = (n(self.left), n(self.right), n(self.bottom));
        let mut drawn = svg::path("axis", &format!("M{a} {y}H{b}"));
        let mut free = f64::NEG_INFINITY;
        for week in &chart.weeks {
            let x = self.day(week.monday);
            drawn.push_str(&svg::path("axis", &format!("M{} {y}v5", n(x))));
            let name = lang.day_short(week.monday);
            let wide = text::width(&name, 12.0);
            if x >= free && x + wide <= self.width {
                drawn.push_str(&svg::text("t12", x, self.bottom + 19.0, &name));
                free = x + wide + 8.0;
            }
        }
        drawn
    }

    /// Whether names stand beside the curves' ends.
    pub fn is_wide(&self) -> bool {
        self.left + self.right > 500.0
    }
}

fn days(from: Date, to: Date) -> f64 {
    from.until(to).map_or(0.0, |span| f64::from(span.get_days()))
}
