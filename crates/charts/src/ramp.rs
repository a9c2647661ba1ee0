//! A ramp of tests: each a ring, the later the further right, the larger the higher. Numbers lead to the list beside it.

use crate::control::Drawing;
use crate::ring::{Decision, RingPhase, ring_at};
use crate::svg::{self, escape, n};

/// A test of the ramp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its number in the list.
    pub number: usize,
    /// The place of its scale, the smallest 0; none where nobody said it.
    pub scale: Option<usize>,
    /// Place in the order of the test that it follows.
    pub after: Option<usize>,
    /// Where it is.
    pub phase: RingPhase,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Whether it is the one from which somebody looks.
    pub here: bool,
}

/// Side of a ring.
const RING: f64 = 22.0;

/// Room between two levels.
const LEVEL: f64 = 40.0;

/// Draws marks in their order, 340 and 680 wide. `names` are those of the scales, the smallest first; `label` says what the
/// drawing is of to whoever can't see it.
#[must_use]
pub fn draw(marks: &[Mark], names: &[String], label: &str) -> Drawing {
    Drawing {
        slim: drawn(marks, names, label, 340.0, "slim"),
        wide: drawn(marks, names, label, 680.0, "wide"),
    }
}

fn drawn(marks: &[Mark], names: &[String], label: &str, width: f64, size: &str) -> String {
    // As many of the newest as have room; the list has them all.
    let most = if width < 400.0 { 8 } else { 18 };
    let first = marks.len().saturating_sub(most);
    let shown = &marks[first..];
    let height = LEVEL * names.len() as f64 + 30.0;
    let left = if width < 400.0 { 96.0 } else { 132.0 };
    let room = width - left - RING;
    let step = (room / shown.len().max(1) as f64).min(if width < 400.0 { 44.0 } else { 72.0 });
    let x = |at: usize| left + RING / 2.0 + 4.0 + step * at as f64;
    let level = |step: usize| LEVEL.mul_add(-(step as f64), LEVEL.mul_add(names.len() as f64, -LEVEL / 2.0));
    // What doesn't say its scale stands on the ground.
    let y = |mark: &Mark| mark.scale.map_or(height - 22.0, level);
    let mut body = String::new();
    for (step, name) in names.iter().enumerate() {
        body.push_str(&svg::path(
            "axis faint",
            &format!("M{} {}H{}", n(left - 6.0), n(level(step)), n(width)),
        ));
        body.push_str(&svg::text("end", left - 12.0, level(step) + 4.5, name));
    }
    for (at, mark) in shown.iter().enumerate() {
        let Some(before) = mark.after.and_then(|after| after.checked_sub(first)) else {
            continue;
        };
        let Some(from) = shown.get(before) else { continue };
        body.push_str(&svg::path(
            "trace",
            &format!("M{} {}L{} {}", n(x(before)), n(y(from)), n(x(at)), n(y(mark))),
        ));
    }
    for (at, mark) in shown.iter().enumerate() {
        let (cx, cy) = (x(at), y(mark));
        let half = RING / 2.0 + 2.0;
        body.push_str(&format!(
            "<rect class=\"gap\" x=\"{}\" y=\"{}\" width=\"{s}\" height=\"{s}\"/>",
            n(cx - half),
            n(cy - half),
            s = n(half * 2.0)
        ));
        body.push_str(&ring_at(mark.phase, mark.decision, (cx, cy), RING));
        let class = if mark.here { "mid strong" } else { "mid" };
        body.push_str(&svg::text(class, cx, cy + 24.0, &mark.number.to_string()));
    }
    format!(
        "<svg class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(label),
        w = n(width),
        h = n(height),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(n: usize) -> Vec<Mark> {
        (0..n)
            .map(|at| Mark {
                number: at + 1,
                scale: (at % 3 != 2).then_some(at % 5),
                after: at.checked_sub(1),
                phase: RingPhase::Closed,
                decision: Some(Decision::Adapt),
                here: at == 0,
            })
            .collect()
    }

    #[test]
    fn a_long_ramp_shows_its_newest_tests_and_stays_within_its_width() {
        let names: Vec<String> = ["Estudiante", "Curso", "Nivel", "Liceo", "Liceos"]
            .map(str::to_owned)
            .into();
        let drawing = draw(&marks(30), &names, "Rampa <de> pruebas");
        for (svg, most) in [(&drawing.slim, 8), (&drawing.wide, 18)] {
            assert_eq!(svg.matches("class=\"ring\"").count(), most);
            assert!(svg.contains(">30</text>") && !svg.contains(">1</text>"));
            assert!(svg.contains("Rampa &lt;de&gt; pruebas"));
        }
    }

    #[test]
    fn two_tests_are_joined_by_one_line() {
        let drawing = draw(&marks(2), &["Curso".to_owned(), "Nivel".to_owned()], "Rampa");
        assert_eq!(drawing.slim.matches("class=\"trace\"").count(), 1);
        assert_eq!(draw(&[], &[], "Nada").slim.matches("trace").count(), 0);
    }
}
