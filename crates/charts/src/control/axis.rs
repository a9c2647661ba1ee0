//! The two axes: three values, the months, and the name of a silence.

use i18n::Lang;
use jiff::ToSpan;

use super::{Figure, frame::Frame};
use crate::{
    cadence::Cadence,
    place::{Anchor, Places, Rect},
    scale, svg, text,
    time::{self, Tick, days},
    unit::Unit,
};

pub(super) fn draw(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let mut drawn = String::new();
    let (ticks, decimals) = values(figure, frame.y.low, frame.y.high);
    for (i, value) in ticks.iter().enumerate() {
        let last = i + 1 == ticks.len() && !frame.slim;
        let words = named(figure, *value, decimals, last, lang);
        drawn.push_str(&svg::text("end", frame.left - 6.0, frame.y.at(*value) + 4.5, &words));
    }
    let (a, b, y) = (svg::n(frame.left), svg::n(frame.right), svg::n(frame.bottom));
    drawn.push_str(&svg::path("axis", &format!("M{a} {y}H{b}")));
    drawn.push_str(&months(figure, frame, lang));
    drawn.push_str(&silences(figure, frame, places, lang));
    drawn
}

/// The round values of the axis, and the decimals to write them with.
pub(super) fn values(figure: &Figure, low: f64, high: f64) -> (Vec<f64>, u8) {
    // A proportion is ticked as the percentage that is read.
    let factor = figure.unit.shown(1.0);
    let whole = matches!(
        figure.unit,
        Unit::Number { decimals: 0 } | Unit::Percent { decimals: 0 } | Unit::Proportion { decimals: 0 }
    );
    let (ticks, decimals) = scale::ticks(low * factor, high * factor, whole, 3.0);
    (ticks.into_iter().map(|t| t / factor).collect(), decimals)
}

/// The unit stands once, on the highest value of the wide drawing; the slim one has no room for it.
pub(super) fn named(figure: &Figure, value: f64, decimals: u8, sign: bool, lang: Lang) -> String {
    let shown = figure.unit.shown(value);
    if sign && figure.unit.is_percent() {
        lang.percent(shown / 100.0, decimals)
    } else {
        lang.number(shown, decimals)
    }
}

fn months(figure: &Figure, frame: &Frame, lang: Lang) -> String {
    let (Some(first), Some(last)) = (figure.dates.first(), figure.dates.last()) else {
        return String::new();
    };
    let mut drawn = String::new();
    if figure.cadence == Cadence::Yearly {
        return years(frame);
    }
    let ticks = time::ticks(*first, *last, frame.right - frame.left, lang);
    // The first month's own beginning may lie before the data: its name moves to the edge, if there
    // is room before the next one.
    let next = ticks
        .iter()
        .skip(1)
        .find(|t| !t.name.is_empty())
        .map_or(f64::INFINITY, |t| frame.x.at(t.day));
    for (i, Tick { day, name }) in ticks.iter().enumerate() {
        let mut x = frame.x.at(*day);
        let wide = text::width(name, 12.0);
        if i == 0 && x < frame.left && frame.left + wide + 8.0 < next {
            x = frame.left;
        }
        if x < frame.left - 0.1 || x > frame.right {
            continue;
        }
        drawn.push_str(&svg::path(
            "axis",
            &format!("M{} {}v5", svg::n(x), svg::n(frame.bottom)),
        ));
        if !name.is_empty() && x + wide < frame.width {
            drawn.push_str(&svg::text("t12", x + 2.0, frame.bottom + 16.0, name));
        }
    }
    drawn
}

/// One tick a year, under its point; as many names as fit.
fn years(frame: &Frame) -> String {
    let mut drawn = String::new();
    let mut free = 0.0;
    for spot in &frame.spots {
        let name = spot.date.year().to_string();
        let half = text::width(&name, 12.0) / 2.0;
        drawn.push_str(&svg::path(
            "axis",
            &format!("M{} {}v5", svg::n(spot.x), svg::n(frame.bottom)),
        ));
        if spot.x - half >= free && spot.x + half <= frame.width {
            drawn.push_str(&svg::text("t12 mid", spot.x, frame.bottom + 18.0, &name));
            free = spot.x + half + 8.0;
        }
    }
    drawn
}

/// Writes into a gap why nothing was measured, upright where it fits, else not at all.
fn silences(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let mut drawn = String::new();
    let step = figure.cadence.step(figure.dates);
    for pair in frame.spots.windows(2) {
        if frame.slim || !figure.cadence.parts(pair[0].date, pair[1].date, step) {
            continue;
        }
        let room = pair[1].left - pair[0].right;
        let yearly = matches!(figure.cadence, Cadence::Semester | Cadence::Yearly);
        // The silence itself, without the week that was still measured.
        let from = pair[0].date.checked_add(1.day()).unwrap_or(pair[0].date);
        let words = lang.t(time::silence(from, pair[1].date, yearly));
        let (long, x) = (text::width(&words, 12.0), f64::midpoint(pair[0].right, pair[1].left));
        if room < 14.0 || days(pair[1].date) <= days(pair[0].date) {
            continue;
        }
        if room > long + 8.0 {
            let heights = [0.92, 0.8, 0.1, 0.2].map(|t| frame.top + (frame.bottom - frame.top) * t);
            let boxes = heights.map(|y| Rect::text(&words, 12.0, Anchor::Middle, x, y));
            if let Some(i) = places.choose(&boxes, 20.0) {
                drawn.push_str(&svg::text("t12 mid", x, heights[i], &words));
            }
        } else {
            drawn.push_str(&upright(&words, long, x, frame, places));
        }
    }
    drawn
}

fn upright(words: &str, long: f64, x: f64, frame: &Frame, places: &mut Places) -> String {
    let lowest = frame.bottom - 14.0 - long / 2.0;
    let highest = frame.top + 8.0 + long / 2.0;
    let heights: Vec<f64> = [0.0, 0.25, 0.5, 0.75, 1.0]
        .iter()
        .map(|t| lowest + (highest - lowest) * t)
        .collect();
    let boxes: Vec<Rect> = heights
        .iter()
        .map(|y| Rect {
            x: x - 7.0,
            y: y - long / 2.0,
            w: 14.0,
            h: long,
        })
        .collect();
    let Some(i) = places.choose(&boxes, 40.0) else {
        return String::new();
    };
    format!(
        "<text class=\"t12 mid\" transform=\"translate({} {}) rotate(-90)\">{}</text>",
        svg::n(x + 4.0),
        svg::n(heights[i]),
        svg::escape(words)
    )
}
