//! Direct labels instead of a legend: beside the plot where it is wide, inside it where it is slim.

use i18n::Lang;
use stats::spc::{ChartKind, Finding};
use std::ops::Range;

use super::{Figure, frame::Frame, words};
use crate::{
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
    for y in [figure.chart.target, last_center(figure)].into_iter().flatten().map(|v| frame.y.at(v)) {
        places.line((frame.left, y), (frame.right, y));
    }
    if let Some(Finding::Shift { since, level, .. }) = words::shift(figure.reading)
        && let Some(first) = frame.spots.get(*since)
    {
        let y = frame.y.at(*level);
        places.line((first.left, y), (frame.right, y));
    }
    let mut drawn = if frame.slim { inside(figure, frame, places, lang) } else { beside(figure, frame, lang) };
    drawn.push_str(&rule(figure, frame, places, lang));
    drawn.push_str(&earlier(figure, frame, places, lang));
    drawn
}

/// The room that the labels beside the plot need.
pub(super) fn column(figure: &Figure, lang: Lang) -> f64 {
    wishes(figure, lang).iter().map(|w| long(&w.words, w.class, 13.0)).fold(0.0, f64::max)
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
    // A limit that cannot be reached is no limit to read.
    let real = |v: &f64| (figure.unit.clip(*v) - v).abs() < 1e-12;
    wish(last.and_then(|p| p.ucl).filter(real), "", "figure-limit");
    wish(last_center(figure), "strong", center_key(figure));
    if let Some(Finding::Shift { level, ongoing: true, .. }) = words::shift(figure.reading) {
        wish(Some(*level), "sig", "figure-now");
    }
    wish(last.and_then(|p| p.lcl).filter(real), "", "figure-limit");
    found
}

fn last_center(figure: &Figure) -> Option<f64> {
    figure.chart.phases.last().and_then(|p| p.center)
}

fn center_key(figure: &Figure) -> &'static str {
    match figure.chart.kind {
        ChartKind::Run => "figure-median",
        _ => "figure-mean",
    }
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
    if class.contains("strong") || class.contains("sig") { text::bold(words, size) } else { text::width(words, size) }
}

/// Labels inside the plot, along their lines, where the data leave room.
fn inside(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let mut drawn = String::new();
    let last = figure.chart.points.last();
    for wish in wishes(figure, lang) {
        let (class, from_right) = match wish.class {
            "goal-t" => ("t12 goal-t", false),
            "strong" => ("t12 strong", true),
            // The limits are said together, below.
            "" => continue,
            _ => ("t12 sig", true),
        };
        // What holds now is named where it holds.
        let part = match wish.class {
            "goal-t" => frame.left..frame.right,
            "strong" => last_phase(figure, frame),
            _ => shifted(figure, frame),
        };
        let y = frame.y.at(wish.value);
        drawn.push_str(&along(&wish.words, class, y, from_right, frame, &part, places));
    }
    if let Some((low, high)) = last.and_then(|p| p.lcl.zip(p.ucl)) {
        let unit = figure.unit;
        let range = unit.range(unit.clip(low), unit.clip(high), lang);
        let words = lang.with("figure-chance", &[("range", range.into())]);
        let (bottom, top) = (frame.y.at(unit.clip(low)), frame.y.at(unit.clip(high)));
        let mut spots = Vec::new();
        for y in [bottom - 5.0, top + 13.0, bottom + 13.0, top - 5.0] {
            if y > frame.top + 8.0 && y < frame.bottom - 2.0 {
                spots.extend(slots(&last_phase(figure, frame), long(&words, "", 12.0)).into_iter().map(|x| (x, y)));
            }
        }
        drawn.push_str(&put(&words, "t12", 12.0, &spots, places, 60.0));
    }
    drawn
}

/// Where the last phase stands.
fn last_phase(figure: &Figure, frame: &Frame) -> Range<f64> {
    let first = figure.chart.phases.last().filter(|p| p.from > 0).and_then(|p| frame.spots.get(p.from));
    first.map_or(frame.left, |s| s.left)..frame.right
}

/// Where the shift stands.
fn shifted(figure: &Figure, frame: &Frame) -> Range<f64> {
    match words::shift(figure.reading) {
        Some(Finding::Shift { since, .. }) => frame.spots.get(*since).map_or(frame.left, |s| s.left)..frame.right,
        _ => frame.left..frame.right,
    }
}

/// A label above or below its line, sliding along it until it finds room.
fn along(words: &str, class: &str, y: f64, from_right: bool, frame: &Frame, part: &Range<f64>, places: &mut Places) -> String {
    let mut slots = slots(part, long(words, class, 12.0));
    if from_right {
        slots.reverse();
    }
    let mut heights = if from_right { vec![y + 13.5, y - 5.0] } else { vec![y - 5.0, y + 13.5] };
    if let Some(last) = frame.spots.last() {
        // Where the data sit close to their line, outside the band.
        heights.extend(last.upper.map(|upper| upper - 5.0));
        heights.extend(last.lower.map(|lower| lower + 14.0));
    }
    let mut spots = Vec::new();
    for height in heights {
        if height > frame.top + 2.0 && height < frame.bottom - 2.0 {
            spots.extend(slots.iter().map(|x| (*x, height)));
        }
    }
    put(words, class, 12.0, &spots, places, 30.0)
}

