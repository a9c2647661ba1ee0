//! The axes of a funnel, and the words beside its lines.

use i18n::Lang;

use super::{FunnelFigure, frame::Frame};
use crate::{
    place::apart,
    scale::ticks,
    svg::{self, n},
    text,
};

pub(super) fn draw(figure: &FunnelFigure, frame: &Frame, lang: Lang) -> String {
    let mut drawn = svg::path(
        "axis",
        &format!("M{} {}H{}", n(frame.left), n(frame.bottom), n(frame.right)),
    );
    for (share, words) in shares(figure, frame.up.low, frame.up.high, lang) {
        drawn.push_str(&svg::text("end", frame.left - 6.0, frame.up.at(share) + 4.5, &words));
    }
    let most = if frame.slim { 4.0 } else { 6.0 };
    let (sizes, _) = ticks(0.0, frame.across.high, true, most);
    for many in sizes.into_iter().filter(|many| *many > 0.0) {
        let (x, words) = (frame.across.at(many), lang.number(many, 0));
        drawn.push_str(&svg::path("axis", &format!("M{} {}v5", n(x), n(frame.bottom))));
        let half = text::width(&words, 12.0) / 2.0;
        if x + half < frame.width {
            drawn.push_str(&svg::text("t12 mid", x, frame.bottom + 18.0, &words));
        }
    }
    if text::width(figure.counted, 12.0) < frame.right - 2.0 {
        drawn.push_str(&svg::text("t12 end", frame.right, frame.bottom + 35.0, figure.counted));
    }
    if !frame.slim {
        drawn.push_str(&beside(figure, frame, lang));
    }
    drawn
}

/// The round shares of the axis in words; the highest carries the sign.
pub(super) fn shares(figure: &FunnelFigure, low: f64, high: f64, lang: Lang) -> Vec<(f64, String)> {
    let whole = figure.decimals == 0;
    let (found, decimals) = ticks(low * 100.0, high * 100.0, whole, 5.0);
    let last = found.len().saturating_sub(1);
    let named = |(i, percent): (usize, f64)| {
        let words = if i == last {
            lang.percent(percent / 100.0, decimals)
        } else {
            lang.number(percent, decimals)
        };
        (percent / 100.0, words)
    };
    found.into_iter().enumerate().map(named).collect()
}

/// The upper limits and the centre, named where they leave the plot.
fn wishes(figure: &FunnelFigure, lang: Lang) -> Vec<(f64, &'static str, String)> {
    let sizes = figure.shown().map(|(_, place)| place.n).fold(0.0, f64::max);
    let mut found = Vec::new();
    if let Some(limits) = figure.funnel.limits(sizes) {
        for (share, key) in [
            (limits.p998.1, "figure-funnel-outer"),
            (limits.p95.1, "figure-funnel-inner"),
        ] {
            found.push((share, "t12", lang.t(key)));
        }
    }
    let center = figure.unit().text(figure.funnel.center, lang);
    let words = lang.with("figure-funnel-centre", &[("value", center.into())]);
    found.push((figure.funnel.center, "strong", words));
    found
}

/// The room that the words beside the plot need.
pub(super) fn column(figure: &FunnelFigure, lang: Lang) -> f64 {
    let wide = |(_, _, words): &(f64, &str, String)| text::bold(words, 13.0);
    wishes(figure, lang).iter().map(wide).fold(0.0, f64::max)
}

fn beside(figure: &FunnelFigure, frame: &Frame, lang: Lang) -> String {
    let wishes = wishes(figure, lang);
    let heights: Vec<f64> = wishes.iter().map(|(share, ..)| frame.up.at(*share) + 4.5).collect();
    let placed = apart(&heights, 16.0, frame.top + 4.0, frame.bottom - 2.0);
    let mut drawn = String::new();
    for ((_, class, words), y) in wishes.iter().zip(placed) {
        drawn.push_str(&svg::text(class, frame.right + 8.0, y, words));
    }
    drawn
}
