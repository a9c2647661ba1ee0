//! A network's own session as a template: what it is, how many days, at which hours, and its parts, taken from one that was held or planned.
//!
//! Owns how a convening becomes a template and a template an agenda. Times are the wall's: a session in winter and one in summer both begin at
//! nine. Hosts are left out: who leads is said anew.

use jiff::civil::Time;

use super::agenda::{SegmentKind, SegmentPlan};
use super::noun::{Convening, SegmentRow};
use super::plan::{ConveningFields, ConveningKind, Mode};
use super::protocol::Protocol;
use super::session::SessionTemplate;
use super::zone::Zone;
use crate::check::Wrong;
use crate::id::{NetworkId, OwnSessionId};
use crate::text;
use crate::time::Day;

/// A part as a template keeps it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct OwnPart {
    /// What people do.
    pub kind: SegmentKind,
    /// Its title.
    pub title: String,
    /// Its minutes.
    pub minutes: i64,
    /// Its protocol.
    pub protocol: Option<Protocol>,
    /// When it begins whatever came before: the day from 0 and the hour on the wall.
    pub fixed: Option<(i64, String)>,
}

/// A template as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct OwnSession {
    /// Its id.
    pub id: OwnSessionId,
    /// Its network.
    pub network_id: NetworkId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: ConveningKind,
    /// How.
    pub mode: Mode,
    /// What for.
    pub about: String,
    /// How many days.
    pub days: i64,
    /// From, on the wall.
    pub starts_at: String,
    /// To, on the wall of the last day.
    pub ends_at: String,
    /// Its parts, as JSON of [`OwnPart`]s.
    pub parts: String,
    /// In which of the three years, from 0, if it has a place in them.
    pub year: Option<i64>,
    /// In which month.
    pub month: Option<i64>,
    /// From which week of the month on.
    pub week: Option<i64>,
}

/// What the form of a template sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OwnSessionFields {
    /// Its name.
    pub name: String,
    /// In which of the three years, from 1; empty for none.
    pub year: String,
}

impl OwnSession {
    /// Of a convening, under a name. Where a year is chosen, its place in the three years is that of the convening's own month and week.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn of(
        id: OwnSessionId,
        fields: &OwnSessionFields,
        convening: &Convening,
        rows: &[SegmentRow],
    ) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(&fields.name, 120);
        wrong.unless(!name.is_empty(), "name", "wrong-own-session-name");
        let year = match fields.year.trim() {
            "" => None,
            typed => {
                let year = typed.parse::<i64>().ok().filter(|year| (1..=3).contains(year));
                wrong.unless(year.is_some(), "year", "wrong-rhythm-year");
                year.map(|year| year - 1)
            }
        };
        let (zone, first) = (convening.zone, convening.zone.day(convening.starts_at));
        let month = i64::from(first.0.month());
        wrong.unless(year.is_none() || month >= 3, "year", "wrong-own-session-month");
        let clock = |at| zone.wall(at).strftime("%H:%M").to_string();
        let part = |row: &SegmentRow| OwnPart {
            kind: row.kind,
            title: row.title.clone(),
            minutes: row.minutes,
            protocol: row.protocol,
            fixed: row.fixed_at.map(|at| (zone.day(at).days_since(first), clock(at))),
        };
        let parts: Vec<OwnPart> = rows.iter().map(part).collect();
        wrong.or(Self {
            id,
            network_id: convening.network_id,
            name,
            kind: convening.kind,
            mode: convening.mode,
            about: convening.about.clone(),
            days: zone.day(convening.ends_at).days_since(first) + 1,
            starts_at: clock(convening.starts_at),
            ends_at: clock(convening.ends_at),
            parts: serde_json::to_string(&parts).unwrap_or_else(|_| "[]".to_owned()),
            year,
            month: year.map(|_| month),
            week: year.map(|_| week(first)),
        })
    }

    /// Its parts.
    #[must_use]
    pub fn parts(&self) -> Vec<OwnPart> {
        serde_json::from_str(&self.parts).unwrap_or_default()
    }

    /// What the form of a convening begins with, from a first day on or without one.
    #[must_use]
    pub fn fields(&self, first: Option<Day>) -> ConveningFields {
        let day = |n| first.map(|first| first.plus_days(n).to_string()).unwrap_or_default();
        ConveningFields {
            kind: self.kind.to_string(),
            mode: self.mode.to_string(),
            name: self.name.clone(),
            about: self.about.clone(),
            zone: Zone::Santiago.to_string(),
            starts_on: day(0),
            starts_at: self.starts_at.clone(),
            ends_on: day(self.days - 1),
            ends_at: self.ends_at.clone(),
            ..ConveningFields::default()
        }
    }

    /// As a session of the three years, for those that have a place in them. Its name stands in the key's place; its parts are asked of itself.
    #[must_use]
    pub fn session(&self) -> Option<SessionTemplate> {
        let number = |n: i64| u8::try_from(n).ok();
        Some(SessionTemplate {
            key: self.name.clone(),
            kind: self.kind,
            mode: self.mode,
            year: number(self.year?)?,
            month: number(self.month?)?,
            week: number(self.week?)?,
            days: number(self.days)?,
            hour: self.starts_at.split(':').next()?.parse().ok()?,
            parts: Vec::new(),
        })
    }

    /// Its parts from a first day on. A time that the wall's clock leaves out that night is none of its own.
    #[must_use]
    pub fn agenda(&self, first: Day, zone: Zone) -> Vec<SegmentPlan> {
        let plan = |part: OwnPart| SegmentPlan {
            fixed: part.fixed.and_then(|(day, clock)| {
                let time = Time::strptime("%H:%M", &clock).ok()?;
                zone.moment(first.plus_days(day), time)
            }),
            kind: part.kind,
            title: part.title,
            minutes: u16::try_from(part.minutes).unwrap_or(u16::MAX),
            protocol: part.protocol,
            host: String::new(),
        };
        self.parts().into_iter().map(plan).collect()
    }
}

/// The week of the month in which a day lies, as the three years count: the first is that of the first Monday.
fn week(day: Day) -> i64 {
    let first = Day::new(day.year(), day.0.month(), 1).unwrap_or(day);
    let monday = first.plus_days(6).monday();
    (day.days_since(monday).div_euclid(7) + 1).clamp(1, 5)
}
