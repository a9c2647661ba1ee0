//! One bar: a piece an option, parted at the axis, with its percentage inside where it fits.
//!
//! In grey the two sides look alike: it is the axis that parts them and the order that tells options apart, and merged ones have a
//! hem of short strokes.

use i18n::Lang;

use super::{
    Bin, LikertFigure, LikertRow, Side,
    frame::{Frame, count},
};
use crate::{
    svg::{self, escape, n},
    text::width,
};

pub(super) const HIGH: f64 = 26.0;
/// A piece must be wider than this to hold its number.
const ROOM: f64 = 22.0;
/// How high the hem of merged options is.
const HEM: f64 = 6.0;

/// Draws it at `top`, and gives the words for merged options that had no room inside.
pub(super) fn draw(
    figure: &LikertFigure,
    row: &LikertRow,
    (answers, bins): (u64, &[Bin]),
    frame: &Frame,
    top: f64,
    body: &mut String,
    lang: Lang,
) -> Vec<String> {
    let share = |side: Side| -> f64 {
        let of_side = bins.iter().filter(|bin| figure.side(bin.from, bin.to) == side);
        of_side.map(|bin| bin.share()).sum()
    };
    let middle = share(Side::Middle);
    let mut x = frame.axis - (share(Side::Left) + middle / 2.0) * frame.whole;
    let mut notes = Vec::new();
    for bin in bins {
        let wide = bin.share() * frame.whole;
        if wide > 0.0 {
            notes.extend(piece(figure, row, *bin, (x, top, wide), body, lang));
        }
        x += wide;
    }
    // The axis would strike the number of a neutral piece: it stands above and below it.
    let (over, under) = (n(top - 3.0), n(top + HIGH + 3.0));
    let at = n(frame.axis);
    let line = if middle > 0.0 {
        format!("M{at} {over}v3M{at} {}V{under}", n(top + HIGH))
    } else {
        format!("M{at} {over}V{under}")
    };
    body.push_str(&svg::path("centre", &line));
    let beside = x.max(frame.axis) + 7.0;
    body.push_str(&svg::text("t12", beside, top + 17.0, &count(answers, lang)));
    notes
}

fn piece(
    figure: &LikertFigure,
    row: &LikertRow,
    bin: Bin,
    (x, top, wide): (f64, f64, f64),
    body: &mut String,
    lang: Lang,
) -> Option<String> {
    let (class, on) = figure.shade(bin.from, bin.to);
    let names = figure.named(bin.from, bin.to, lang);
    let percent = lang.percent(bin.share(), 0);
    // Half a pixel of paper on either side parts neighbours; the smallest answer is still seen.
    let (left, inner) = (x + 0.5, (wide - 1.0).max(0.5));
    body.push_str(&format!(
        "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}</title></rect>",
        n(left),
        n(top),
        n(inner),
        n(HIGH),
        escape(&format!("{}: {names}, {percent}", row.label)),
    ));
    if bin.is_merged() {
        body.push_str(&svg::path("axis", &hem(left, top + HIGH, inner)));
    }
    let number = lang.number(bin.share() * 100.0, 0);
    let whole = format!("{number} {names}");
    let all = bin.is_merged() && width(&whole, 13.0) + 8.0 <= wide;
    let words = if all { &whole } else { &number };
    if all || (wide > ROOM && width(words, 13.0) + 2.0 <= wide) {
        let class = format!("mid {on}");
        body.push_str(&svg::text(&class, x + wide / 2.0, top + 17.5, words));
    }
    let said = [("options", names.into()), ("share", percent.into())];
    (bin.is_merged() && !all).then(|| lang.with("figure-likert-together", &said))
}

/// Short strokes along the foot of a piece.
fn hem(left: f64, foot: f64, wide: f64) -> String {
    let mut d = String::new();
    let mut x = 1.0;
    while x + HEM <= wide {
        d.push_str(&format!("M{} {}l{} -{}", n(left + x), n(foot), n(HEM), n(HEM)));
        x += HEM;
    }
    if d.is_empty() {
        // Too narrow for a stroke: a line along its foot.
        d = format!("M{} {}h{}", n(left), n(foot - 1.0), n(wide));
    }
    d
}
