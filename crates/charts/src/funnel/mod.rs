//! Places of one kind beside each other, each against what chance does to a group of its size.

mod marks;
mod table;

use i18n::Lang;
use stats::funnel::{Funnel, Outside, Place};

use crate::{
    control::Drawing,
    place::Places,
    scale::{Scale, domain, ticks},
    svg::{self, escape, n},
    unit::Unit,
};

pub use table::table;

const HEIGHT: f64 = 300.0;
const TOP: f64 = 24.0;
const FOOT: f64 = 40.0;

/// A funnel with the names of its places, in the order of [`Funnel::places`].
#[derive(Clone, Debug)]
pub struct FunnelFigure<'a> {
    /// The numbers.
    pub funnel: &'a Funnel,
    /// What each place is called.
    pub names: &'a [String],
    /// What was measured, for whoever hears the figure.
    pub title: &'a str,
    /// How a share is written: percentages with as many decimals.
    pub decimals: u8,
}

impl FunnelFigure<'_> {
    /// Places that have a number, with their names.
    fn shown(&self) -> impl Iterator<Item = (&str, &Place)> {
        let named = self.names.iter().zip(&self.funnel.places);
        named.filter_map(|(name, place)| Some((name.as_str(), place.as_ref()?)))
    }

    /// Names of the places beyond what chance explains, above the centre (`true`) or below it, the farthest first.
    #[must_use]
    pub fn beyond(&self, above: bool) -> Vec<&str> {
        let far = |place: &Place| place.outside == Some(Outside::P998) && (place.y > self.funnel.center) == above;
        let mut found: Vec<(&str, &Place)> = self.shown().filter(|(_, place)| far(place)).collect();
        found.sort_by(|(_, a), (_, b)| b.adjusted_z.abs().total_cmp(&a.adjusted_z.abs()));
        found.into_iter().map(|(name, _)| name).collect()
    }

    /// How many places have a number.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shown().count()
    }

    /// Whether none has.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn unit(&self) -> Unit {
        Unit::Proportion {
            decimals: self.decimals,
        }
    }
}

/// Draws it, 320 and 620 wide.
#[must_use]
pub fn draw(figure: &FunnelFigure<'_>, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(figure, 320.0, "slim", lang),
        wide: drawn(figure, 620.0, "wide", lang),
    }
}

/// Where sizes lie across and shares lie up.
struct Frame {
    across: Scale,
    up: Scale,
}

fn frame(figure: &FunnelFigure<'_>, width: f64) -> Frame {
    let sizes = figure.shown().map(|(_, place)| place.n).fold(1.0, f64::max);
    let shares = figure.shown().map(|(_, place)| place.y);
    let (low, high) = domain(shares.chain([figure.funnel.center]), Some(1.0));
    Frame {
        across: Scale {
            low: 0.0,
            high: sizes * 1.04,
            from: 44.0,
            to: width - 8.0,
        },
        up: Scale {
            low,
            high,
            from: HEIGHT - FOOT,
            to: TOP,
        },
    }
}

fn drawn(figure: &FunnelFigure<'_>, width: f64, size: &str, lang: Lang) -> String {
    let frame = frame(figure, width);
    let mut places = Places::default();
    let mut body = marks::limits(figure, &frame);
    body.push_str(&axes(figure, &frame, width, lang));
    body.push_str(&marks::points(figure, &frame, &mut places, lang));
    body.push_str(&marks::names(figure, &frame, width, &mut places));
    let label = lang.with(
        "figure-funnel-said",
        &[
            ("title", figure.title.into()),
            ("n", figure.len().into()),
            ("center", figure.unit().text(figure.funnel.center, lang).into()),
            ("above", figure.beyond(true).len().into()),
            ("below", figure.beyond(false).len().into()),
        ],
    );
    format!(
        "<svg class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(&label),
        w = n(width),
        h = n(HEIGHT),
    )
}

fn axes(figure: &FunnelFigure<'_>, frame: &Frame, width: f64, lang: Lang) -> String {
    let foot = HEIGHT - FOOT;
    let mut drawn = svg::path("axis", &format!("M44 {}H{}", n(foot), n(width - 8.0)));
    let (shares, _) = ticks(frame.up.low, frame.up.high, false, 4.0);
    for share in shares {
        let y = frame.up.at(share);
        drawn.push_str(&svg::text("end", 38.0, y + 4.0, &figure.unit().text(share, lang)));
    }
    let (sizes, _) = ticks(0.0, frame.across.high, true, 4.0);
    for many in sizes.into_iter().filter(|many| *many > 0.0) {
        drawn.push_str(&svg::text("mid", frame.across.at(many), foot + 16.0, &lang.number(many, 0)));
    }
    let words = lang.t("figure-funnel-size");
    drawn.push_str(&svg::text("mid t12", f64::midpoint(44.0, width - 8.0), HEIGHT - 6.0, &words));
    drawn
}

#[cfg(test)]
mod tests;
