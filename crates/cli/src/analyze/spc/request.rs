//! The words of the command for what `stats` knows.
//!
//! Owns their spelling on the command line.

use clap::ValueEnum;
use stats::spc::{ChartKind, Direction, RuleSet};

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Kind {
    /// Median, no limits
    Run,
    /// Individuals (XmR)
    I,
    /// Moving ranges
    Mr,
    /// Means of subgroups
    Xbar,
    /// Standard deviations of subgroups
    S,
    /// Time between events
    T,
    /// Proportions
    P,
    /// Proportions with varying process (Laney's P')
    Pp,
    /// Rates
    U,
    /// Rates with varying process (Laney's U')
    Up,
    /// Counts
    C,
    /// Cases between events
    G,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Way {
    Up,
    Down,
    None,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Rules {
    Anhoej,
    Shewhart,
    WesternElectric,
    Nelson,
    Nhs,
}

impl Kind {
    pub fn kind(self) -> ChartKind {
        match self {
            Self::Run => ChartKind::Run,
            Self::I => ChartKind::I,
            Self::Mr => ChartKind::Mr,
            Self::Xbar => ChartKind::Xbar,
            Self::S => ChartKind::S,
            Self::T => ChartKind::T,
            Self::P => ChartKind::P,
            Self::Pp => ChartKind::Pp,
            Self::U => ChartKind::U,
            Self::Up => ChartKind::Up,
            Self::C => ChartKind::C,
            Self::G => ChartKind::G,
        }
    }
}

impl Way {
    pub fn direction(self) -> Direction {
        match self {
            Self::Up => Direction::Up,
            Self::Down => Direction::Down,
            Self::None => Direction::None,
        }
    }
}

impl Rules {
    pub fn set(&self) -> RuleSet {
        match self {
            Self::Anhoej => RuleSet::Anhoej,
            Self::Shewhart => RuleSet::Shewhart,
            Self::WesternElectric => RuleSet::WesternElectric,
            Self::Nelson => RuleSet::Nelson,
            Self::Nhs => RuleSet::Nhs,
        }
    }
}
