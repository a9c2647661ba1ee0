//! A session as a template: in which week of which year, its days and hours, its parts. And the sessions that a network usually has.
//!
//! Owns which days it may have: school days in a row within one week, on which every liceo that takes part has school.

use super::agenda::{Agenda, Segment, SegmentKind};
use super::plan::{ConveningKind, Mode};
use super::protocol::Protocol;
use super::rhythm::Rhythm;
use super::zone::Zone;
use crate::calendar::SchoolCalendar;
use crate::check::Wrong;
use crate::id::{Ids, SegmentId};
use crate::time::{Day, Instant};

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
    pub(super) fn first_day(&self, entered: i16, calendars: &[&SchoolCalendar]) -> Option<Day> {
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
                "rhythm-learning",
                ConveningKind::LearningSession,
                Mode::InPerson,
                at,
                two_days(),
            )
        };
        let seminar = |key, at| one(key, ConveningKind::Seminar, Mode::Online, at, morning());
        Self {
            sessions: vec![
                seminar("rhythm-opening", (0, 3, 3)),
                learning((0, 4, 3)),
                learning((0, 7, 4)),
                learning((0, 10, 2)),
                learning((1, 4, 2)),
                learning((1, 7, 4)),
                learning((1, 10, 2)),
                learning((2, 4, 2)),
                learning((2, 7, 4)),
                one(
                    "rhythm-harvest",
                    ConveningKind::LearningSession,
                    Mode::InPerson,
                    (2, 8, 4),
                    two_days(),
                ),
                one(
                    "rhythm-graduation",
                    ConveningKind::Seminar,
                    Mode::Hybrid,
                    (2, 10, 4),
                    morning(),
                ),
                one(
                    "rhythm-transfer",
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
