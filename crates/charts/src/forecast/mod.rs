//! A series on its way to an aim: its values, the aim as a line, and between which values it would be on the day.

mod frame;
mod labels;

use i18n::Lang;
use jiff::civil::Date;

use crate::{
    control::Drawing,
    svg::{self, escape, n},
    unit::Unit,
};
use frame::Frame;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct ForecastChart {
    /// The series.
    pub points: Vec<(Date, f64)>,
    /// The line that it follows, at the first value's day and at the aim's, and the ends of the interval there.
    pub ahead: Option<Ahead>,
    /// The value aimed at.
    pub target: Option<f64>,
    /// The day of the aim.
    pub by: Date,
    /// What the numbers are.
    pub unit: Unit,
    /// The figure in one sentence.
    pub label: String,
}

/// A line and where it leads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ahead {
    /// The line at the first value.
    pub first: f64,
    /// The line at the last value.
    pub last: f64,
    /// The line on the day of the aim.
    pub middle: f64,
    /// Lower end of the interval there.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Draws it, 340 and 720 wide; nothing of no points.
#[must_use]
pub fn draw(chart: &ForecastChart, lang: Lang) -> Option<Drawing> {
    Some(Drawing {
        slim: drawn(chart, 340.0, "slim", lang)?,
        wide: drawn(chart, 720.0, "wide", lang)?,
    })
}

fn drawn(chart: &ForecastChart, width: f64, size: &str, lang: Lang) -> Option<String> {
    let frame = Frame::of(chart, width)?;
    let mut body = frame.axes(chart, lang);
    if let Some(target) = chart.target {
        let y = n(frame.y.at(target));
        body.push_str(&svg::path(
            "goal",
            &format!("M{} {y}H{}", n(frame.left), n(frame.right)),
        ));
    }
    let (by, last) = (
        frame.day(chart.by),
        chart.points.last().map(|(day, _)| frame.day(*day))?,
    );
    if let Some(ahead) = &chart.ahead {
        let at = |value: f64| n(frame.y.at(value));
        // From the line's own end to the whole interval: a cone that says how much is open.
        body.push_str(&svg::path(
            "band",
            &format!(
                "M{} {}L{by_} {}V{}Z",
                n(last),
                at(ahead.last),
                at(ahead.high),
                at(ahead.low),
                by_ = n(by)
            ),
        ));
        let first = chart.points.first().map_or(frame.left, |(day, _)| frame.day(*day));
        body.push_str(&svg::path(
            "centre later",
            &format!("M{} {}L{} {}", n(first), at(ahead.first), n(by), at(ahead.middle)),
        ));
        body.push_str(&svg::path(
            "centre",
            &format!("M{} {}V{}", n(by), at(ahead.high), at(ahead.low)),
        ));
    }
    let spots: Vec<(f64, f64)> = chart
        .points
        .iter()
        .map(|(day, v)| (frame.day(*day), frame.y.at(*v)))
        .collect();
    body.push_str(&svg::path("trace", &svg::polyline(std::slice::from_ref(&spots))));
    for (x, y) in &spots {
        body.push_str(&format!(
            "<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"2.6\"/>",
            n(*x),
            n(*y)
        ));
    }
    body.push_str(&labels::draw(chart, &frame, lang));
    Some(format!(
        "<svg class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(&chart.label),
        w = n(width),
        h = n(frame.height),
    ))
}
