//! What of somebody's has a day, for the calendar that they subscribe to.

use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// What has a day.
    Dated {
        /// A cycle of theirs, from its first day to its last.
        Cycle = "cycle",
        /// A task of theirs.
        Task = "task",
        /// Something that they took on in a meeting.
        Step = "step",
        /// A meeting of their liceo's team.
        Meeting = "meeting",
        /// An observation that both agreed on.
        Observation = "observation",
        /// A visit of their liceo's, or to it: by its hours, and off where it was called off.
        Visit = "visit",
        /// A convening that they are registered for: by its hours, and off where it was called off.
        Convening = "convening",
        /// A reading that they owe in a round of review.
        Reading = "reading",
        /// A question that they were asked: until when it is theirs.
        Asked = "asked",
        /// A time without school.
        Break = "break",
    }
}

/// An entry of their calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Entry {
    /// What it is: its id stays while its days move.
    pub id: uuid::Uuid,
    /// What has the day.
    pub what: Dated,
    /// Its page: the cycle's, the meeting's, the observation's.
    pub thing_id: uuid::Uuid,
    /// What it is called; an observation and a break without a name are called by the page's words.
    pub title: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// When it was last changed, as far as that is known.
    pub stamp: Instant,
    /// By its hours and at its place, where it has some.
    #[cfg_attr(feature = "sqlx", sqlx(skip))]
    pub timed: Option<Timed>,
}

/// What hangs on a clock: when, where, how often it was moved, and whether it is off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timed {
    /// From.
    pub starts: Instant,
    /// To.
    pub ends: Instant,
    /// Where.
    pub place: String,
    /// Counts changes of its time and place.
    pub sequence: i64,
    /// Whether it is off.
    pub off: bool,
}
