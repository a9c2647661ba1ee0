//! A convening as it is kept: its row, the rows of its agenda, and where it stands at a moment.

use super::agenda::{Agenda, Segment, SegmentKind};
use super::place::{Seats, Turn};
use super::plan::{ConveningFields, ConveningKind, ConveningPlan, Mode};
use super::protocol::Protocol;
use super::registration::Ask;
use super::zone::Zone;
use crate::id::{ConveningId, NetworkId, PersonId, SegmentId};
use crate::time::Instant;

/// Hours before the beginning at which its code opens: whoever arrives early is let in.
const OPENS_BEFORE: i64 = 3;
/// Hours after the end until which it opens: evenings run late.
const SHUTS_AFTER: i64 = 4;

/// A convening.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Convening {
    /// Its id.
    pub id: ConveningId,
    /// Its network.
    pub network_id: NetworkId,
    /// What it is.
    pub kind: ConveningKind,
    /// How people come together.
    pub mode: Mode,
    /// Its name.
    pub name: String,
    /// What for.
    pub about: String,
    /// Where its clock hangs.
    pub zone: Zone,
    /// From.
    pub starts_at: Instant,
    /// To.
    pub ends_at: Instant,
    /// The video service's address.
    pub link: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How many have a place; none means as many as come.
    pub capacity: Option<i64>,
    /// How many may join by the link.
    pub online_capacity: Option<i64>,
    /// Who moves up first.
    pub turn: Turn,
    /// How many of one liceo, if there is such a rule.
    pub per_school: Option<i64>,
    /// What it asks besides, as JSON of [`Ask`]s.
    pub asks: String,
    /// Whether it has a page that needs no sign-in.
    pub is_public: bool,
    /// Six letters by which one comes in on the day.
    pub code: String,
    /// Counts the changes of time or place, for calendars.
    pub sequence: i64,
    /// Counts all changes, so that nobody overwrites what they haven't seen.
    pub version: i64,
    /// Who made it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
    /// Who called it off.
    pub called_off_by: Option<PersonId>,
    /// When.
    pub called_off_at: Option<Instant>,
}

/// Where a convening stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It is off.
    Off,
    /// It is to come.
    ToCome,
    /// Its code opens.
    On,
    /// It was.
    Over,
}

impl Convening {
    /// Where it stands at a moment. It is on from some hours before to some hours after, as long as its code opens.
    #[must_use]
    pub fn stand(&self, now: Instant) -> Stand {
        if self.called_off_at.is_some() {
            Stand::Off
        } else if now < self.starts_at.plus_seconds(-OPENS_BEFORE * 3600) {
            Stand::ToCome
        } else if now < self.ends_at.plus_seconds(SHUTS_AFTER * 3600) {
            Stand::On
        } else {
            Stand::Over
        }
    }

    /// Whether one may still register, or take it back: until it ends.
    #[must_use]
    pub fn takes_registrations(&self, now: Instant) -> bool {
        self.called_off_at.is_none() && now < self.ends_at
    }

    /// How many places there are, and who gets them.
    #[must_use]
    pub fn seats(&self) -> Seats {
        let count = |n: Option<i64>| n.and_then(|n| u32::try_from(n).ok());
        Seats {
            here: count(self.capacity),
            link: count(self.online_capacity),
            turn: self.turn,
            per_school: count(self.per_school),
        }
    }

    /// What it asks besides.
    #[must_use]
    pub fn asks(&self) -> Vec<Ask> {
        serde_json::from_str(&self.asks).unwrap_or_default()
    }

    /// As its form shows it.
    #[must_use]
    pub fn fields(&self) -> ConveningFields {
        let clock = |at| self.zone.wall(at).strftime("%H:%M").to_string();
        let (first, last) = (self.zone.day(self.starts_at), self.zone.day(self.ends_at));
        let count = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
        ConveningFields {
            kind: self.kind.to_string(),
            mode: self.mode.to_string(),
            name: self.name.clone(),
            about: self.about.clone(),
            zone: self.zone.to_string(),
            starts_on: first.to_string(),
            starts_at: clock(self.starts_at),
            ends_on: last.to_string(),
            ends_at: clock(self.ends_at),
            link: self.link.clone().unwrap_or_default(),
            place: self.place.clone().unwrap_or_default(),
            capacity: count(self.capacity),
            online_capacity: count(self.online_capacity),
        }
    }

    /// Whether a change moves it in calendars: another time, another clock, another place.
    #[must_use]
    pub fn is_moved_by(&self, plan: &ConveningPlan) -> bool {
        (self.starts_at, self.ends_at, self.zone) != (plan.starts, plan.ends, plan.zone)
            || self.place != plan.place
            || self.link != plan.link
    }
}

/// A part of the agenda as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct SegmentRow {
    /// Its id.
    pub id: SegmentId,
    /// Of which convening.
    pub convening_id: ConveningId,
    /// Its place among the others, from 0.
    pub position: i64,
    /// What people do.
    pub kind: SegmentKind,
    /// Its title; empty where its kind says enough.
    pub title: String,
    /// Its minutes.
    pub minutes: i64,
    /// When it begins whatever came before.
    pub fixed_at: Option<Instant>,
    /// Which protocol.
    pub protocol: Option<Protocol>,
    /// Who leads it, as it is printed: a guest has no account.
    pub host: String,
}

impl SegmentRow {
    /// As the rules of the agenda know it. Hosts are names here, not accounts.
    #[must_use]
    pub fn segment(&self) -> Segment {
        Segment {
            id: self.id,
            kind: self.kind,
            title: self.title.clone(),
            minutes: u16::try_from(self.minutes).unwrap_or(u16::MAX),
            fixed: self.fixed_at,
            hosts: Vec::new(),
            protocol: self.protocol,
        }
    }
}

/// The agenda of a convening, of its rows in order.
#[must_use]
pub fn agenda(starts: Instant, rows: &[SegmentRow]) -> Agenda {
    Agenda {
        starts,
        segments: rows.iter().map(SegmentRow::segment).collect(),
    }
}
