//! A number and its interval for each of many rows, against a band.
//!
//! Owns the drawing: rows in the order in which they are given, never by size. Must not know what is measured.

use std::fmt::Write as _;

use i18n::Lang;

use crate::{
    control::Drawing,
    svg::{diamond, escape, n, path, text},
    text::width,
};

/// How a row is marked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// As most are.
    Plain,
    /// To be looked at.
    Look,
}

/// One row.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is called.
    pub name: String,
    /// None where there is no number: the row is named and empty.
    pub value: Option<f64>,
    /// 95 %.
    pub interval: Option<(f64, f64)>,
    /// How it is marked.
    pub mark: Mark,
}

/// A figure of rows.
#[derive(Clone, Debug)]
pub struct Dots {
    /// What the figure is called.
    pub title: String,
    /// Its sentence.
    pub lead: String,
    /// From above to below.
    pub rows: Vec<Row>,
    /// From where to where the band goes.
    pub band: (f64, f64),
    /// What it means.
    pub band_words: String,
    /// The axis is at least as long.
    pub least: (f64, f64),
    /// What must not be concluded.
    pub caution: Option<String>,
}

const ROW: f64 = 22.0;
const TEXT: f64 = 13.0;
/// Under the rows, for the axis.
const FOOT: f64 = 26.0;

/// Draws it, 340 and 720 wide.
#[must_use]
pub fn draw(dots: &Dots, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(dots, 340.0, "slim", lang),
        wide: drawn(dots, 720.0, "wide", lang),
    }
}

fn drawn(dots: &Dots, whole: f64, size: &str, lang: Lang) -> String {
    let names = dots.rows.iter().map(|row| width(&row.name, TEXT)).fold(40.0, f64::max);
    // long names give way to the numbers, and stand above them in full for whoever hears the figure
    let left = names.min(whole * 0.5) + 10.0;
    let axis = Axis::new(dots, left, whole - 14.0);
    let foot = dots.rows.len() as f64 * ROW;
    let mut body = String::from("<g aria-hidden=\"true\">");
    let (from, to) = (axis.x(dots.band.0), axis.x(dots.band.1));
    body.push_str(&path(
        "band",
        &format!("M{} 0h{}v{}h-{}z", n(from), n(to - from), n(foot), n(to - from)),
    ));
    body.push_str(&path("axis", &format!("M{} {}H{}", n(left), n(foot), n(whole - 14.0))));
    for tick in axis.ticks() {
        let x = axis.x(tick);
        body.push_str(&path(
            if tick == 0.0 { "centre" } else { "edge" },
            &format!("M{} 0V{}", n(x), n(foot)),
        ));
        body.push_str(&text("t12 mid", x, foot + 17.0, &lang.number(tick, axis.decimals())));
    }
    for (at, row) in dots.rows.iter().enumerate() {
        body.push_str(&drawn_row(row, &axis, at as f64 * ROW + ROW / 2.0, left));
    }
    body.push_str("</g>");
    let (w, h) = (n(whole), n(foot + FOOT));
    format!(
        "<svg class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(&format!("{}. {}", dots.title, dots.lead)),
    )
}

fn drawn_row(row: &Row, axis: &Axis, y: f64, left: f64) -> String {
    let mut body = text("", 0.0, y + 4.0, &fitting(&row.name, left - 8.0));
    if let Some((low, high)) = row.interval {
        let (low, high) = (axis.x(low), axis.x(high));
        // Writing to a String never fails.
        let _ = write!(body, "{}", path("axis", &format!("M{} {}H{}", n(low), n(y), n(high))));
    }
    if let Some(value) = row.value {
        let x = axis.x(value);
        body.push_str(&match row.mark {
            Mark::Plain => format!("<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"3.2\"/>", n(x), n(y)),
            Mark::Look => path("pt-sig", &diamond(x, y, 6.0)),
        });
    }
    body
}

/// The name, or its beginning where there is no room for all of it.
fn fitting(name: &str, room: f64) -> String {
    if width(name, TEXT) <= room {
        return name.to_owned();
    }
    let mut kept = String::new();
    for c in name.chars() {
        kept.push(c);
        if width(&kept, TEXT) + width("…", TEXT) > room {
            kept.pop();
            break;
        }
    }
    kept + "…"
}

/// From numbers to places.
struct Axis {
    low: f64,
    high: f64,
    step: f64,
    left: f64,
    right: f64,
}

impl Axis {
    fn new(dots: &Dots, left: f64, right: f64) -> Self {
        let ends = dots.rows.iter().flat_map(|row| {
            let (low, high) = row.interval.unzip();
            [row.value, low, high]
        });
        let (low, high) = ends
            .flatten()
            .fold(dots.least, |(low, high), end| (low.min(end), high.max(end)));
        let step = [0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0];
        let step = step
            .into_iter()
            .find(|step| (high - low) / step <= 8.0)
            .unwrap_or(1000.0);
        Self {
            low: (low / step).floor() * step,
            high: (high / step).ceil() * step,
            step,
            left,
            right,
        }
    }

    fn x(&self, value: f64) -> f64 {
        self.left + (value - self.low) / (self.high - self.low) * (self.right - self.left)
    }

    fn ticks(&self) -> Vec<f64> {
        let count = ((self.high - self.low) / self.step).round() as usize;
        let first = (self.low / self.step).round();
        (0..=count).map(|at| (first + at as f64) * self.step).collect()
    }

    fn decimals(&self) -> u8 {
        u8::from(self.step < 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(values: &[(f64, f64, f64)]) -> Dots {
        let row = |(low, value, high): &(f64, f64, f64)| Row {
            name: "Una pregunta con un nombre que no cabe entero en ninguna parte & más".to_owned(),
            value: Some(*value),
            interval: Some((*low, *high)),
            mark: Mark::Look,
        };
        Dots {
            title: "Título".to_owned(),
            lead: "Frase.".to_owned(),
            rows: values.iter().map(row).collect(),
            band: (-1.0, 1.0),
            band_words: String::new(),
            least: (-2.0, 2.0),
            caution: None,
        }
    }

    #[test]
    fn a_drawing_is_sound_and_holds_all_its_marks() {
        for values in [
            &[][..],
            &[(-9.0, -3.0, 3.0), (0.0, 0.1, 0.2)],
            &[(-4000.0, 0.0, 5000.0)],
        ] {
            let dots = figure(values);
            for drawn in [draw(&dots, Lang::EsCl).slim, draw(&dots, Lang::En).wide] {
                let parsed = roxmltree::Document::parse(&drawn).expect("an SVG");
                let marks = parsed
                    .descendants()
                    .filter(|node| node.attribute("class") == Some("pt-sig"));
                assert_eq!(marks.count(), values.len());
                assert!(!drawn.contains("NaN") && !drawn.contains("inf"), "{drawn}");
            }
        }
    }

    #[test]
    fn the_axis_reaches_every_interval_and_has_few_ticks() {
        let axis = Axis::new(&figure(&[(-9.0, -3.0, 3.0)]), 0.0, 100.0);
        assert!(axis.low <= -9.0 && axis.high >= 3.0 && axis.ticks().len() <= 10);
        assert_eq!((axis.x(axis.low), axis.x(axis.high)), (0.0, 100.0));
        assert!(axis.ticks().contains(&0.0));
    }
}
