//! What chance would produce: one area for each stretch that was measured, stepped with the limits, lighter where the limits
//! are still on trial.

use super::{
    Figure,
    frame::{Frame, Spot},
};
use crate::{
    kind,
    svg::{self, n},
};

pub(super) fn draw(figure: &Figure, frame: &Frame) -> String {
    let mut drawn = String::new();
    for phase in &figure.chart.phases {
        let end = (phase.to + 1).min(frame.spots.len());
        let Some(spots) = frame.spots.get(phase.from..end) else {
            continue;
        };
        let class = if kind::on_trial(figure.chart, phase) {
            "band trial"
        } else {
            "band"
        };
        for stretch in stretches(spots) {
            if let Some(d) = outline(stretch) {
                drawn.push_str(&svg::path(class, &d));
            }
        }
    }
    drawn
}

fn outline(stretch: &[Spot]) -> Option<String> {
    let (mut over, mut under) = (String::new(), String::new());
    for spot in stretch {
        let (Some(low), Some(high)) = (spot.lower, spot.upper) else {
            continue;
        };
        over.push_str(&format!("L{} {h}L{} {h}", n(spot.left), n(spot.right), h = n(high)));
        under.insert_str(0, &format!("L{} {l}L{} {l}", n(spot.right), n(spot.left), l = n(low)));
    }
    let rest = over.strip_prefix('L')?;
    Some(format!("M{rest}{under}Z"))
}

/// Runs of neighbours that all have limits and no gap between them.
fn stretches(spots: &[Spot]) -> Vec<&[Spot]> {
    let has = |s: &Spot| s.lower.is_some() && s.upper.is_some();
    let touches = |a: &Spot, b: &Spot| has(a) && has(b) && (b.left - a.right).abs() < 0.01;
    spots.chunk_by(touches).filter(|c| has(&c[0])).collect()
}
