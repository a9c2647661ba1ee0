//! The options, named once above the bars: each side over its side. Where they don't fit, a key in their order.

use i18n::Lang;

use super::{LikertFigure, Side, frame::Frame};
use crate::{
    svg::{self, n},
    text::{width, wrap},
};

const SIZE: f64 = 12.0;
const LINE: f64 = 15.0;
/// From the axis to the words on either side.
const AWAY: f64 = 8.0;
/// More lines than these above a side, and a key reads better.
const MOST: usize = 2;

/// The drawing, and where the first item begins.
pub(super) fn draw(figure: &LikertFigure, frame: &Frame, lang: Lang) -> (String, f64) {
    beside(figure, frame).unwrap_or_else(|| key(figure, frame, lang))
}

/// The sides' names to the left and right of the axis, the middle's above.
fn beside(figure: &LikertFigure, frame: &Frame) -> Option<(String, f64)> {
    let named = |side: Side| {
        let of_side = |(i, _): &(usize, &String)| figure.side(*i, *i) == side;
        let names: Vec<&str> = figure
            .options
            .iter()
            .enumerate()
            .filter(of_side)
            .map(|(_, name)| name.as_str())
            .collect();
        names.join(", ")
    };
    let fitting = |words: &str, room: f64, most: usize| {
        let lines = wrap(words, SIZE, room);
        let fit = lines.len() <= most && lines.iter().all(|line| width(line, SIZE) <= room);
        fit.then_some(lines)
    };
    let left = fitting(&named(Side::Left), frame.axis - AWAY, MOST)?;
    let right = fitting(&named(Side::Right), frame.width - frame.axis - AWAY, MOST)?;
    let middle = fitting(&named(Side::Middle), frame.width, 1)?;
    let (mut drawn, mut y) = (String::new(), 11.0);
    for words in &middle {
        let half = width(words, SIZE) / 2.0;
        let x = frame.axis.clamp(half, frame.width - half);
        drawn.push_str(&svg::text("t12 mid", x, y, words));
        y += LINE;
    }
    let most = left.len().max(right.len());
    for (lines, class, x) in [(left, "t12 end", frame.axis - AWAY), (right, "t12", frame.axis + AWAY)] {
        // The last lines stand on the bars.
        let mut at = y + LINE * line(most - lines.len());
        for words in lines {
            drawn.push_str(&svg::text(class, x, at, &words));
            at += LINE;
        }
    }
    Some((drawn, y + LINE * line(most) - LINE + 10.0))
}

/// A square of its shade before each option, as many in a row as there is room for.
fn key(figure: &LikertFigure, frame: &Frame, lang: Lang) -> (String, f64) {
    let (mut drawn, mut x, mut y) = (String::new(), 0.0, 11.0);
    for (i, _) in figure.options.iter().enumerate() {
        let lines = wrap(&figure.named(i, i, lang), SIZE, frame.width - 18.0);
        let widest = lines.iter().map(|line| width(line, SIZE)).fold(0.0, f64::max);
        if x > 0.0 && x + 18.0 + widest > frame.width {
            x = 0.0;
            y += LINE + 3.0;
        }
        let (class, _) = figure.shade(i, i);
        drawn.push_str(&format!(
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"12\" height=\"12\"/>",
            n(x),
            n(y - 10.0)
        ));
        let more = lines.len().saturating_sub(1);
        for (k, words) in lines.iter().enumerate() {
            drawn.push_str(&svg::text("t12", x + 18.0, y + LINE * line(k), words));
        }
        y += LINE * line(more);
        x += 18.0 + widest + 14.0;
    }
    (drawn, y + 10.0)
}

fn line(i: usize) -> f64 {
    u32::try_from(i).map_or(0.0, f64::from)
}
