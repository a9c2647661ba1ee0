//! The drawing: above, the expected answer to each item as a share of its highest; below, information.

use i18n::Lang;
use stats::irt::test_information;

use super::{REACH, TestFigure, sentence::sentence};
use crate::{
    control::Drawing,
    scale::{Scale, ticks},
    svg::{self, escape, n, polyline},
};

/// Points of each curve.
const POINTS: usize = 61;

/// The room between the curves and the information.
const GAP: f64 = 26.0;

/// The drawing's measures, in pixels.
struct Frame {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    across: Scale,
    /// Shares of the highest answer.
    up: Scale,
    /// Information.
    below: Scale,
}

/// Draws it, 320 and 720 wide.
#[must_use]
pub fn draw(figure: &TestFigure, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(figure, true, lang),
        wide: drawn(figure, false, lang),
    }
}

fn drawn(figure: &TestFigure, slim: bool, lang: Lang) -> String {
    let points = figure.points(POINTS);
    let information = informations(figure, &points);
    let frame = Frame::new(slim, &information);
    let mut body = String::from("<g aria-hidden=\"true\">");
    body.push_str(&below(&frame, &points, &information, figure));
    body.push_str(&curves(figure, &frame, &points));
    body.push_str(&axes(&frame, lang));
    body.push_str("</g>");
    let said = lang.with(
        "figure-irt-label",
        &[
            ("title", figure.title.into()),
            ("n", figure.fit.items.len().into()),
            ("lead", sentence(figure, lang).lead.into()),
        ],
    );
    let size = if slim { "slim" } else { "wide" };
    let (w, h) = (n(frame.width), n(frame.height));
    format!(
        "<svg id=\"{}-{size}\" class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(figure.id),
        escape(&said),
    )
}

impl Frame {
    fn new(slim: bool, information: &[f64]) -> Self {
        let (width, top, middle, bottom) = if slim {
            (320.0, 14.0, 164.0, 262.0)
        } else {
            (720.0, 14.0, 234.0, 354.0)
        };
        let (left, right) = (44.0, width - 10.0);
        let most = information.iter().copied().fold(1e-9, f64::max);
        Self {
            width,
            height: bottom + 42.0,
            left,
            right,
            across: Scale {
                low: -REACH,
                high: REACH,
                from: left,
                to: right,
            },
            up: Scale {
                low: 0.0,
                high: 1.0,
                from: middle,
                to: top,
            },
            below: Scale {
                low: 0.0,
                high: most * 1.08,
                from: bottom,
                to: middle + GAP,
            },
        }
    }
}

/// In units of the trait's own deviation, as the axis is.
fn informations(figure: &TestFigure, points: &[f64]) -> Vec<f64> {
    let scale = &figure.fit.scale;
    let square = scale.deviation() * scale.deviation();
    points
        .iter()
        .map(|theta| square * test_information(scale.curves(), *theta))
        .collect()
}

/// A thin line an item, a thick one for the whole test; items that pull against the others stand out.
fn curves(figure: &TestFigure, frame: &Frame, points: &[f64]) -> String {
    let deviation = figure.fit.scale.deviation();
    let line = |share: &dyn Fn(f64) -> f64| {
        let at = |theta: &f64| (frame.across.at(theta / deviation), frame.up.at(share(*theta)));
        polyline(&[points.iter().map(at).collect()])
    };
    let curves = figure.fit.scale.curves();
    let share = |curve: &stats::irt::Curve, theta: f64| curve.expected(theta) / (curve.answers() - 1) as f64;
    let mut drawn = String::new();
    for curve in curves {
        let class = if curve.slope() < 0.0 { "trace sig-l" } else { "trace" };
        drawn.push_str(&svg::path(class, &line(&|theta| share(curve, theta))));
    }
    let whole = |theta: f64| curves.iter().map(|curve| share(curve, theta)).sum::<f64>() / curves.len() as f64;
    drawn + &svg::path("centre was", &line(&whole))
}

fn below(frame: &Frame, points: &[f64], information: &[f64], figure: &TestFigure) -> String {
    let deviation = figure.fit.scale.deviation();
    let at = |(theta, information): (&f64, &f64)| (frame.across.at(theta / deviation), frame.below.at(*information));
    let line = polyline(&[points.iter().zip(information).map(at).collect()]);
    let floor = frame.below.from;
    let area = format!("{line}L{} {}L{} {}z", n(frame.right), n(floor), n(frame.left), n(floor));
    svg::path("band", &area) + &svg::path("centre", &line)
}

fn axes(frame: &Frame, lang: Lang) -> String {
    let mut drawn = String::new();
    for floor in [frame.up.from, frame.below.from] {
        drawn.push_str(&svg::path(
            "axis",
            &format!("M{} {}H{}", n(frame.left), n(floor), n(frame.right)),
        ));
    }
    for share in [0.0, 0.5, 1.0] {
        let words = lang.percent(share, 0);
        drawn.push_str(&svg::text(
            "t12 end",
            frame.left - 6.0,
            frame.up.at(share) + 4.0,
            &words,
        ));
    }
    let (values, decimals) = ticks(0.0, frame.below.high, false, 3.0);
    for value in values {
        let words = lang.number(value, decimals);
        drawn.push_str(&svg::text(
            "t12 end",
            frame.left - 6.0,
            frame.below.at(value) + 4.0,
            &words,
        ));
    }
    for z in [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0] {
        let (x, floor) = (frame.across.at(z), frame.below.from);
        drawn.push_str(&svg::path("axis", &format!("M{} {}v5", n(x), n(floor))));
        drawn.push_str(&svg::text(
            "t12 mid",
            x.min(frame.right - 4.0),
            floor + 18.0,
            &lang.number(z, 0),
        ));
    }
    let (words, y) = (lang.t("figure-irt-across"), frame.below.from + 36.0);
    drawn.push_str(&svg::text("t12 end", frame.right, y, &words));
    let words = lang.t("figure-irt-information");
    drawn + &svg::text("t12", frame.left, frame.up.from + 17.0, &words)
}
