//! Will the process reach its target if nothing changes?
//!
//! Owns NHS England's assurance (*Making Data Count*): where the target lies, seen from the limits of the current phase.

use super::{Chart, Direction};

/// What the limits say about a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assurance {
    /// Common cause alone keeps every value on the better side of the target.
    Passing,
    /// Common cause alone keeps every value on its worse side: only a change of the process will reach it.
    Failing,
    /// The target lies between the limits: it will be reached and missed by chance.
    Inconsistent,
}

/// None without a target, a direction, or limits that are the same for the whole current phase.
pub fn assurance(chart: &Chart) -> Option<Assurance> {
    let (target, phase) = (chart.target?, chart.phases.last()?);
    let (lcl, ucl) = (phase.lcl?, phase.ucl?);
    match chart.direction {
        Direction::None => None,
        Direction::Up if target > ucl => Some(Assurance::Failing),
        Direction::Up if target < lcl => Some(Assurance::Passing),
        Direction::Down if target > ucl => Some(Assurance::Passing),
        Direction::Down if target < lcl => Some(Assurance::Failing),
        Direction::Up | Direction::Down => Some(Assurance::Inconsistent),
    }
}
