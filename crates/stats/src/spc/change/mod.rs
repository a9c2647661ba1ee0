//! How large is a change, and how sure is that?
//!
//! Owns the difference between two stretches of one chart with its 95 % interval, by the chart's own measure of level. Must not decide
//! whether something changed: rules do that. Formulas, papers and deviations: `docs/statistics/size-of-change.md`.

mod means;
mod neighbours;
mod rates;
mod shift;
mod student;

pub(crate) use student::t95;

use super::{Chart, ChartKind, Finding, NotComputable, Proposal};

/// z of a 95 % interval.
const Z: f64 = 1.959_964;

/// The difference *after − before*, in the units of the chart; every number is finite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// How much higher the later stretch lies.
    pub estimate: f64,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// How it was computed.
    pub method: Method,
    /// Values before.
    pub before: usize,
    /// Values after.
    pub after: usize,
}

/// How a change was sized.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Method {
    /// The median of all differences between a later and an earlier value, its interval by ranks: for medians and skewed times.
    HodgesLehmann {
        /// How many times wider the interval became because neighbours resemble each other.
        widened: f64,
    },
    /// The difference of means, each with its own spread (Welch).
    Means {
        /// How many independent values the stretches are worth: fewer than there are where neighbours resemble each other.
        effective: (f64, f64),
    },
    /// The difference of proportions of pooled counts (Newcombe's hybrid score).
    Proportions {
        /// How many times wider because points vary more than their denominators explain.
        widened: f64,
    },
    /// The difference of rates of pooled counts (score limits, combined as Newcombe's).
    Rates {
        /// As for proportions.
        widened: f64,
    },
}

impl Change {
    /// Does the interval leave out that nothing changed?
    pub fn is_clear(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// The change between points at these positions; excluded and missing ones are passed over.
///
/// # Errors
/// [`NotComputable::NotOnThisChart`] for moving ranges, [`NotComputable::TooFewValues`] where a stretch is too short for an interval,
/// [`NotComputable::Constant`] where nothing varies within either, so that nothing says how sure the difference is.
pub fn change(chart: &Chart, before: &[usize], after: &[usize]) -> Result<Change, NotComputable> {
    let sized = match chart.kind {
        ChartKind::Mr => return Err(NotComputable::NotOnThisChart { chart: chart.kind }),
        ChartKind::Run | ChartKind::G | ChartKind::T => shift::change(chart, before, after)?,
        ChartKind::I | ChartKind::Xbar | ChartKind::S => means::change(chart, before, after)?,
        ChartKind::P | ChartKind::Pp => rates::proportions(chart, before, after)?,
        ChartKind::U | ChartKind::Up | ChartKind::C => rates::rates(chart, before, after)?,
    };
    if ![sized.estimate, sized.low, sized.high].into_iter().all(f64::is_finite) {
        return Err(NotComputable::Overflow);
    }
    if sized.low >= sized.high {
        return Err(NotComputable::Constant);
    }
    Ok(sized)
}

/// The change that a finding speaks of: a shift against the rest of its phase (what came before it, where it still lasts), or a phase
/// against the one before.
///
/// # Errors
/// As [`change`]; [`NotComputable::NoValues`] where the finding speaks of no change of level.
pub fn change_of(chart: &Chart, finding: &Finding) -> Result<Change, NotComputable> {
    match *finding {
        Finding::Shift { since, until, .. } => {
            let phase = chart.phases.last().ok_or(NotComputable::NoValues)?;
            let rest: Vec<usize> = (phase.from..since).chain(until + 1..=phase.to).collect();
            change(chart, &rest, &(since..=until).collect::<Vec<_>>())
        }
        Finding::PhaseChange { .. } => {
            let [.., last, current] = chart.phases.as_slice() else {
                return Err(NotComputable::NoValues);
            };
            let positions = |from: usize, to: usize| (from..=to).collect::<Vec<_>>();
            change(
                chart,
                &positions(last.from, last.to),
                &positions(current.from, current.to),
            )
        }
        _ => Err(NotComputable::NoValues),
    }
}

/// The change that a proposed phase would draw.
///
/// # Errors
/// As [`change`].
pub fn change_proposed(chart: &Chart, proposal: &Proposal) -> Result<Change, NotComputable> {
    let phase = chart.phases.last().ok_or(NotComputable::NoValues)?;
    let before: Vec<usize> = (phase.from..proposal.start).collect();
    change(chart, &before, &(proposal.start..=phase.to).collect::<Vec<_>>())
}

/// The values at these positions that are there and not excluded.
fn values(chart: &Chart, positions: &[usize]) -> Vec<f64> {
    let point = |position: &usize| chart.points.get(*position).filter(|point| !point.excluded);
    positions.iter().filter_map(|p| point(p)?.y).collect()
}

/// A stretch takes at least `need` values.
fn enough(before: usize, after: usize, need: usize) -> Result<(), NotComputable> {
    let have = before.min(after);
    if have < need {
        return Err(NotComputable::TooFewValues { have, need });
    }
    Ok(())
}
