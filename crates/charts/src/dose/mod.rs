//! Plan and fact by week, one curve beside the other, and the measure of the same weeks below them on one axis of time.

mod frame;
mod measured;
mod planned;

use i18n::Lang;
use jiff::civil::Date;

use crate::{control::Drawing, svg::escape, unit::Unit};
use frame::Frame;

/// An implementation curve, with the outcome of the same weeks.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseChart {
    /// The weeks, without a gap.
    pub weeks: Vec<Week>,
    /// The measure's values in these weeks.
    pub outcome: Vec<(Date, f64)>,
    /// The measure's median before.
    pub before: Option<f64>,
    /// What the measure's numbers are.
    pub unit: Unit,
    /// The figure in one sentence.
    pub label: String,
}

/// Plan and fact up to the end of a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// How often it should have been done.
    pub planned: Option<f64>,
    /// How often it was.
    pub done: Option<f64>,
}

/// Draws it, 340 and 720 wide; nothing where there is no week.
#[must_use]
pub fn draw(chart: &DoseChart, lang: Lang) -> Option<Drawing> {
    Some(Drawing {
        slim: drawn(chart, 340.0, "slim", lang)?,
        wide: drawn(chart, 720.0, "wide", lang)?,
    })
}

fn drawn(chart: &DoseChart, width: f64, size: &str, lang: Lang) -> Option<String> {
    let frame = Frame::of(chart, width)?;
    let mut body = planned::draw(chart, &frame, lang);
    body.push_str(&measured::draw(chart, &frame, lang));
    body.push_str(&frame.weeks(chart, lang));
    Some(format!(
        "<svg class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(&chart.label),
        w = crate::svg::n(width),
        h = crate::svg::n(frame.height),
    ))
}
