//! What was predicted beside what came out: a band, an open circle for before, a full one for the result.

mod axis;
mod names;

use i18n::Lang;

use crate::{
    control::Drawing,
    place::{Anchor, Places, Rect},
    scale::Scale,
    svg::{self, escape, n},
    text,
    unit::Unit,
};

/// A prediction and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    /// The lower end of what was predicted.
    pub low: f64,
    /// The upper end; the same as the lower one for a single value.
    pub high: f64,
    /// The value before the test.
    pub before: Option<f64>,
    /// The value that came out; none while the test runs.
    pub result: Option<f64>,
    /// The greatest value that could come out, where there is one (31 students).
    pub full: Option<f64>,
    /// What the numbers are.
    pub unit: Unit,
    /// What is counted (`estudiantes`), shown at the end of the axis; may be empty.
    pub noun: String,
}

/// Draws the prediction, 320 and 620 wide.
#[must_use]
pub fn draw(prediction: &Prediction, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(prediction, 320.0, "slim", lang),
        wide: drawn(prediction, 620.0, "wide", lang),
    }
}

/// The figure in words: `Predicción de 18 a 24 estudiantes; resultado 22; antes 16.`
#[must_use]
pub fn label(p: &Prediction, lang: Lang) -> String {
    let mut said = vec![lang.with(
        "figure-prediction-said",
        &[("range", predicted(p, lang).into()), ("noun", p.noun.as_str().into())],
    )];
    said.push(match p.result {
        Some(result) => lang.with("figure-result", &[("value", p.unit.text(result, lang).into())]),
        None => lang.t("figure-no-result"),
    });
    if let Some(before) = p.before {
        said.push(lang.with("figure-before", &[("value", p.unit.text(before, lang).into())]));
    }
    format!("{}.", said.join("; ")).replace(" ;", ";")
}

fn drawn(p: &Prediction, width: f64, size: &str, lang: Lang) -> String {
    let scale = across(p, width);
    let (low, high) = (scale.at(p.low.min(p.high)), scale.at(p.low.max(p.high)));
    let mut places = Places::default();
    let mut body = axis::axis(p, &scale, width, size == "slim", lang);
    // A single value is still a band that can be seen.
    let (low, high) = if high - low < 4.0 {
        (low - 2.0, high + 2.0)
    } else {
        (low, high)
    };
    body.push_str(&format!(
        "<rect class=\"band\" x=\"{}\" y=\"22\" width=\"{}\" height=\"40\"/>",
        n(low),
        n(high - low)
    ));
    body.push_str(&svg::path("edge", &format!("M{} 22v40M{} 22v40", n(low), n(high))));
    let words = lang.with("figure-prediction", &[("range", predicted(p, lang).into())]);
    let half = text::width(&words, 13.0) / 2.0;
    let middle = f64::midpoint(low, high).clamp(half, (width - half).max(half));
    places.text(Rect::text(&words, 13.0, Anchor::Middle, middle, 14.0));
    for x in [low, high] {
        places.mark(Rect {
            x: x - 0.5,
            y: 22.0,
            w: 1.0,
            h: 40.0,
        });
    }
    body.push_str(&svg::text("mid", middle, 14.0, &words));
    if let (Some(a), Some(b)) = (p.before, p.result) {
        body.push_str(&svg::path(
            "trace",
            &format!("M{} 46H{}", n(scale.at(a)), n(scale.at(b))),
        ));
        places.line((scale.at(a), 46.0), (scale.at(b), 46.0));
    }
    for (class, value, r) in [("pt-open", p.before, 4.5), ("pt", p.result, 5.5)] {
        if let Some(x) = value.map(|v| scale.at(v)) {
            body.push_str(&format!(
                "<circle class=\"{class}\" cx=\"{}\" cy=\"46\" r=\"{}\"/>",
                n(x),
                n(r)
            ));
            places.mark(Rect::around(x, 46.0, r + 1.0));
        }
    }
    let edges = (low, high, width);
    let mut names = [(p.result, "figure-result", "strong"), (p.before, "figure-before", "")];
    // The greater value first: its room ends where the drawing ends.
    if p.before > p.result {
        names.reverse();
    }
    for (value, key, class) in names {
        body.push_str(&names::named(p, value, key, class, &scale, edges, &mut places, lang));
    }
    format!(
        "<svg class=\"chart {size}\" viewBox=\"0 0 {w} 90\" width=\"{w}\" height=\"90\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(&label(p, lang)),
        w = n(width),
    )
}

/// From zero (or the least value) to what was possible (or a little past the greatest value).
fn across(p: &Prediction, width: f64) -> Scale {
    let values = [Some(p.low), Some(p.high), p.before, p.result];
    let least = values.iter().flatten().fold(0.0_f64, |a, b| a.min(*b));
    let most = values.iter().flatten().fold(f64::NEG_INFINITY, |a, b| a.max(*b));
    let full = p
        .full
        .or(p.unit.full())
        .filter(|full| *full >= most)
        .unwrap_or(most * 1.15);
    let high = if full > least { full } else { least + 1.0 };
    Scale {
        low: least,
        high,
        from: 8.0,
        to: width - 8.0,
    }
}

fn predicted(p: &Prediction, lang: Lang) -> String {
    let (low, high) = (p.low.min(p.high), p.low.max(p.high));
    if (high - low).abs() < f64::EPSILON {
        p.unit.text(low, lang)
    } else {
        p.unit.range(low, high, lang)
    }
}
