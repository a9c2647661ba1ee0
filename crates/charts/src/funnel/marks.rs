//! What chance does to each size, and where each place lies.

use i18n::Lang;
use stats::funnel::Limits;

use super::{FunnelFigure, frame::Frame, is_far};
use crate::{
    place::{Places, Rect},
    svg::{self, escape, n},
};

/// Limits bend most where groups are small: so many steps draw them smooth.
const STEPS: u32 = 48;

/// The band of 99.8 %, the edge of 95 % within it, and the centre. They begin at the smallest place: for smaller
/// groups there is nothing to judge.
pub(super) fn limits(figure: &FunnelFigure, frame: &Frame) -> String {
    let sizes = sizes(figure);
    let line = |share: fn(&Limits) -> f64| -> Vec<(f64, f64)> {
        let at = |size: &f64| {
            let y = frame.up.at(share(&figure.funnel.limits(*size)?));
            Some((frame.across.at(*size), y.clamp(frame.top, frame.bottom)))
        };
        sizes.iter().filter_map(at).collect()
    };
    let over = line(|l| l.p998.1);
    let under = line(|l| l.p998.0);
    let around: Vec<(f64, f64)> = over.into_iter().chain(under.into_iter().rev()).collect();
    let mut drawn = String::new();
    if around.len() > 2 {
        drawn.push_str(&svg::path("band", &format!("{}Z", svg::polyline(&[around]))));
        for edge in [line(|l| l.p95.1), line(|l| l.p95.0)] {
            drawn.push_str(&svg::path("edge", &svg::polyline(&[edge])));
        }
    }
    let y = n(frame.up.at(figure.funnel.center));
    drawn + &svg::path("centre", &format!("M{} {y}H{}", n(frame.left), n(frame.right)))
}

/// From the smallest place to the edge of the drawing, closer together where the limits bend.
fn sizes(figure: &FunnelFigure) -> Vec<f64> {
    let known = || figure.shown().map(|(_, place)| place.n);
    let (least, most) = (
        known().fold(f64::INFINITY, f64::min),
        known().fold(0.0, f64::max) * 1.05,
    );
    if !(least > 0.0 && least < most) {
        return Vec::new();
    }
    let step = |k: u32| {
        let part = f64::from(k) / f64::from(STEPS);
        least + (most - least) * part * part
    };
    (0..=STEPS).map(step).collect()
}

/// Notes where the places are, so that names keep off them; the centre's own line too.
pub(super) fn note(figure: &FunnelFigure, frame: &Frame, places: &mut Places) {
    for (_, place) in figure.shown() {
        let r = if is_far(place) { frame.diamond } else { 3.6 };
        places.mark(Rect::around(frame.across.at(place.n), frame.up.at(place.y), r));
    }
    let y = frame.up.at(figure.funnel.center);
    places.line((frame.left, y), (frame.right, y));
}

/// A circle for each place; a diamond for those beyond what chance explains, on top.
pub(super) fn points(figure: &FunnelFigure, frame: &Frame, lang: Lang) -> String {
    let (mut near, mut far) = (String::new(), String::new());
    for (name, place) in figure.shown() {
        let (x, y) = (frame.across.at(place.n), frame.up.at(place.y));
        let words = format!("{name}: {}", figure.unit().text(place.y, lang));
        let title = format!("<title>{}</title>", escape(&words));
        if is_far(place) {
            far.push_str(&format!(
                "<path class=\"pt-sig\" d=\"{}\">{title}</path>",
                svg::diamond(x, y, frame.diamond)
            ));
        } else {
            near.push_str(&format!(
                "<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"3.2\">{title}</circle>",
                n(x),
                n(y)
            ));
        }
    }
    near + &far
}
