//! Small drawings: the spark in a table, the small multiple of a school. No words inside: name, value
//! and verdict stand beside them as text.

use stats::spc::Chart;

use crate::{
    scale::Scale,
    shape,
    svg::{self, escape, n},
};

/// The scale that all small multiples of one page share, and say once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shared {
    /// The value at the bottom.
    pub low: f64,
    /// The value at the top.
    pub high: f64,
}

impl Shared {
    /// The scale that holds every value and every limit of these charts, with a little air.
    #[must_use]
    pub fn of<'a>(charts: impl IntoIterator<Item = &'a Chart>) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for point in charts.into_iter().flat_map(|c| &c.points) {
            for value in [point.y, point.lcl, point.ucl].into_iter().flatten() {
                low = low.min(value);
                high = high.max(value);
            }
        }
        if low > high {
            return Self { low: 0.0, high: 1.0 };
        }
        let air = ((high - low) * 0.04).max(high.abs() * 1e-6).max(1e-9);
        Self {
            low: low - air,
            high: high + air,
        }
    }
}

/// A spark of 96 × 22: the trace and its last point. `label` says in words what it shows.
#[must_use]
pub fn spark(values: &[Option<f64>], label: &str) -> String {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for value in values.iter().flatten() {
        low = low.min(*value);
        high = high.max(*value);
    }
    let y = Scale {
        low,
        high,
        from: 19.0,
        to: 3.0,
    };
    let x = across(values.len(), 2.0, 94.0);
    let mut body = trace((0..values.len()).map(|i| (x.at(place(i)), values[i].map(|v| y.at(v)), false)));
    if let Some(last) = values.iter().rposition(Option::is_some) {
        let at = values[last].map_or(11.0, |v| y.at(v));
        body.push_str(&dot(x.at(place(last)), at, 2.4));
    }
    framed("chart spark", 96, 22, label, &body)
}

/// A small multiple of 160 × 76 on the shared scale. `gaps` are the positions before which the line
/// is cut (a holiday).
#[must_use]
pub fn multiple(chart: &Chart, gaps: &[usize], shared: Shared, label: &str) -> String {
    let y = Scale {
        low: shared.low,
        high: shared.high,
        from: 73.0,
        to: 3.0,
    };
    let x = across(chart.points.len(), 3.0, 157.0);
    let mut body = String::new();
    for phase in &chart.phases {
        let start = if phase.from == 0 {
            0.0
        } else {
            x.at(place(phase.from) - 0.5)
        };
        let end = if phase.to + 1 >= chart.points.len() {
            160.0
        } else {
            x.at(place(phase.to) + 0.5)
        };
        if let (Some(low), Some(high)) = (phase.lcl, phase.ucl) {
            let (top, foot) = (y.at(high).clamp(0.0, 76.0), y.at(low).clamp(0.0, 76.0));
            body.push_str(&format!(
                "<rect class=\"band\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
                n(start),
                n(top),
                n(end - start),
                n(foot - top)
            ));
        }
        if let Some(center) = phase.center {
            body.push_str(&svg::path(
                "axis",
                &format!("M{} {}H{}", n(start), n(y.at(center)), n(end)),
            ));
        }
    }
    let spots = chart.points.iter().enumerate();
    body.push_str(&trace(
        spots.map(|(i, p)| (x.at(place(i)), p.y.map(|v| y.at(v)), gaps.contains(&i))),
    ));
    let last = chart.points.iter().rposition(|p| p.y.is_some());
    for (i, point) in chart.points.iter().enumerate() {
        let Some(value) = point.y else { continue };
        let (px, py) = (x.at(place(i)), y.at(value));
        if let Some(meaning) = shape::marked(point, chart.direction) {
            body.push_str(&svg::path(
                "pt-sig",
                &shape::outline(meaning, chart.direction, px, py, 3.4),
            ));
        } else if Some(i) == last {
            body.push_str(&dot(px, py, 2.8));
        }
    }
    framed("chart", 160, 76, label, &body)
}

fn trace(spots: impl Iterator<Item = (f64, Option<f64>, bool)>) -> String {
    let mut pieces: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    for (x, y, cut) in spots {
        if cut || y.is_none() {
            pieces.push(Vec::new());
        }
        if let (Some(y), Some(piece)) = (y, pieces.last_mut()) {
            piece.push((x, y));
        }
    }
    let d = svg::polyline(&pieces);
    if d.is_empty() { d } else { svg::path("trace", &d) }
}

/// A scale for positions: one point stands in the middle.
fn across(count: usize, from: f64, to: f64) -> Scale {
    Scale {
        low: 0.0,
        high: place(count.saturating_sub(1)),
        from,
        to,
    }
}

fn place(i: usize) -> f64 {
    u32::try_from(i).map_or(f64::from(u32::MAX), f64::from)
}

fn dot(x: f64, y: f64, r: f64) -> String {
    format!("<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>", n(x), n(y), n(r))
}

fn framed(class: &str, w: u32, h: u32, label: &str, body: &str) -> String {
    format!(
        "<svg class=\"{class}\" viewBox=\"0 0 {w} {h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(label)
    )
}
