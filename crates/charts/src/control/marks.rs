//! Centre, target, trace and points: the data darkest, the scaffolding lightest.

use i18n::Lang;
use stats::spc::{Finding, Phase};

use super::{
    Figure,
    frame::{Frame, Spot},
    words,
};
use crate::{
    place::{Places, Rect},
    shape,
    svg::{self, n},
};

/// Beyond this many points a title on each would weigh more than it tells; the table has them all.
const MANY: usize = 400;

/// Stretches of a line, each without a gap.
type Pieces = Vec<Vec<(f64, f64)>>;

/// Notes where the data are, so that labels keep off them.
pub(super) fn note(frame: &Frame, places: &mut Places) {
    for spot in &frame.spots {
        if let Some(y) = spot.y {
            places.point(Rect::around(spot.x, y, frame.point));
        }
    }
    if frame.spots.len() <= MANY {
        for pair in frame.spots.windows(2).filter(|p| !p[1].parted) {
            if let [Spot { x: a, y: Some(b), .. }, Spot { x: c, y: Some(d), .. }] = pair {
                places.line((*a, *b), (*c, *d));
            }
        }
    }
}

/// Centre of each phase, target, and the level of a shift.
pub(super) fn lines(figure: &Figure, frame: &Frame) -> String {
    let mut drawn = String::new();
    for phase in &figure.chart.phases {
        drawn.push_str(&centre(figure, phase, frame));
    }
    let (a, b) = (n(frame.left), n(frame.right));
    if let Some(target) = figure.chart.target {
        drawn.push_str(&svg::path("goal", &format!("M{a} {}H{b}", n(frame.y.at(target)))));
    }
    if let Some(Finding::Shift {
        since,
        until,
        level,
        ongoing,
        ..
    }) = words::shift(figure.reading)
        && let (Some(first), Some(last)) = (frame.spots.get(*since), frame.spots.get(*until))
    {
        let end = if *ongoing { frame.right } else { last.right };
        let y = n(frame.y.at(*level));
        drawn.push_str(&svg::path("now-mean", &format!("M{} {y}H{}", n(first.left), n(end))));
    }
    drawn
}

/// Solid where the line was taken from, dashed where it only judges.
fn centre(figure: &Figure, phase: &Phase, frame: &Frame) -> String {
    let (Some(center), Some(first)) = (phase.center, frame.spots.get(phase.from)) else {
        return String::new();
    };
    let Some(last) = frame.spots.get(phase.to).or(frame.spots.last()) else {
        return String::new();
    };
    let y = n(frame.y.at(center));
    let end = if phase.to + 1 >= frame.spots.len() {
        frame.right
    } else {
        last.right - 2.0
    };
    let start = if phase.from == 0 { frame.left } else { first.left + 2.0 };
    let turn = figure
        .chart
        .freeze
        .and_then(|count| count.checked_sub(1))
        .filter(|i| (phase.from..phase.to).contains(i))
        .and_then(|i| frame.spots.get(i));
    match turn {
        Some(turn) => {
            let t = n(turn.right);
            svg::path("centre", &format!("M{} {y}H{t}", n(start)))
                + &svg::path("centre later", &format!("M{t} {y}H{}", n(end)))
        }
        None => svg::path("centre", &format!("M{} {y}H{}", n(start), n(end))),
    }
}

/// The trace, then the points over it.
pub(super) fn data(figure: &Figure, frame: &Frame, lang: Lang) -> String {
    let (mut calm, mut odd): (Pieces, Pieces) = (Vec::new(), Vec::new());
    let mut before: Option<&Spot> = None;
    for spot in &frame.spots {
        if let (Some(last), Some(y)) = (before, spot.y)
            && !spot.parted
            && let Some(start) = last.y
        {
            let run = last.run.is_some() && last.run == spot.run;
            let line = if run { &mut odd } else { &mut calm };
            match line.last_mut() {
                Some(piece) if piece.last() == Some(&(last.x, start)) => piece.push((spot.x, y)),
                _ => line.push(vec![(last.x, start), (spot.x, y)]),
            }
        }
        before = Some(spot);
    }
    let mut drawn = String::new();
    for (class, pieces) in [("trace", calm), ("trace sig-l", odd)] {
        let thin: Vec<_> = pieces.into_iter().map(thinned).collect();
        let d = svg::polyline(&thin);
        if !d.is_empty() {
            drawn.push_str(&svg::path(class, &d));
        }
    }
    drawn + &points(figure, frame, lang)
}

/// Of thousands of points only what a screen can show: the highest and the lowest of each pixel.
fn thinned(piece: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    if piece.len() <= 3 * MANY {
        return piece;
    }
    let same = |a: &(f64, f64), b: &(f64, f64)| (a.0.floor() - b.0.floor()).abs() < 0.5;
    let mut kept = Vec::new();
    for pixel in piece.chunk_by(same) {
        let y = |p: &&(f64, f64)| p.1;
        let least = pixel.iter().min_by(|a, b| y(a).total_cmp(&y(b)));
        let most = pixel.iter().max_by(|a, b| y(a).total_cmp(&y(b)));
        kept.extend(least.into_iter().chain(most));
    }
    kept
}

fn points(figure: &Figure, frame: &Frame, lang: Lang) -> String {
    let mut drawn = String::new();
    let many = frame.spots.len() > MANY;
    let mut last = f64::NEG_INFINITY;
    for (i, spot) in frame.spots.iter().enumerate() {
        let Some(y) = spot.y else { continue };
        // Where points crowd, only signals stay, and not two on one pixel.
        if many && (spot.signal.is_none() || spot.x - last < 1.0) {
            continue;
        }
        last = spot.x;
        let title = if many {
            String::new()
        } else {
            format!("<title>{}</title>", svg::escape(&words::point(figure, i, lang)))
        };
        if let Some(meaning) = spot.signal {
            let d = shape::outline(meaning, figure.chart.direction, spot.x, y, frame.diamond);
            drawn.push_str(&format!("<path class=\"pt-sig\" d=\"{d}\">{title}</path>"));
        } else {
            let class = if spot.excluded { "pt-open" } else { "pt" };
            drawn.push_str(&format!(
                "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\">{title}</circle>",
                n(spot.x),
                n(y),
                n(frame.point)
            ));
        }
    }
    drawn
}
