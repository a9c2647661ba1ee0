//! What became of a commitment, for the opening of the next session.
//!
//! Must not count by person: the room sees what was tried and what was learnt, and a test that failed is a result.

use super::commitment::Commitment;
use crate::cycle::Decision;
use crate::time::Day;

/// The cycle of a commitment, as far as it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Somebody is still planning.
    Draft,
    /// It runs.
    Running,
    /// It was closed.
    Closed(Decision),
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It was tested to its end: this was decided.
    Learnt(Decision),
    /// It was done; it was no test.
    Done,
    /// It is being tested.
    Running,
    /// A plan was begun.
    Begun,
    /// Nothing yet, and there is time.
    InTime,
    /// Nothing yet, and its day has passed.
    Overdue,
    /// It was let go.
    LetGo,
}

/// What became of a commitment, on `today`, with its cycle if it has become one. What was learnt stands even if somebody let
/// the commitment go afterwards.
#[must_use]
pub fn fate(commitment: &Commitment, cycle: Option<Ended>, today: Day) -> Fate {
    match cycle {
        Some(Ended::Closed(decision)) => Fate::Learnt(decision),
        _ if commitment.done_at.is_some() => Fate::Done,
        _ if commitment.let_go_at.is_some() => Fate::LetGo,
        Some(Ended::Running) => Fate::Running,
        Some(Ended::Draft) => Fate::Begun,
        None if commitment.due_on < today => Fate::Overdue,
        None => Fate::InTime,
    }
}
