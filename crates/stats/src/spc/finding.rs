//! What a chart says, before anyone puts it into words.
//!
//! Owns the vocabulary of findings. Must not contain a sentence; `charts` composes those from the variants.

use super::{Direction, Pattern, RuleSet, Side};

/// What the current (last) phase says: the most important finding, then the others in order of importance ([`super::read`]).
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The one to say first.
    pub main: Finding,
    /// The rest, most important first; may be empty.
    pub rest: Vec<Finding>,
}

/// One thing that a chart says. Positions are 0-based and refer to the whole series.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum Finding {
    /// Not enough useful points to tell a change from chance yet: come back with `need`.
    TooFew { have: usize, need: usize },
    /// Enough points were measured, but (nearly) all lie on the centre line, so that there is nothing to count.
    NothingUseful { center: f64, n: usize },
    /// Nothing that chance would not do: the measure varies around `center` in `n` measured points.
    NoChange { center: f64, n: usize },
    /// An unusually long run of `length` useful points on one side, from `since` to `until` (both included). `center` is the line,
    /// `level` the run's own centre by the chart's measure (median or mean). `ongoing`: it lasts until the newest useful point.
    Shift {
        since: usize,
        until: usize,
        side: Side,
        length: usize,
        center: f64,
        level: f64,
        ongoing: bool,
        good: Meaning,
    },
    /// The series crosses its centre line `crossings` times where chance would do it at least `min` times: it clusters or trends.
    Crossings { crossings: usize, min: usize },
    /// Points outside a limit on one side (excluded points left out), oldest first; at least one.
    BeyondLimit {
        indices: Vec<usize>,
        side: Side,
        good: Meaning,
    },
    /// What another pattern of a set of rules marks (excluded points left out), oldest first; at least one.
    Pattern {
        rules: RuleSet,
        pattern: Pattern,
        indices: Vec<usize>,
        side: Option<Side>,
        good: Meaning,
    },
    /// The centre line moved between the last two phases, which start was told to us; this is a description, not a test.
    PhaseChange {
        at: usize,
        before: f64,
        after: f64,
        side: Side,
        good: Meaning,
    },
}

/// What a change means for the people who want it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// In the direction that is better.
    Improvement,
    /// In the other one.
    Concern,
    /// No direction is better.
    Neither,
}

/// What lying, or moving, to a side means where a direction was declared.
pub fn meaning(side: Side, direction: Direction) -> Meaning {
    match (side, direction) {
        (_, Direction::None) => Meaning::Neither,
        (Side::Above, Direction::Up) | (Side::Below, Direction::Down) => Meaning::Improvement,
        (Side::Above, Direction::Down) | (Side::Below, Direction::Up) => Meaning::Concern,
    }
}
