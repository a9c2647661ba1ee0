//! Where each member stands: a column a generation, a parent in the middle of its children.

use super::{Member, chief_parents};
use crate::text::wrap;

/// A member with its place: the middle of its mark.
pub(super) struct Place {
    pub x: f64,
    pub y: f64,
    pub lines: Vec<String>,
    pub notes: Vec<String>,
}

/// More generations than this don't fit beside each other at a size that can be read.
pub(super) const MOST_COLUMNS: usize = 4;
/// As wide as the wide figures.
pub(super) const WIDTH: f64 = 720.0;
pub(super) const ROW: f64 = 18.0;
/// Half a mark, and the air between it and its words.
pub(super) const MARK: f64 = 20.0;
const AIR: f64 = 22.0;
/// Room for the line into the next column.
const GAP: f64 = 44.0;

/// The places in the order of the family, and the height of it all. None where it has too many generations.
pub(super) fn placed(family: &[Member]) -> Option<(Vec<Place>, f64)> {
    let columns = family.iter().map(|member| member.generation).max()?;
    if columns > MOST_COLUMNS {
        return None;
    }
    let column = WIDTH / count(columns);
    let mut places: Vec<Place> = family
        .iter()
        .map(|member| Place {
            x: MARK / 2.0 + column * count(member.generation.saturating_sub(1)),
            y: 0.0,
            lines: wrap(&member.name, 14.7, column - MARK - GAP),
            notes: wrap(&member.note, 12.0, column - MARK - GAP),
        })
        .collect();
    let above = chief_parents(family);
    let mut top = 0.0;
    for root in (0..family.len()).filter(|place| above[*place].is_none()) {
        top = stand(root, top, &above, &mut places);
    }
    Some((places, top))
}

/// Places a member and everything below it from `top` down; returns where the next may begin.
fn stand(member: usize, top: f64, above: &[Option<usize>], places: &mut [Place]) -> f64 {
    let own = places[member].height();
    let mut bottom = top;
    let (mut first, mut last) = (None, top);
    for child in (0..places.len()).filter(|place| above[*place] == Some(member)) {
        bottom = stand(child, bottom, above, places);
        last = places[child].y;
        first.get_or_insert(last);
    }
    places[member].y = first.map_or(top + own / 2.0, |first| {
        // A long name beside one short child still begins below what stands above it.
        f64::midpoint(first, last).max(top + own / 2.0)
    });
    bottom.max(places[member].y + own / 2.0)
}

impl Place {
    fn height(&self) -> f64 {
        ROW * count(self.lines.len().max(1) + self.notes.len()) + AIR
    }

    /// The baseline of a row of its words.
    pub fn baseline(&self, row: usize) -> f64 {
        let rows = count(self.lines.len().max(1) + self.notes.len());
        self.y - ROW * rows / 2.0 + 14.0 + ROW * count(row)
    }
}

pub(super) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
