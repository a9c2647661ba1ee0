//! The rhythm of a generation over its three years: phases, and sessions whose days are found in the school calendar.
//!
//! Owns the phases and what lies between two sessions; which days a session may have is `session`'s. A rhythm is a proposal
//! that is copied and adapted; must not move a convening that people were invited to.

use super::session::SessionTemplate;
use crate::calendar::SchoolCalendar;
use crate::time::Day;
use crate::word::words;

words! {
    /// Where a generation is.
    Phase {
        /// It meets, agrees on a theory, learns the method.
        Launch = "launch",
        /// Between sessions, tests.
        Action = "action",
        /// It gathers what holds.
        Harvest = "harvest",
        /// It graduates.
        Graduation = "graduation",
        /// It teaches the generation that comes next.
        Transfer = "transfer",
    }
}

impl Phase {
    /// Of a generation that entered in `entered`, the phase of a day; none before it and after its three years.
    #[must_use]
    pub fn on(entered: i16, day: Day) -> Option<Self> {
        let year = day.year() - entered;
        Some(match (year, day.0.month()) {
            (0, 1 | 2) => return None,
            (0, 3 | 4) => Self::Launch,
            (0 | 1, _) | (2, ..=7) => Self::Action,
            (2, 8 | 9) => Self::Harvest,
            (2, 10) => Self::Graduation,
            (2, _) => Self::Transfer,
            _ => return None,
        })
    }

    /// Its first and its last day.
    #[must_use]
    pub fn days(self, entered: i16) -> Option<(Day, Day)> {
        let day = |year: i16, month, day| Day::new(entered + year, month, day);
        let (first, last) = match self {
            Self::Launch => (day(0, 3, 1), day(0, 4, 30)),
            Self::Action => (day(0, 5, 1), day(2, 7, 31)),
            Self::Harvest => (day(2, 8, 1), day(2, 9, 30)),
            Self::Graduation => (day(2, 10, 1), day(2, 10, 31)),
            Self::Transfer => (day(2, 11, 1), day(2, 12, 31)),
        };
        Some((first?, last?))
    }
}

/// The sessions of three years, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rhythm {
    /// The sessions.
    pub sessions: Vec<SessionTemplate>,
}

/// A session with its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<'a> {
    /// Which.
    pub session: &'a SessionTemplate,
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
    /// In which phase.
    pub phase: Phase,
    /// Days of school until the next session: the action period, in which there is time to test.
    pub then: Option<i64>,
}

/// A session that found no days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unplaced<'a> {
    /// Which. Somebody has to choose days by hand.
    pub session: &'a SessionTemplate,
}

impl Rhythm {
    /// The days of all sessions for a generation that entered in `entered`, by day; and those that found none. The calendars are
    /// those of the liceos that take part.
    #[must_use]
    pub fn lay_out(&self, entered: i16, calendars: &[&SchoolCalendar]) -> (Vec<Placed<'_>>, Vec<Unplaced<'_>>) {
        let (mut placed, mut unplaced) = (Vec::new(), Vec::new());
        for session in &self.sessions {
            let first = session
                .check()
                .ok()
                .and_then(|()| session.first_day(entered, calendars));
            let found = first.and_then(|first| Some((first, Phase::on(entered, first)?)));
            let Some((first, phase)) = found else {
                unplaced.push(Unplaced { session });
                continue;
            };
            placed.push(Placed {
                session,
                first,
                last: first.plus_days(i64::from(session.days) - 1),
                phase,
                then: None,
            });
        }
        placed.sort_by_key(|one: &Placed| (one.first, one.last));
        for at in 1..placed.len() {
            let next = placed[at].first;
            let before = &mut placed[at - 1];
            // Days of school between the two; the next one's own first day is no time to test.
            let between = |calendar: &&SchoolCalendar| calendar.school_days_between(before.last, next.plus_days(-1));
            before.then = calendars.iter().map(between).min();
        }
        (placed, unplaced)
    }
}
