//! The rhythm of a generation over its three years: phases, and sessions whose days are found in the school calendar.
//!
//! Owns which days a session may have: school days in a row within one week, on which every liceo that takes part has school.
//! A rhythm is a proposal that is copied and adapted; must not move a convening that people were invited to.

use super::agenda::{Agenda, Segment, SegmentKind};
use super::plan::{ConveningKind, Mode};
use super::protocol::Protocol;
use super::zone::Zone;
use crate::calendar::SchoolCalendar;
use crate::check::Wrong;
use crate::id::{Ids, SegmentId};
use crate::time::{Day, Instant};
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

/// A part of a session's agenda, as a template has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// On which day, from 0.
    pub day: u8,
    /// What people do.
    pub kind: SegmentKind,
    /// How long.
    pub minutes: u16,
    /// Which protocol.
    pub protocol: Option<Protocol>,
}

/// A session as a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionTemplate {
    /// The key of its name.
    pub key: String,
    /// What it is.
    pub kind: ConveningKind,
    /// How.
    pub mode: Mode,
    /// In which year, from 0.
    pub year: u8,
    /// In which month.
    pub month: u8,
    /// From which week of the month on, from 1.
    pub week: u8,
    /// How many days.
    pub days: u8,
    /// The hour at which each day begins.
    pub hour: u8,
    /// Its parts, in order.
    pub parts: Vec<Planned>,
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

/// Weeks after its own in which a session may still be.
const LATER: i64 = 3;

impl SessionTemplate {
    /// Whether it can be a session.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(&self) -> Result<(), Wrong> {
        let mut wrong = Wrong::none();
        wrong.unless(self.year < 3, "year", "wrong-rhythm-year");
        wrong.unless((3..=12).contains(&self.month), "month", "wrong-rhythm-month");
        wrong.unless((1..=5).contains(&self.week), "week", "wrong-rhythm-week");
        wrong.unless((1..=5).contains(&self.days), "days", "wrong-rhythm-days");
        wrong.unless(self.hour < 22, "hour", "wrong-time");
        let known = self.parts.iter().all(|part| part.day < self.days);
        let sorted = self.parts.is_sorted_by_key(|part| part.day);
        wrong.unless(known && sorted, "parts", "wrong-rhythm-parts");
        wrong.or(())
    }

    /// Its agenda from a first day on; hosts and titles are added by people. None where a day's first hour does not exist.
    #[must_use]
    pub fn agenda(&self, first: Day, zone: Zone, ids: &dyn Ids, now: Instant) -> Option<Agenda> {
        let hour = i8::try_from(self.hour).ok()?;
        let time = jiff::civil::Time::new(hour, 0, 0, 0).ok()?;
        let mut segments = Vec::new();
        let mut before = None;
        for part in &self.parts {
            let opens = before.is_some_and(|day| day != part.day);
            before = Some(part.day);
            let fixed = if opens {
                Some(zone.moment(first.plus_days(i64::from(part.day)), time)?)
            } else {
                None
            };
            segments.push(Segment {
                id: SegmentId::new(ids, now),
                kind: part.kind,
                title: String::new(),
                minutes: part.minutes,
                fixed,
                hosts: Vec::new(),
                protocol: part.protocol,
            });
        }
        let starts = zone.moment(first, time)?;
        Some(Agenda { starts, segments })
    }

    /// The first day of a run of its days, on which all have school: in its own week, or else in one of the three after it.
    fn first_day(&self, entered: i16, calendars: &[&SchoolCalendar]) -> Option<Day> {
        let month = Day::new(entered + i16::from(self.year), i8::try_from(self.month).ok()?, 1)?;
        let first_monday = month.plus_days(6).monday();
        let week = first_monday.plus_days(7 * (i64::from(self.week) - 1));
        let school = |day: Day| calendars.iter().all(|calendar| calendar.is_school_day(day));
        let run = |first: &Day| (0..i64::from(self.days)).all(|n| school(first.plus_days(n)));
        // The middle of the week first: whoever travels loses no weekend, and Monday is when a liceo needs its people.
        let starts = [2, 1, 3, 0, 4]
            .into_iter()
            .filter(|start| start + i64::from(self.days) <= 5);
        let starts: Vec<i64> = starts.collect();
        let weeks = (0..=LATER).map(|n| week.plus_days(7 * n));
        let mut all = weeks.flat_map(|week| starts.iter().map(move |start| week.plus_days(*start)));
        all.find(run)
    }
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

    /// The rhythm of the network that Ronda was made for: a seminar to open, three learning sessions a year, two days each, and in
    /// the third year harvest, graduation and handing over.
    #[must_use]
    pub fn usual() -> Self {
        let one = |key: &str, kind, mode, (year, month, week): (u8, u8, u8), parts: Vec<Planned>| SessionTemplate {
            key: key.to_owned(),
            kind,
            mode,
            year,
            month,
            week,
            days: parts.iter().map(|part| part.day + 1).max().unwrap_or(1),
            hour: 9,
            parts,
        };
        let learning = |at| {
            one(
                "session-learning",
                ConveningKind::LearningSession,
                Mode::InPerson,
                at,
                two_days(),
            )
        };
        let seminar = |key, at| one(key, ConveningKind::Seminar, Mode::Online, at, morning());
        Self {
            sessions: vec![
                seminar("session-opening", (0, 3, 3)),
                learning((0, 4, 3)),
                learning((0, 7, 4)),
                learning((0, 10, 2)),
                learning((1, 4, 2)),
                learning((1, 7, 4)),
                learning((1, 10, 2)),
                learning((2, 4, 2)),
                learning((2, 7, 4)),
                one(
                    "session-harvest",
                    ConveningKind::LearningSession,
                    Mode::InPerson,
                    (2, 8, 4),
                    two_days(),
                ),
                one(
                    "session-graduation",
                    ConveningKind::Seminar,
                    Mode::Hybrid,
                    (2, 10, 4),
                    morning(),
                ),
                one(
                    "session-transfer",
                    ConveningKind::LearningSession,
                    Mode::InPerson,
                    (2, 11, 2),
                    two_days(),
                ),
            ],
        }
    }
}

