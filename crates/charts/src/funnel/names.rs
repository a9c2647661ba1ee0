//! Names beside the places beyond the limits, where there is room; the table names them all.

use i18n::Lang;
use stats::funnel::Place;

use super::{FunnelFigure, frame::Frame, is_far};
use crate::{
    place::{Anchor, Places, Rect},
    svg, text,
};

/// Square pixels of other places that a name may cover before it is left to the table.
const BEARABLE: f64 = 30.0;

pub(super) fn draw(figure: &FunnelFigure, frame: &Frame, places: &mut Places, lang: Lang) -> String {
    let mut drawn = String::new();
    for (name, place) in figure.shown().filter(|(_, place)| is_far(place)) {
        let share = figure.unit().text(place.y, lang);
        // With its share where there is room, else alone.
        let put =
            written(&format!("{name} {share}"), place, frame, places).or_else(|| written(name, place, frame, places));
        drawn.push_str(&put.unwrap_or_default());
    }
    drawn
}

/// To the right, to the left, above, below.
fn written(words: &str, place: &Place, frame: &Frame, places: &mut Places) -> Option<String> {
    let size = if frame.slim { 12.0 } else { 13.0 };
    let (x, y) = (frame.across.at(place.n), frame.up.at(place.y));
    let long = text::bold(words, size);
    let away = frame.diamond + 4.0;
    let over = (x - long / 2.0).clamp(frame.left, (frame.right - long).max(frame.left));
    let mut spots = vec![(x + away, y + 4.5), (x - away - long, y + 4.5)];
    for k in 0..4 {
        let more = f64::from(k) * 7.0;
        spots.extend([(over, y - away - 4.0 - more), (over, y + away + 10.0 + more)]);
    }
    spots.retain(|(x, y)| {
        let across = *x >= frame.left && *x + long <= frame.right;
        across && *y >= frame.top && *y < frame.bottom - 4.0
    });
    let boxes: Vec<Rect> = spots
        .iter()
        .map(|(x, y)| Rect::wide(long, size, Anchor::Start, *x, *y))
        .collect();
    let found = places.choose(&boxes, BEARABLE)?;
    let class = if frame.slim { "t12 sig" } else { "sig" };
    Some(svg::text(class, spots[found].0, spots[found].1, words))
}
