//! Direct labels instead of a legend: beside the plot where it is wide, inside it where it is slim.

mod inside;
mod rule;

use i18n::Lang;
use stats::spc::{ChartKind, Finding};

use super::{Figure, frame::Frame, words};
use crate::{
    kind::{center_key, on_trial},
    place::{Anchor, Places, Rect, apart},
    svg, text,
};

/// A label that belongs to a height.
struct Wish {
    value: f64,
    class: &'static str,
    words: String,
}

pub(super) fn draw(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    for y in [figure.chart.target, last_center(figure)]
        .into_iter()
        .flatten()
        .map(|v| frame.y.at(v))
    {
        places.line((frame.left, y), (frame.right, y));
    }
    if let Some(Finding::Shift { since, level, .. }) = words::shift(figure.reading)
        && let Some(first) = frame.spots.get(*since)
    {
        let y = frame.y.at(*level);
        places.line((first.left, y), (frame.right, y));
    }
    let mut drawn = if frame.slim {
        inside::draw(figure, frame, places, lang)
    } else {
        beside(figure, frame, lang)
    };
    drawn.push_str(&rule::draw(figure, frame, places, lang));
    drawn.push_str(&inside::earlier(figure, frame, places, lang));
    drawn
}

/// The room that the labels beside the plot need.
pub(super) fn column(figure: &Figure, lang: Lang) -> f64 {
    wishes(figure, lang)
        .iter()
        .map(|w| long(&w.words, w.class, 13.0))
        .fold(0.0, f64::max)
}

/// Target, limits, centre, and the level now.
fn wishes(figure: &Figure, lang: Lang) -> Vec<Wish> {
    let mut found = Vec::new();
    let mut wish = |value: Option<f64>, class, key: &str| {
        if let Some(value) = value {
            let words = lang.with(key, &[("value", figure.unit.text(value, lang).into())]);
            found.push(Wish { value, class, words });
        }
    };
    wish(figure.chart.target, "goal-t", "figure-target");
    let last = figure.chart.points.last();
    // A limit that cannot be reached is no limit to read; nor is the nothing that a count cannot fall below.
    let natural = |v: &f64| *v <= 0.0 && !matches!(figure.chart.kind, ChartKind::I | ChartKind::Xbar);
    let real = |v: &f64| (figure.unit.clip(*v) - v).abs() < 1e-12 && !natural(v);
    let trial = figure
        .chart
        .phases
        .last()
        .is_some_and(|phase| on_trial(figure.chart, phase));
    let limit = if trial { "figure-limit-trial" } else { "figure-limit" };
    wish(last.and_then(|p| p.ucl).filter(real), "", limit);
    wish(last_center(figure), "strong", center_key(figure.chart.kind));
    if let Some(Finding::Shift {
        level, ongoing: true, ..
    }) = words::shift(figure.reading)
    {
        wish(Some(*level), "sig", "figure-now");
    }
    wish(last.and_then(|p| p.lcl).filter(real), "", limit);
    found
}

fn last_center(figure: &Figure) -> Option<f64> {
    figure.chart.phases.last().and_then(|p| p.center)
}

/// A column of labels beside the plot, each as near to its line as the others let it.
fn beside(figure: &Figure, frame: &Frame, lang: Lang) -> String {
    let mut wishes = wishes(figure, lang);
    // From top to bottom; the target first where it shares a height.
    wishes.sort_by(|a, b| b.value.total_cmp(&a.value));
    let heights: Vec<f64> = wishes.iter().map(|w| frame.y.at(w.value) + 4.5).collect();
    let placed = apart(&heights, 17.0, frame.top + 2.0, frame.bottom - 2.0);
    let mut drawn = String::new();
    for (wish, y) in wishes.iter().zip(placed) {
        drawn.push_str(&svg::text(wish.class, frame.right + 8.0, y, &wish.words));
    }
    drawn
}

/// How wide a text of this class may be.
fn long(words: &str, class: &str, size: f64) -> f64 {
    if class.contains("strong") || class.contains("sig") {
        text::bold(words, size)
    } else {
        text::width(words, size)
    }
}

/// Draws the text at the best of its places, or not at all.
fn put(words: &str, class: &str, size: f64, spots: &[(f64, f64)], places: &mut Places, bearable: f64) -> String {
    let boxes: Vec<Rect> = spots
        .iter()
        .map(|(x, y)| Rect::wide(long(words, class, size), size, Anchor::Start, *x, *y))
        .collect();
    places
        .choose(&boxes, bearable)
        .map(|i| svg::text(class, spots[i].0, spots[i].1, words))
        .unwrap_or_default()
}
