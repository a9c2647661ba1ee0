//! The marks of rules on points.
//!
//! Owns their vocabulary. Must not say whether a mark is good news: that depends on the direction ([`super::Meaning`]).

use super::{RuleSet, Side};

/// One rule's mark on one point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signal {
    /// Anhøj: part of a run that is longer than chance allows. (Too few crossings mark no point: the phase carries them.)
    LongRun(Side),
    /// Shewhart: outside the 3-sigma limits.
    BeyondLimit(Side),
    /// A pattern of one of the sets that have several.
    Pattern {
        /// Which set: Western Electric, Nelson or NHS.
        rules: RuleSet,
        /// Which of its patterns.
        pattern: Pattern,
        /// Where it points to; none where it points nowhere (alternating, stratification, mixture).
        side: Option<Side>,
    },
}

/// What a rule looks for. How many points it takes differs between sets: `docs/statistics/rules.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pattern {
    /// A run longer than chance allows for the number of useful points.
    LongRun,
    /// Outside the 3-sigma limits.
    BeyondLimit,
    /// Two of three points far out on one side.
    TwoOfThree,
    /// Four of five points beyond one sigma on one side.
    FourOfFive,
    /// A fixed number of points in a row on one side.
    OneSide,
    /// A fixed number of points in a row, each higher (or each lower) than the one before.
    Trend,
    /// Up and down in turns, for too long.
    Alternating,
    /// All within one sigma, for too long: different things are mixed within the points, or the limits are old.
    Stratification,
    /// None within one sigma, for too long: two processes take turns.
    Mixture,
}

impl Pattern {
    /// Its word in results: stable, never translated.
    pub fn word(self) -> &'static str {
        match self {
            Self::LongRun => "long-run",
            Self::BeyondLimit => "beyond-limit",
            Self::TwoOfThree => "two-of-three",
            Self::FourOfFive => "four-of-five",
            Self::OneSide => "one-side",
            Self::Trend => "trend",
            Self::Alternating => "alternating",
            Self::Stratification => "stratification",
            Self::Mixture => "mixture",
        }
    }
}

impl Signal {
    /// The set of rules that marks.
    pub fn rule(&self) -> RuleSet {
        match *self {
            Self::LongRun(_) => RuleSet::Anhoej,
            Self::BeyondLimit(_) => RuleSet::Shewhart,
            Self::Pattern { rules, .. } => rules,
        }
    }

    /// What was found.
    pub fn pattern(&self) -> Pattern {
        match *self {
            Self::LongRun(_) => Pattern::LongRun,
            Self::BeyondLimit(_) => Pattern::BeyondLimit,
            Self::Pattern { pattern, .. } => pattern,
        }
    }

    /// The side on which it marks: of a trend, the one towards which it goes; none where a pattern has no side.
    pub fn side(&self) -> Option<Side> {
        match *self {
            Self::LongRun(side) | Self::BeyondLimit(side) => Some(side),
            Self::Pattern { side, .. } => side,
        }
    }
}
