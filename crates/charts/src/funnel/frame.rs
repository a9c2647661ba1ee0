//! The room of a funnel: sizes lie across, shares lie up.

use i18n::Lang;

use super::{FunnelFigure, axis};
use crate::{
    scale::{Scale, domain},
    text::width,
};

/// The drawing's measures, in pixels.
pub(super) struct Frame {
    pub slim: bool,
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// Sizes to pixels.
    pub across: Scale,
    /// Shares to pixels.
    pub up: Scale,
    /// Half diagonal of a far place's mark.
    pub diamond: f64,
}

impl Frame {
    pub fn new(figure: &FunnelFigure, slim: bool, lang: Lang) -> Self {
        let (all, top, bottom) = if slim {
            (320.0, 12.0, 232.0)
        } else {
            (720.0, 14.0, 294.0)
        };
        let (low, high) = shares(figure);
        let widest = axis::shares(figure, low, high, lang)
            .iter()
            .map(|(_, words)| width(words, 13.0))
            .fold(0.0, f64::max);
        let left = (widest + 8.0).clamp(32.0, 70.0);
        let right = if slim {
            all - 6.0
        } else {
            all - (axis::column(figure, lang) + 10.0).clamp(90.0, 180.0)
        };
        let sizes = figure.shown().map(|(_, place)| place.n).fold(1.0, f64::max);
        Self {
            slim,
            width: all,
            height: bottom + 40.0,
            left,
            right,
            top,
            bottom,
            across: Scale {
                low: 0.0,
                high: sizes * 1.05,
                from: left,
                to: right,
            },
            up: Scale {
                low,
                high,
                from: bottom,
                to: top,
            },
            diamond: if slim { 5.0 } else { 6.0 },
        }
    }
}

/// What must be seen: every place, the centre, and the limits of a place of middle size. Those of the smallest would
/// press all others flat; the band that leaves the drawing is cut at its edge.
fn shares(figure: &FunnelFigure) -> (f64, f64) {
    let mut sizes: Vec<f64> = figure.shown().map(|(_, place)| place.n).collect();
    sizes.sort_by(f64::total_cmp);
    let usual = sizes.get(sizes.len() / 2).and_then(|n| figure.funnel.limits(*n));
    let limits = usual.into_iter().flat_map(|l| [l.p998.0, l.p998.1]);
    let seen = figure.shown().map(|(_, place)| place.y).chain(limits);
    domain(seen.chain([figure.funnel.center]), Some(1.0))
}
