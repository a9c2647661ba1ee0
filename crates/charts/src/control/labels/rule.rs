//! The words of the rule that marked the points, near them.

use i18n::Lang;
use stats::spc::Finding;

use super::put;
use crate::{
    control::{Figure, frame::Frame, words},
    place::{Anchor, Places, Rect},
    sentence::pattern,
    svg, text,
};

/// The rule in words, beside the marks that it made: one chart, one sentence. The rest is in the table.
pub(super) fn draw(figure: &Figure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let main = &figure.reading.main;
    let Some(words) = words::rule(figure, main, frame.slim, lang) else {
        return String::new();
    };
    if frame.slim && !matches!(main, Finding::BeyondLimit { .. }) {
        // Over the plot: inside it there is no room for a sentence.
        if text::bold(&words, 13.0) > frame.width {
            return String::new();
        }
        places.text(Rect::wide(
            text::bold(&words, 13.0),
            13.0,
            Anchor::End,
            frame.right,
            13.0,
        ));
        return svg::text("sig end", frame.right, 13.0, &words);
    }
    let (from, to) = match main {
        Finding::Shift { since, until, .. } => (*since, *until),
        Finding::BeyondLimit { indices, .. } => indices.last().map_or((0, 0), |i| (*i, *i)),
        Finding::Pattern { .. } => pattern(figure, main).unwrap_or((0, 0)),
        _ => (0, frame.spots.len().saturating_sub(1)),
    };
    put(
        &words,
        "sig",
        13.0,
        &near(frame, &words, from, to),
        places,
        f64::INFINITY,
    )
}

/// Places around the marks of a run: beside a single point, then above and below, nearest first.
fn near(frame: &Frame, words: &str, from: usize, to: usize) -> Vec<(f64, f64)> {
    let run = frame.spots.get(from..=to).unwrap_or_default();
    let heights = run.iter().filter_map(|s| s.y);
    let (high, low) = heights.fold((frame.bottom, frame.top), |(h, l), y| (h.min(y), l.max(y)));
    let long = text::bold(words, 13.0);
    let (start, end) = (
        run.first().map_or(frame.left, |s| s.x),
        run.last().map_or(frame.right, |s| s.x),
    );
    let fit = |x: f64| x.clamp(frame.left + 4.0, (frame.right - long).max(frame.left + 4.0));
    let columns = [fit(f64::midpoint(start, end) - long / 2.0), fit(start), fit(end - long)];
    let mut spots = Vec::new();
    if from == to {
        let beside = [end + frame.diamond + 7.0, start - frame.diamond - 7.0 - long];
        spots.extend(
            beside
                .into_iter()
                .filter(|x| (fit(*x) - x).abs() < 0.1)
                .map(|x| (x, high + 4.5)),
        );
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
