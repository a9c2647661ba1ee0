//! What happened around the measure, behind the data: quiet bands for stretches of time, thin lines for days, and their words where
//! there is room. The table and the spoken label have them all.

use i18n::Lang;

use super::{Figure, frame::Frame};
use crate::{
    note::{Annotation, named},
    place::{Anchor, Places, Rect},
    svg::{self, n},
    text,
    time::days,
};

/// One annotation or definition with its place.
pub(super) struct Noted {
    /// From and to, in pixels; equal for a day.
    left: f64,
    right: f64,
    class: &'static str,
    words: String,
}

/// Those that the drawing's time shows.
pub(super) fn notes(figure: &Figure, frame: &Frame, lang: Lang) -> Vec<Noted> {
    let seen = |from: f64, to: f64| !frame.spots.is_empty() && to >= frame.x.low && from <= frame.x.high;
    let mut found = Vec::new();
    for annotation in figure.annotations {
        let (from, to) = (days(annotation.from), days(annotation.to.max(annotation.from)) + 1.0);
        if !seen(from, to) {
            continue;
        }
        let (left, right) = stretch(annotation, figure, frame, from, to);
        found.push(Noted {
            left: left.clamp(frame.left, frame.right),
            right: right.clamp(frame.left, frame.right),
            class: if right > left { "span" } else { "span-l" },
            words: annotation.words.clone(),
        });
    }
    for (i, since) in figure.sorted_definitions().into_iter().enumerate() {
        if !seen(days(since), days(since)) {
            continue;
        }
        // Between the last point of the old definition and the first of the new one.
        let first = frame.spots.iter().find(|spot| spot.date >= since);
        let x = first.map_or(frame.at(since), |spot| spot.left);
        found.push(Noted {
            left: x,
            right: x,
            class: "cut",
            words: named(i + 2, lang),
        });
    }
    found
}

/// A band holds the whole of each point that it concerns. Shorter than a step it is a line, in its middle.
fn stretch(annotation: &Annotation, figure: &Figure, frame: &Frame, from: f64, to: f64) -> (f64, f64) {
    if to - from < figure.cadence.step(figure.dates) - 0.5 {
        let middle = frame.x.at(f64::midpoint(from, to));
        return (middle, middle);
    }
    let touched = frame.spots.iter().filter(|spot| annotation.touches(spot.date, figure));
    touched.fold((frame.x.at(from), frame.x.at(to)), |(left, right), spot| {
        (left.min(spot.left), right.max(spot.right))
    })
}

/// The bands and lines, before everything else.
pub(super) fn draw(notes: &[Noted], frame: &Frame) -> String {
    let mut drawn = String::new();
    for note in notes {
        let (top, bottom) = (n(frame.top), n(frame.bottom));
        if note.class == "span" {
            let d = format!("M{} {top}H{}V{bottom}H{}Z", n(note.left), n(note.right), n(note.left));
            drawn.push_str(&svg::path("span", &d));
        } else {
            drawn.push_str(&svg::path(note.class, &format!("M{} {top}V{bottom}", n(note.left))));
        }
    }
    drawn
}

/// Notes the lines, so that labels keep off them.
pub(super) fn note(notes: &[Noted], frame: &Frame, places: &mut Places) {
    for note in notes.iter().filter(|note| note.class != "span") {
        places.mark(Rect {
            x: note.left - 0.25,
            y: frame.top,
            w: 0.5,
            h: frame.bottom - frame.top,
        });
    }
}

/// The words, low or high inside the plot, over their band or beside their line.
pub(super) fn words(notes: &[Noted], frame: &Frame, places: &mut Places) -> String {
    let mut drawn = String::new();
    for note in notes {
        let long = text::width(&note.words, 12.0);
        if long > (frame.right - frame.left) * 0.6 {
            continue;
        }
        let fit = |x: f64| x.clamp(frame.left + 2.0, (frame.right - long).max(frame.left + 2.0));
        let columns = if note.class == "span" {
            let middle = f64::midpoint(note.left, note.right);
            [
                fit(middle - long / 2.0),
                fit(note.left + 3.0),
                fit(note.right - long - 3.0),
            ]
        } else {
            [fit(note.left + 4.0), fit(note.left - 4.0 - long), fit(note.left + 4.0)]
        };
        let mut spots = Vec::new();
        for k in 0..7 {
            let away = 14.0 * f64::from(k);
            for x in columns {
                spots.extend([(x, frame.bottom - 7.0 - away), (x, frame.top + 11.0 + away)]);
            }
        }
        let boxes: Vec<Rect> = spots
            .iter()
            .map(|(x, y)| Rect::wide(long, 12.0, Anchor::Start, *x, *y))
            .collect();
        if let Some(i) = places.choose(&boxes, 12.0) {
            drawn.push_str(&svg::text("t12", spots[i].0, spots[i].1, &note.words));
        }
    }
    drawn
}
