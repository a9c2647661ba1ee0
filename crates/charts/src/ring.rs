//! The mark of the product: planificar, hacer, estudiar, actuar, as a ring of four arcs.
//!
//! Drawn here once; logo, bullet in lists, progress of a cycle and marker of a test on a chart are all it.

use i18n::Lang;

use crate::svg::{escape, n};

/// Where a cycle is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RingPhase {
    /// Planning.
    Plan,
    /// Doing.
    Do,
    /// Studying.
    Study,
    /// Acting: the decision is due.
    Act,
    /// Decided: all four arcs are done.
    Closed,
}

/// What was decided. All three weigh the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decision {
    /// The idea is used from now on.
    Adopt,
    /// It is tested again, changed.
    Adapt,
    /// It is given up, and what was learned kept.
    Abandon,
}

/// How big the ring is, and whether it speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RingSize {
    /// As high as the text beside it; its word stands beside it, so it is silent.
    Small,
    /// In figures and headings; silent too.
    Mid,
    /// The figure of a cycle's page: the phase stands inside, and the label says it.
    Big(Lang),
}

pub(crate) const SMALL: [&str; 4] = [
    "M13.2 2.88A9.2 9.2 0 0 1 21.12 10.8",
    "M21.12 13.2A9.2 9.2 0 0 1 13.2 21.12",
    "M10.8 21.12A9.2 9.2 0 0 1 2.88 13.2",
    "M2.88 10.8A9.2 9.2 0 0 1 10.8 2.88",
];
const BIG: [&str; 4] = [
    "M12.82 1.63A10.4 10.4 0 0 1 22.37 11.18",
    "M22.37 12.82A10.4 10.4 0 0 1 12.82 22.37",
    "M11.18 22.37A10.4 10.4 0 0 1 1.63 12.82",
    "M1.63 11.18A10.4 10.4 0 0 1 11.18 1.63",
];

impl RingPhase {
    /// How many arcs are done, and which one is now.
    fn arcs(self) -> (usize, Option<usize>) {
        match self {
            Self::Plan => (0, Some(0)),
            Self::Do => (1, Some(1)),
            Self::Study => (2, Some(2)),
            Self::Act => (3, Some(3)),
            Self::Closed => (4, None),
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Plan => "figure-phase-plan",
            Self::Do => "figure-phase-do",
            Self::Study => "figure-phase-study",
            Self::Act => "figure-phase-act",
            Self::Closed => "figure-phase-closed",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Plan => "figure-ring-plan",
            Self::Do => "figure-ring-do",
            Self::Study => "figure-ring-study",
            Self::Act => "figure-ring-act",
            Self::Closed => "figure-ring-closed",
        }
    }
}

impl Decision {
    /// The key of the word for a cycle that was decided so: `adoptada`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Adopt => "figure-decision-adopt",
            Self::Adapt => "figure-decision-adapt",
            Self::Abandon => "figure-decision-abandon",
        }
    }

    fn mark(self) -> &'static str {
        match self {
            Self::Adopt => "<circle class=\"dot\" cx=\"12\" cy=\"12\" r=\"3.4\"/>",
            Self::Adapt => "<circle class=\"open\" cx=\"12\" cy=\"12\" r=\"3\"/>",
            Self::Abandon => "<path class=\"dash\" d=\"M8.6 12h6.8\"/>",
        }
    }
}

/// The ring of a cycle. Where it is stalled, words beside it must say so.
#[must_use]
pub fn ring(phase: RingPhase, decision: Option<Decision>, stalled: bool, size: RingSize) -> String {
    let extra = if stalled { " stalled" } else { "" };
    match size {
        RingSize::Small => wrapped(&format!("ring{extra}"), &body(phase, decision)),
        RingSize::Mid => wrapped(&format!("ring mid{extra}"), &body(phase, decision)),
        RingSize::Big(lang) => big(phase, decision, extra, lang),
    }
}

/// The ring at *actuar*, for the brand; the word stands beside it.
#[must_use]
pub fn logo() -> String {
    ring(RingPhase::Act, None, false, RingSize::Small)
}

/// The ring of which nothing is done yet, for empty states.
#[must_use]
pub fn to_do(size: RingSize) -> String {
    let class = if size == RingSize::Small { "ring" } else { "ring mid" };
    wrapped(class, &arcs(&SMALL, 0, None))
}

/// The ring inside another drawing, centred at a point.
pub(crate) fn ring_at(phase: RingPhase, decision: Option<Decision>, (x, y): (f64, f64), side: f64) -> String {
    format!(
        "<svg class=\"ring\" x=\"{}\" y=\"{}\" width=\"{s}\" height=\"{s}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{}</svg>",
        n(x - side / 2.0),
        n(y - side / 2.0),
        body(phase, decision),
        s = n(side),
    )
}

fn body(phase: RingPhase, decision: Option<Decision>) -> String {
    let (done, now) = phase.arcs();
    arcs(&SMALL, done, now) + decision.map_or("", Decision::mark)
}

/// The big one says its phase, or its decision, in words inside: a mark there would fight with them.
fn big(phase: RingPhase, decision: Option<Decision>, extra: &str, lang: Lang) -> String {
    let (done, now) = phase.arcs();
    let word = match decision {
        Some(decision) => i18n::capitalized(&lang.t(decision.key())),
        None => lang.t(phase.key()),
    };
    let label = match decision {
        Some(_) => lang.with("figure-ring-decided", &[("decision", word.as_str().into())]),
        None => lang.t(phase.label()),
    };
    format!(
        "<svg class=\"ring big{extra}\" viewBox=\"0 0 24 24\" role=\"img\" aria-label=\"{}\">{}<text x=\"12\" y=\"12.9\">{}</text></svg>",
        escape(&label),
        arcs(&BIG, done, now),
        escape(&word),
    )
}

pub(crate) fn arcs(paths: &[&str; 4], done: usize, now: Option<usize>) -> String {
    let mut drawn = String::with_capacity(260);
    for (i, d) in paths.iter().enumerate() {
        let class = match i {
            _ if now == Some(i) => " class=\"now\"",
            _ if i < done => " class=\"was\"",
            _ => "",
        };
        drawn.push_str(&format!("<path{class} d=\"{d}\"/>"));
    }
    drawn
}

pub(crate) fn wrapped(class: &str, body: &str) -> String {
    format!("<svg class=\"{class}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{body}</svg>")
}
