//! Small parts that pages share: a field's parts are macros in `fields.html`; what needs Rust is here.

pub mod markdown;

use charts::ring::{Decision as RingDecision, RingPhase, RingSize, ring};
use domain::cycle::{Decision, Phase};

/// The ring of a cycle as SVG, small: the bullet of lists, beside its word.
#[must_use]
pub fn small_ring(phase: Phase, decision: Option<Decision>, stalled: bool) -> String {
    ring(ring_phase(phase), decision.map(ring_decision), stalled, RingSize::Small)
}

/// The figures' word for a phase.
#[must_use]
pub fn ring_phase(phase: Phase) -> RingPhase {
    match phase {
        Phase::Plan => RingPhase::Plan,
        Phase::Do => RingPhase::Do,
        Phase::Study => RingPhase::Study,
        Phase::Act => RingPhase::Act,
        Phase::Closed => RingPhase::Closed,
    }
}

/// The figures' word for a decision.
#[must_use]
pub fn ring_decision(decision: Decision) -> RingDecision {
    match decision {
        Decision::Adopt => RingDecision::Adopt,
        Decision::Adapt => RingDecision::Adapt,
        Decision::Abandon => RingDecision::Abandon,
    }
}
