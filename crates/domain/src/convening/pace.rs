//! How far a table is in its protocol, and until when its step goes. A table goes on when it is ready: a step whose time is over stays until
//! somebody goes on.
//!
//! Owns what a press does. Must not know a clock: the moment of a press is an argument, so that every phone counts down alike.

use crate::time::Instant;
use crate::word::words;

words! {
    /// What somebody presses.
    Press {
        /// Begin.
        Begin = "begin",
        /// The next step.
        Next = "next",
        /// The step before.
        Back = "back",
        /// A minute more.
        Minute = "minute",
    }
}

/// Minutes that may be added to a step one by one.
const MOST_EXTRA: i64 = 60;

/// Where a table, or the whole room, stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The step, from 0; as many as there are steps where all are done.
    pub step: usize,
    /// When it was begun.
    pub begun: Instant,
    /// Minutes that were added.
    pub extra: i64,
}

impl Pace {
    /// What counts at a table: its own or the room's, whichever was begun later. Who is at it knows best where both were at once.
    #[must_use]
    pub fn latest(own: Option<Self>, room: Option<Self>) -> Option<Self> {
        match (own, room) {
            (Some(own), Some(room)) if room.begun > own.begun => Some(room),
            (own, room) => own.or(room),
        }
    }

    /// Where one stands after a press. Nothing where the press says nothing there: a minute more of what hasn't begun, back from the first step.
    #[must_use]
    pub fn pressed(from: Option<Self>, press: Press, steps: usize, at: Instant) -> Option<Self> {
        let step = |step| Self {
            step,
            begun: at,
            extra: 0,
        };
        match (from, press) {
            (None, Press::Begin | Press::Next) => Some(step(0)),
            (Some(pace), Press::Next) if pace.step < steps => Some(step(pace.step + 1)),
            (Some(pace), Press::Back) if pace.step > 0 => Some(step(pace.step.min(steps) - 1)),
            (Some(pace), Press::Minute) if pace.step < steps && pace.extra < MOST_EXTRA => Some(Self {
                extra: pace.extra + 1,
                ..pace
            }),
            _ => None,
        }
    }

    /// When the step is to end, with so many minutes a step; none when all are done.
    #[must_use]
    pub fn ends(&self, minutes: &[u16]) -> Option<Instant> {
        let own = i64::from(*minutes.get(self.step)?);
        Some(self.begun.plus_seconds(60 * (own + self.extra)))
    }

    /// What a button was pressed on: two who press at once go on by one step and not by two.
    #[must_use]
    pub fn seen(pace: Option<Self>) -> String {
        pace.map_or_else(String::new, |pace| {
            format!("{}.{}.{}", pace.step, pace.begun.micros(), pace.extra)
        })
    }
}
