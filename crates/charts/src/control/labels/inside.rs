//! Labels inside the plot, along the lines that they name: the slim drawing has no room beside it.

use std::ops::Range;

use i18n::Lang;
use stats::spc::Finding;

use super::{long, put, wishes};
use crate::{
    control::{Figure, frame::Frame, words},
    kind::{center_key, on_trial},
    place::{Anchor, Places, Rect},
    svg, text,
};

/// Labels inside the plot, along their lines, where the data leave room.
pub(super) fn draw(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
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
        let trial = figure
            .chart
            .phases
            .last()
            .is_some_and(|phase| on_trial(figure.chart, phase));
        let key = if trial { "figure-chance-trial" } else { "figure-chance" };
        let words = lang.with(key, &[("range", range.into())]);
        let (bottom, top) = (frame.y.at(unit.clip(low)), frame.y.at(unit.clip(high)));
        let mut spots = Vec::new();
        for y in [bottom - 5.0, top + 13.0, bottom + 13.0, top - 5.0] {
            if y > frame.top + 8.0 && y < frame.bottom - 2.0 {
                spots.extend(
                    slots(&last_phase(figure, frame), long(&words, "", 12.0))
                        .into_iter()
                        .map(|x| (x, y)),
                );
            }
        }
        drawn.push_str(&put(&words, "t12", 12.0, &spots, places, 60.0));
    }
    drawn
}

/// Where the last phase stands.
fn last_phase(figure: &Figure, frame: &Frame) -> Range<f64> {
    let first = figure
        .chart
        .phases
        .last()
        .filter(|p| p.from > 0)
        .and_then(|p| frame.spots.get(p.from));
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
fn along(
    words: &str,
    class: &str,
    y: f64,
    from_right: bool,
    frame: &Frame,
    part: &Range<f64>,
    places: &mut Places,
) -> String {
    let mut slots = slots(part, long(words, class, 12.0));
    if from_right {
        slots.reverse();
    }
    let mut heights = if from_right {
        vec![y + 13.5, y - 5.0]
    } else {
        vec![y - 5.0, y + 13.5]
    };
    if let Some(last) = frame.spots.last() {
        // Where the data sit close to their line, outside the band.
        heights.extend(last.upper.map(|upper| upper - 5.0));
        heights.extend(last.lower.map(|lower| lower + 14.0));
    }
    let at = |heights: &[f64]| -> Vec<(f64, f64)> {
        let inside = heights
            .iter()
            .filter(|y| **y > frame.top + 2.0 && **y < frame.bottom - 2.0);
        inside.flat_map(|y| slots.iter().map(|x| (*x, *y))).collect()
    };
    let near = put(words, class, 12.0, &at(&heights[..2]), places, 30.0);
    if !near.is_empty() {
        return near;
    }
    // Far from its line a label could be read as another line's: better over the trace, with paper around it,
    // but never over a point.
    let spots = at(&heights[..2]);
    let wide = long(words, class, 12.0);
    let boxes: Vec<Rect> = spots
        .iter()
        .map(|(x, y)| Rect::wide(wide, 12.0, Anchor::Start, *x, *y))
        .collect();
    match places.choose_over_lines(&boxes) {
        Some(i) => svg::text(&format!("{class} halo"), spots[i].0, spots[i].1, words),
        None => put(words, class, 12.0, &at(&heights[2..]), places, 30.0),
    }
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

/// The centre of each phase before the last: on its line, or outside its limits where the data stand.
pub(super) fn earlier(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let mut drawn = String::new();
    let phases = &figure.chart.phases;
    for phase in &phases[..phases.len().saturating_sub(1)] {
        let (Some(center), Some(first)) = (phase.center, frame.spots.get(phase.from)) else {
            continue;
        };
        let words = lang.with(
            center_key(figure.chart.kind),
            &[("value", figure.unit.text(center, lang).into())],
        );
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