/// Starts of a text of this width from the left edge of a part of the plot to the right one.
fn slots(part: &Range<f64>, long: f64) -> Vec<f64> {
    let (first, last) = (part.start + 2.0, part.end - long);
    let mut found = Vec::new();
    let mut x = first;
    while x < last {
        found.push(x);
        x += 10.0;
    }
    if last >= first {
        found.push(last);
    }
    found
}

/// Draws the text at the best of its places, or not at all.
fn put(words: &str, class: &str, size: f64, spots: &[(f64, f64)], places: &mut Places, bearable: f64) -> String {
    let boxes: Vec<Rect> = spots.iter().map(|(x, y)| Rect::wide(long(words, class, size), size, Anchor::Start, *x, *y)).collect();
    places.choose(&boxes, bearable).map(|i| svg::text(class, spots[i].0, spots[i].1, words)).unwrap_or_default()
}

/// The rule in words, beside the marks that it made: one chart, one sentence. The rest is in the table.
fn rule(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let main = &figure.reading.main;
    let Some(words) = words::rule(figure, main, frame.slim, lang) else { return String::new() };
    if frame.slim && !matches!(main, Finding::BeyondLimit { .. }) {
        // Over the plot: inside it there is no room for a sentence.
        if text::bold(&words, 13.0) > frame.width {
            return String::new();
        }
        places.text(Rect::wide(text::bold(&words, 13.0), 13.0, Anchor::End, frame.right, 13.0));
        return svg::text("sig end", frame.right, 13.0, &words);
    }
    let (from, to) = match main {
        Finding::Shift { since, until, .. } => (*since, *until),
        Finding::BeyondLimit { indices, .. } => indices.last().map_or((0, 0), |i| (*i, *i)),
        _ => (0, frame.spots.len().saturating_sub(1)),
    };
    put(&words, "sig", 13.0, &near(frame, &words, from, to), places, f64::INFINITY)
}

/// Places around the marks of a run: beside a single point, then above and below, nearest first.
fn near(frame: &Frame, words: &str, from: usize, to: usize) -> Vec<(f64, f64)> {
    let run = frame.spots.get(from..=to).unwrap_or_default();
    let heights = run.iter().filter_map(|s| s.y);
    let (high, low) = heights.fold((frame.bottom, frame.top), |(h, l), y| (h.min(y), l.max(y)));
    let long = text::bold(words, 13.0);
    let (start, end) = (run.first().map_or(frame.left, |s| s.x), run.last().map_or(frame.right, |s| s.x));
    let fit = |x: f64| x.clamp(frame.left + 4.0, (frame.right - long).max(frame.left + 4.0));
    let columns = [fit(f64::midpoint(start, end) - long / 2.0), fit(start), fit(end - long)];
    let mut spots = Vec::new();
    if from == to {
        let beside = [end + frame.diamond + 7.0, start - frame.diamond - 7.0 - long];
        spots.extend(beside.into_iter().filter(|x| (fit(*x) - x).abs() < 0.1).map(|x| (x, high + 4.5)));
    }
    // A single far point keeps its words near it; a run's may look further.
    let steps = if from == to { 8 } else { 40 };
    for k in 0..steps {
        let away = f64::from(k) * 6.0;
        for y in [high - frame.diamond - 7.0 - away, low + frame.diamond + 15.0 + away] {
            if y > 9.0 && y < frame.bottom - 4.0 {
                spots.extend(columns.iter().map(|x| (*x, y)));
            }
        }
    }
    spots.push((columns[2], 10.0));
    spots
}

/// The centre of each phase before the last: on its line, or outside its limits where the data stand.
fn earlier(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let mut drawn = String::new();
    let phases = &figure.chart.phases;
    for phase in &phases[..phases.len().saturating_sub(1)] {
        let (Some(center), Some(first)) = (phase.center, frame.spots.get(phase.from)) else { continue };
        let words = lang.with(center_key(figure), &[("value", figure.unit.text(center, lang).into())]);
        let y = frame.y.at(center);
        let end = frame.spots.get(phase.to).map_or(frame.right, |s| s.right);
        let over = first.upper.map_or(y - 18.0, |upper| upper - 5.0);
        let under = first.lower.map_or(y + 26.0, |lower| lower + 14.0);
        let mut spots = Vec::new();
        for height in [y - 5.0, y + 13.5, over, under] {
            spots.push((first.left + 4.0, height));
            spots.push((end - text::bold(&words, 12.0) - 2.0, height));
        }
        spots.retain(|(x, y)| *x >= first.left && *y > 9.0 && *y < frame.bottom - 2.0);
        drawn.push_str(&put(&words, "t12 strong", 12.0, &spots, places, 20.0));
    }
    drawn
}
