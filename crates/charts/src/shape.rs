//! The shapes of signals. Colour says that chance hardly does this; the shape says what it means, also in grey: a triangle
//! towards what is better, a square for what is worse, a diamond where no direction is better.

use stats::spc::{Direction, Meaning, Point, meaning};

use crate::svg::{diamond, n};

/// What the rules' marks on a point mean; concern is shown before improvement. None where no rule marks it, or it is left out.
pub(crate) fn marked(point: &Point, direction: Direction) -> Option<Meaning> {
    if point.excluded {
        return None;
    }
    let each = || {
        point
            .signals
            .iter()
            .map(|signal| signal.side().map_or(Meaning::Neither, |side| meaning(side, direction)))
    };
    [Meaning::Concern, Meaning::Improvement, Meaning::Neither]
        .into_iter()
        .find(|one| each().any(|other| other == *one))
}

/// The outline of a signal around a point; `half` is half the diagonal of its diamond.
pub(crate) fn outline(meaning: Meaning, direction: Direction, x: f64, y: f64, half: f64) -> String {
    match meaning {
        Meaning::Neither => diamond(x, y, half),
        Meaning::Concern => {
            let side = half * 1.5;
            let (left, top, s) = (n(x - side / 2.0), n(y - side / 2.0), n(side));
            format!("M{left} {top}h{s}v{s}h-{s}z")
        }
        Meaning::Improvement => {
            let up = if direction == Direction::Down { -1.0 } else { 1.0 };
            let (tip, foot) = (y - up * half * 1.1, up * half * 1.9);
            let (wide, all) = (n(half * 1.1), n(half * 2.2));
            format!("M{} {}l{wide} {}h-{all}z", n(x), n(tip), n(foot))
        }
    }
}
