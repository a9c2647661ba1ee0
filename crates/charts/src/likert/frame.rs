//! The room of the bars: where the axis stands, and how many pixels all answers to an item are.

use i18n::Lang;

use super::{LikertFigure, Side, Spread};
use crate::text::width;

/// The column of the items beside the bars.
const ITEMS: f64 = 210.0;

/// No side is narrower than this part of a bar: its options are named above it.
const LEAST: f64 = 0.3;

/// The drawing's measures, in pixels.
pub(super) struct Frame {
    pub slim: bool,
    pub width: f64,
    /// Room for an item's words.
    pub items: f64,
    /// Where the leftmost bar begins.
    pub left: f64,
    /// Where the sides part.
    pub axis: f64,
    /// A whole bar.
    pub whole: f64,
}

impl Frame {
    pub fn new(figure: &LikertFigure, slim: bool, lang: Lang) -> Self {
        let (width, items, left) = if slim {
            (340.0, 340.0, 1.0)
        } else {
            (680.0, ITEMS, ITEMS + 18.0)
        };
        let right = width - counts(figure, lang) - 9.0;
        let (before, after) = reach(figure);
        let whole = (right - left) / (before + after);
        Self {
            slim,
            width,
            items,
            left,
            axis: left + before * whole,
            whole,
        }
    }
}

/// `n 94`.
pub(super) fn count(n: u64, lang: Lang) -> String {
    lang.with("figure-likert-n", &[("n", n.into())])
}

/// The room that the widest count needs.
fn counts(figure: &LikertFigure, lang: Lang) -> f64 {
    let each = figure.rows.iter().map(|row| match &row.answers {
        Spread::Shown { n, .. } => width(&count(*n, lang), 12.0),
        Spread::Withheld(_) => 0.0,
    });
    each.fold(0.0, f64::max)
}

/// How far the bars reach to either side of the axis, in parts of a bar. The same for every item, so that they compare.
fn reach(figure: &LikertFigure) -> (f64, f64) {
    let (mut before, mut after) = (LEAST, LEAST);
    for row in figure.rows {
        let Spread::Shown { bins, .. } = &row.answers else {
            continue;
        };
        let (mut left, mut right) = (0.0, 0.0);
        for bin in bins {
            match figure.side(bin.from, bin.to) {
                Side::Left => left += bin.share(),
                Side::Right => right += bin.share(),
                Side::Middle => {
                    left += bin.share() / 2.0;
                    right += bin.share() / 2.0;
                }
            }
        }
        before = before.max(left);
        after = after.max(right);
    }
    (before, after)
}
