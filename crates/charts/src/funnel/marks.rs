//! What chance does to each size, and where each place lies.

use i18n::Lang;
use stats::funnel::{Outside, Place};

use super::{FOOT, Frame, FunnelFigure, HEIGHT, TOP};
use crate::{
    place::{Anchor, Places, Rect},
    svg::{self, escape, n},
    text,
};

/// The band of 99.8 %, the edge of 95 % within it, and the centre. Between two sizes the limits are drawn straight.
pub(super) fn limits(figure: &FunnelFigure<'_>, frame: &Frame) -> String {
    let mut by_size: Vec<&Place> = figure.shown().map(|(_, place)| place).collect();
    by_size.sort_by(|a, b| a.n.total_cmp(&b.n));
    let line = |share: fn(&Place) -> f64| -> Vec<(f64, f64)> {
        let points = by_size.iter().map(|place| (frame.across.at(place.n), inside(frame, share(place))));
        points.collect()
    };
    let (over, mut under) = (line(|place| place.p998.1), line(|place| place.p998.0));
    under.reverse();
    let around: Vec<(f64, f64)> = over.into_iter().chain(under).collect();
    let mut drawn = svg::path("band", &format!("{}Z", svg::polyline(&[around])));
    for edge in [line(|place| place.p95.1), line(|place| place.p95.0)] {
        drawn.push_str(&svg::path("edge", &svg::polyline(&[edge])));
    }
    let y = n(frame.up.at(figure.funnel.center));
    let (from, to) = (n(frame.across.from), n(frame.across.to));
    drawn + &svg::path("centre", &format!("M{from} {y}H{to}"))
}

/// A limit that leaves the drawing stops at its edge.
fn inside(frame: &Frame, share: f64) -> f64 {
    frame.up.at(share).clamp(TOP, HEIGHT - FOOT)
}

/// A circle for each place; a diamond for those beyond what chance explains.
pub(super) fn points(figure: &FunnelFigure<'_>, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let mut drawn = String::new();
    for (name, place) in figure.shown() {
        let (x, y) = (frame.across.at(place.n), frame.up.at(place.y));
        let far = place.outside == Some(Outside::P998);
        let title = format!("{name}: {}", figure.unit().text(place.y, lang));
        let mark = if far {
            format!("<path class=\"pt-sig\" d=\"{}\">", svg::diamond(x, y, 6.0))
        } else {
            format!("<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"3.5\">", n(x), n(y))
        };
        let end = if far { "</path>" } else { "</circle>" };
        drawn.push_str(&format!("{mark}<title>{}</title>{end}", escape(&title)));
        places.mark(Rect::around(x, y, if far { 7.0 } else { 4.0 }));
    }
    drawn
}

/// Names beside the diamonds, where there is room; the table names them all.
pub(super) fn names(figure: &FunnelFigure<'_>, frame: &Frame, width: f64, places: &mut Places) -> String {
    let mut drawn = String::new();
    for (name, place) in figure.shown().filter(|(_, place)| place.outside == Some(Outside::P998)) {
        let (x, y) = (frame.across.at(place.n), frame.up.at(place.y));
        let half = text::width(name, 12.0) / 2.0;
        if half * 2.0 > width - 60.0 {
            continue;
        }
        let middle = x.clamp(44.0 + half, width - 8.0 - half);
        let found = [y - 12.0, y + 20.0].into_iter().find(|base| {
            let here = Rect::text(name, 12.0, Anchor::Middle, middle, *base);
            *base > TOP && *base < HEIGHT - FOOT && places.is_free(&here)
        });
        if let Some(base) = found {
            places.text(Rect::text(name, 12.0, Anchor::Middle, middle, base));
            drawn.push_str(&svg::text("mid t12 sig", middle, base, name));
        }
    }
    drawn
}