const fn part(day: u8, kind: SegmentKind, minutes: u16) -> Planned {
    Planned {
        day,
        kind,
        minutes,
        protocol: None,
    }
}

const fn with(day: u8, protocol: Protocol) -> Planned {
    Planned {
        day,
        kind: SegmentKind::Protocol,
        minutes: protocol.minutes(),
        protocol: Some(protocol),
    }
}

/// Two days: what became of the last commitments, what others did, the data, and at the end new commitments.
fn two_days() -> Vec<Planned> {
    use SegmentKind::{Break, Gallery, Plenary, Poll, Reflection, TableWork, Talk, Welcome};
    vec![
        part(0, Welcome, 30),
        part(0, Plenary, 40),
        part(0, Gallery, 45),
        part(0, Break, 20),
        with(0, Protocol::DataMeeting),
        part(0, Break, 60),
        part(0, Talk, 40),
        with(0, Protocol::Consultancy),
        part(0, Break, 20),
        part(0, Plenary, 30),
        part(0, Reflection, 15),
        part(1, Welcome, 15),
        part(1, Talk, 40),
        part(1, TableWork, 60),
        part(1, Break, 20),
        with(1, Protocol::Consultancy),
        part(1, Break, 60),
        part(1, TableWork, 75),
        part(1, Poll, 10),
        part(1, Reflection, 30),
    ]
}

/// A morning by the link.
fn morning() -> Vec<Planned> {
    use SegmentKind::{Break, Plenary, Poll, Reflection, TableWork, Talk, Welcome};
    vec![
        part(0, Welcome, 15),
        part(0, Talk, 40),
        part(0, Poll, 10),
        part(0, Break, 10),
        part(0, TableWork, 30),
        part(0, Plenary, 20),
        part(0, Reflection, 15),
    ]
}
