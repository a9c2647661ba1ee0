//! Where the two circles are named.

use i18n::Lang;

use super::Prediction;
use crate::{
    place::{Places, Rect},
    scale::Scale,
    svg, text,
};

/// The name of a circle: outside the band where there is room, beside the circle or above it else.
#[allow(
    clippy::too_many_arguments,
    reason = "what is named, where it may stand, and in which language"
)]
pub(super) fn named(
    p: &Prediction,
    value: Option<f64>,
    key: &str,
    class: &str,
    scale: &Scale,
    (low, high, width): (f64, f64, f64),
    places: &mut Places,
    lang: Lang,
) -> String {
    let Some(value) = value else {
        return String::new();
    };
    let words = lang.with(key, &[("value", p.unit.text(value, lang).into())]);
    let long = if class.is_empty() {
        text::width(&words, 13.0)
    } else {
        text::bold(&words, 12.5)
    };
    let x = scale.at(value);
    let marks = [p.before, p.result].into_iter().flatten().map(|v| scale.at(v));
    let (first, last) = marks.fold((x, x), |(a, b), m| (a.min(m), b.max(m)));
    let inside = |x: f64| low - 0.5 <= x && x <= high + 0.5;
    let right = (if inside(last) { high } else { last }) + 9.0;
    let left = if inside(first) { low } else { first } - 10.0;
    // The greater value is named to the right, the lesser to the left, as they stand on the axis; where
    // that has no room, above its own circle; only then anywhere.
    let greater = x >= last - 0.01;
    let (own, close) = if greater {
        ((right, false), (last + 9.0, false))
    } else {
        ((left, true), (first - 10.0, true))
    };
    let other = if greater { (left, true) } else { (right, false) };
    let start = |(x, end): (f64, bool)| if end { x - long } else { x };
    let fit = |x: f64| (x.clamp(2.0, (width - 2.0 - long).max(2.0)), false);
    let above = [0.0, 0.25, 0.5].map(|t| {
        (
            fit(if greater {
                x - long * (0.5 - t)
            } else {
                x - long * (0.5 + t)
            }),
            36.0,
        )
    });
    let first_choice = [(own, 50.0), (close, 50.0), above[0], above[1], above[2]];
    let rest = [
        (other, 50.0),
        (fit(right), 36.0),
        (fit(left - long), 36.0),
        (fit(right), 14.0),
        (fit(left - long), 14.0),
    ];
    for spots in [&first_choice[..], &rest[..]] {
        let spots: Vec<_> = spots
            .iter()
            .filter(|(at, _)| start(*at) >= 0.0 && start(*at) + long <= width)
            .collect();
        let boxes: Vec<Rect> = spots
            .iter()
            .map(|(at, y)| Rect {
                x: start(*at),
                y: y - 10.4,
                w: long,
                h: 13.6,
            })
            .collect();
        let Some(i) = places.choose(&boxes, f64::INFINITY) else {
            continue;
        };
        let ((at, end), y) = *spots[i];
        let class = match (class, end) {
            ("", true) => "end".to_owned(),
            (_, true) => format!("{class} end"),
            _ => class.to_owned(),
        };
        return svg::text(&class, at, y, &words);
    }
    String::new()
}
