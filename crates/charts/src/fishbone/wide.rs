//! The fish for a desk: head to the right, bones in pairs above and below the spine, causes to the left of their bone.

use i18n::Lang;

use super::{Bone, Fishbone, framed, label, lines, narrow, rows};
use crate::{
    svg::{self, n},
    text::width,
};

const WIDTH: f64 = 720.0;
/// What the head takes at the right.
const HEAD: f64 = 132.0;
/// How far a bone leans back from where it meets the spine.
const LEAN: f64 = 42.0;
const ROW: f64 = 15.0;
const SIZE: f64 = 12.5;

/// Half bold letters need more room.
fn size(feeds: bool) -> f64 {
    if feeds { SIZE * 1.1 } else { SIZE }
}

/// A cause in its lines, with how far it stands from the bone.
struct Said {
    lines: Vec<String>,
    /// Whether it is a cause of a cause.
    below: bool,
    feeds: bool,
}

/// A bone with its causes wrapped, and how tall that is.
struct Column {
    name: Vec<String>,
    causes: Vec<Said>,
    height: f64,
}

pub(super) fn drawn(fish: &Fishbone, lang: Lang) -> String {
    let pairs = fish.bones.len().div_ceil(2).max(1);
    let room = (WIDTH - HEAD - 8.0) / f64::from(u32::try_from(pairs).unwrap_or(1));
    let columns: Vec<Column> = fish.bones.iter().map(|bone| column(bone, room - LEAN - 18.0)).collect();
    let tallest = |side: usize| {
        columns
            .iter()
            .skip(side)
            .step_by(2)
            .map(|c| c.height)
            .fold(46.0, f64::max)
    };
    let head = narrow(&fish.problem, 15.0, HEAD - 20.0);
    let half = rows(&head) * 10.0 + 10.0;
    let above = tallest(0).max(half);
    let spine = above + 6.0;
    let height = spine + tallest(1).max(half) + 6.0;
    let mut body = svg::path("spine", &format!("M4 {}H{}", n(spine), n(WIDTH - HEAD)));
    body.push_str(&format!(
        "<rect class=\"head\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
        n(WIDTH - HEAD),
        n(spine - half),
        n(HEAD - 0.5),
        n(half * 2.0)
    ));
    body.push_str(&lines("problem", WIDTH - HEAD + 10.0, spine - half + 23.0, 20.0, &head));
    for (at, column) in columns.iter().enumerate() {
        let from_left = u32::try_from(at / 2).map_or(0.0, f64::from);
        let meets = 8.0 + room * (from_left + 1.0);
        let up = at % 2 == 0;
        body.push_str(&placed(
            column,
            meets,
            spine,
            up,
            if up { above } else { tallest(1).max(half) },
        ));
    }
    framed("wide", WIDTH, height, &label(fish, lang), &body)
}

fn column(bone: &Bone, room: f64) -> Column {
    let name = narrow(&bone.name, 15.5, room + 8.0);
    let mut causes = Vec::new();
    for cause in &bone.causes {
        causes.push(Said {
            lines: narrow(&cause.words, size(cause.feeds), room - 14.0),
            below: false,
            feeds: cause.feeds,
        });
        causes.extend(cause.below.iter().map(|below| Said {
            lines: narrow(&below.words, size(below.feeds), room - 26.0),
            below: true,
            feeds: below.feeds,
        }));
    }
    let said: f64 = causes.iter().map(|cause| rows(&cause.lines) * ROW + 5.0).sum();
    Column {
        height: rows(&name) * 17.0 + said + 30.0,
        name,
        causes,
    }
}

/// A bone with its words. Upwards the name stands on top and the causes under it; downwards the other way round.
fn placed(column: &Column, meets: f64, spine: f64, up: bool, tall: f64) -> String {
    let named = rows(&column.name) * 17.0;
    let (outer, sign) = if up {
        (spine - tall + named + 4.0, -1.0)
    } else {
        (spine + tall - named - 4.0, 1.0)
    };
    let long = (outer - spine).abs();
    // Where the bone is at a height.
    let bone_at = |y: f64| meets - LEAN * ((y - spine) * sign / long).clamp(0.0, 1.0);
    let mut drawn = svg::path(
        "bone",
        &format!("M{} {}L{} {}", n(meets), n(spine), n(meets - LEAN), n(outer)),
    );
    let name_first = if up { outer - named + 10.0 } else { outer + 17.0 };
    let name = column.name.join(" ");
    // The name ends over its bone's tip, or a little past it where it is short.
    let x = meets - LEAN + (width(&name, 15.0) / 4.0).min(12.0);
    drawn.push_str(&lines("strong end", x, name_first, 17.0, &column.name));
    let mut y = if up { outer + 18.0 } else { spine + 24.0 };
    for cause in &column.causes {
        let middle = y - 4.0;
        let tip = bone_at(middle);
        // Downwards a bone leans back under the words: the last line decides where they end.
        let nearest = tip.min(bone_at(middle + (rows(&cause.lines) - 1.0) * ROW + 4.0));
        let end = nearest - if cause.below { 22.0 } else { 10.0 };
        drawn.push_str(&svg::path(
            "twig",
            &format!("M{} {}H{}", n(end + 3.0), n(middle), n(tip)),
        ));
        let class = match (cause.feeds, cause.below) {
            (true, _) => "cause feeds end",
            (false, true) => "cause below end",
            (false, false) => "cause end",
        };
        drawn.push_str(&lines(class, end, y, ROW, &cause.lines));
        if cause.feeds {
            drawn.push_str(&mark(tip, middle));
        }
        y += rows(&cause.lines) * ROW + 5.0;
    }
    drawn
}

/// What marks a cause that feeds a driver: a small square, since only data are round.
pub(super) fn mark(x: f64, y: f64) -> String {
    format!(
        "<rect class=\"feed\" x=\"{}\" y=\"{}\" width=\"6\" height=\"6\"/>",
        n(x - 3.0),
        n(y - 3.0)
    )
}
