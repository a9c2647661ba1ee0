//! One item: its words, its bar or why there is none, and the words of what was merged in it.

use i18n::Lang;

use super::{LikertFigure, LikertRow, Spread, bar, frame::Frame};
use crate::{
    svg,
    text::{bold, width, wrap},
};

const LINE: f64 = 17.0;
/// Between items.
const GAP: f64 = 14.0;

/// Draws it from `y` on, and says where the next begins.
pub(super) fn draw(
    figure: &LikertFigure,
    row: &LikertRow,
    frame: &Frame,
    y: f64,
    body: &mut String,
    lang: Lang,
) -> f64 {
    let label = wrap(&row.label, 13.0 * bold("n", 1.0) / width("n", 1.0), frame.items);
    let said = match &row.answers {
        Spread::Withheld(why) => reason(why, frame),
        Spread::Shown { .. } => (frame.left, Vec::new()),
    };
    let bar_high = tall(said.1.len()).max(bar::HIGH);
    // Beside its bar an item stands at the middle of it, above it on a phone.
    let (first, top, foot) = if frame.slim {
        let top = y + tall(label.len()) + 5.0;
        (y + 13.0, top, top + bar_high)
    } else {
        let high = tall(label.len()).max(bar_high);
        let above = |inner: f64| y + (high - inner) / 2.0;
        (above(tall(label.len())) + 13.0, above(bar_high), y + high)
    };
    lines(body, "strong", 0.0, first, &label, LINE);
    let last = match &row.answers {
        Spread::Withheld(_) => {
            let above = (bar_high - tall(said.1.len())) / 2.0;
            lines(body, "", said.0, top + above + 13.0, &said.1, LINE);
            foot
        }
        Spread::Shown { n, bins } => {
            let mut under = top + bar::HIGH;
            for words in bar::draw(figure, row, (*n, bins), frame, top, body, lang) {
                let wrapped = wrap(&words, 12.0, frame.width - frame.left);
                lines(body, "t12", frame.left, under + 15.0, &wrapped, 15.0);
                under += 15.0 * count(wrapped.len());
            }
            foot.max(under)
        }
    };
    last + GAP
}

/// Why there is no bar: beside the axis where that has room, else from where bars begin.
fn reason(why: &str, frame: &Frame) -> (f64, Vec<String>) {
    let beside = frame.axis + 8.0;
    if beside + width(why, 13.0) <= frame.width {
        return (beside, vec![why.to_owned()]);
    }
    (frame.left, wrap(why, 13.0, frame.width - frame.left))
}

fn lines(body: &mut String, class: &str, x: f64, first: f64, lines: &[String], step: f64) {
    for (i, words) in lines.iter().enumerate() {
        body.push_str(&svg::text(class, x, first + step * count(i), words));
    }
}

fn tall(lines: usize) -> f64 {
    LINE * count(lines)
}

fn count(i: usize) -> f64 {
    u32::try_from(i).map_or(0.0, f64::from)
}
