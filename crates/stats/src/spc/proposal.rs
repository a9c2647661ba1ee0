//! Should the chart begin a new phase?
//!
//! Owns the evidence for one. A proposal is for people, who know whether something was done: it is never applied here, because
//! splitting wherever one sees a difference makes any series quiet.

use super::finding::meaning;
use super::level::level;
use super::read::{MIN_BASELINE, MIN_USEFUL};
use super::runs::runs;
use super::{Chart, ChartKind, Meaning, Side};

/// A new phase that the data support.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proposal {
    /// The first point of the new phase, 0-based in the whole series.
    pub start: usize,
    /// Why.
    pub evidence: Evidence,
}

/// What speaks for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// Where the new level lies, seen from the line of now.
    pub side: Side,
    /// Useful points in the run that lasts until now.
    pub length: usize,
    /// The longest run that chance still explains, for all useful points of the phase.
    pub longest_max: usize,
    /// Useful points of the phase before it.
    pub useful_before: usize,
    /// Their centre, in the units of the chart.
    pub before: f64,
    /// The run's own centre.
    pub after: f64,
    /// Limits of the new phase would be on trial: it has fewer than twelve values.
    pub on_trial: bool,
    /// Whether it is for the better.
    pub good: Meaning,
}

/// Why no new phase is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NoProposal {
    /// Neighbouring moving ranges share a value: their runs prove nothing.
    NotOnThisChart,
    /// No run is longer than chance explains.
    NoLongRun,
    /// There was one, and it has ended: the process came back.
    Ended,
    /// What came before is too short to have been a level: `have` useful points of `need`.
    TooFewBefore { have: usize, need: usize },
}

/// Looks at the current (last) phase, whichever rules were asked for.
///
/// A phase is proposed where the run that lasts until the newest useful point is longer than Anhøj's limit (Schilling 2012), and at
/// least ten useful points lie before it: the conditions "sustained" and "enough data" of NHS England's guidance on recalculating
/// limits. Its other condition, that somebody knows what was changed, is for people.
///
/// # Errors
/// The reason why none is proposed.
pub fn propose(chart: &Chart) -> Result<Proposal, NoProposal> {
    if chart.kind == ChartKind::Mr {
        return Err(NoProposal::NotOnThisChart);
    }
    let phase = chart.phases.last().ok_or(NoProposal::NoLongRun)?;
    let max = phase.runs.longest_max.ok_or(NoProposal::NoLongRun)?;
    let points = &chart.points[phase.from..=phase.to];
    let runs = runs(points);
    let long = runs.iter().any(|run| run.length > max);
    let current = runs.last().filter(|_| long).ok_or(NoProposal::NoLongRun)?;
    if current.length <= max {
        return Err(NoProposal::Ended);
    }
    let have = phase.runs.useful - current.length;
    let too_few = NoProposal::TooFewBefore { have, need: MIN_USEFUL };
    if have < MIN_USEFUL {
        return Err(too_few);
    }
    let (old, new) = points.split_at(current.since - phase.from);
    let (before, after) = level(chart.kind, old).zip(level(chart.kind, new)).ok_or(too_few)?;
    let measured = new.iter().filter(|point| !point.excluded && point.y.is_some()).count();
    Ok(Proposal {
        start: current.since,
        evidence: Evidence {
            side: current.side,
            length: current.length,
            longest_max: max,
            useful_before: have,
            before,
            after,
            on_trial: measured < MIN_BASELINE,
            good: meaning(current.side, chart.direction),
        },
    })
}
