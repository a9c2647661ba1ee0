//! Places of one kind beside each other, each against what chance does to a group of its size.
//!
//! Owns the funnel's figure, its table and its sentence. It compares and never ranks: names stand in the
//! order of the alphabet, and only those beyond the limits are written on the drawing.

mod axis;
mod frame;
mod marks;
mod names;
mod sentence;
mod table;

use i18n::{Lang, sort_key};
use stats::funnel::{Funnel, Outside, Place};

use crate::{
    control::Drawing,
    place::Places,
    svg::{escape, n},
    unit::Unit,
};
use frame::Frame;

pub use sentence::sentence;
pub use table::table;

/// A funnel with the names of its places, in the order of [`Funnel::places`].
#[derive(Clone, Copy, Debug)]
pub struct FunnelFigure<'a> {
    /// Unique on the page: prefixes the drawings' ids.
    pub id: &'a str,
    /// The numbers.
    pub funnel: &'a Funnel,
    /// What each place is called.
    pub names: &'a [String],
    /// What was measured, for whoever hears the figure.
    pub title: &'a str,
    /// What a place's size counts: `respuestas en cuatro semanas`.
    pub counted: &'a str,
    /// How a share is written: percentages with as many decimals.
    pub decimals: u8,
}

impl<'a> FunnelFigure<'a> {
    /// Names of the places beyond what chance explains, above the centre (`true`) or below it, in the order of the alphabet.
    #[must_use]
    pub fn beyond(&self, above: bool) -> Vec<&'a str> {
        let far = |place: &Place| is_far(place) && (place.y > self.funnel.center) == above;
        let mut found: Vec<&str> = self.shown().filter(|(_, p)| far(p)).map(|(name, _)| name).collect();
        found.sort_by_cached_key(|name| sort_key(name));
        found
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

    /// Places that have a number, with their names.
    fn shown(&self) -> impl Iterator<Item = (&'a str, &'a Place)> + use<'a> {
        let named = self.names.iter().zip(&self.funnel.places);
        named.filter_map(|(name, place)| Some((name.as_str(), place.as_ref()?)))
    }

    fn unit(&self) -> Unit {
        Unit::Proportion {
            decimals: self.decimals,
        }
    }
}

/// Beyond the outer limits: the inner ones are crossed by one of twenty places by chance alone.
fn is_far(place: &Place) -> bool {
    place.outside == Some(Outside::P998)
}

/// Draws it, 320 and 720 wide.
#[must_use]
pub fn draw(figure: &FunnelFigure, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(figure, true, lang),
        wide: drawn(figure, false, lang),
    }
}

fn drawn(figure: &FunnelFigure, slim: bool, lang: Lang) -> String {
    let frame = Frame::new(figure, slim, lang);
    let mut places = Places::default();
    marks::note(figure, &frame, &mut places);
    let names = names::draw(figure, &frame, &mut places, lang);
    let mut body = String::from("<g aria-hidden=\"true\">");
    body.push_str(&marks::limits(figure, &frame));
    body.push_str(&axis::draw(figure, &frame, lang));
    body.push_str(&marks::points(figure, &frame, lang));
    body.push_str(&names);
    body.push_str("</g>");
    let said = lang.with(
        "figure-funnel-label",
        &[
            ("title", figure.title.into()),
            ("n", figure.len().into()),
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
