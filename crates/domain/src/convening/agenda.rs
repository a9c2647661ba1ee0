//! The agenda: its parts in order, who leads them, how long each takes, and when each would begin if nothing ran late.
//!
//! Must not know what happened on the day: that is `progress`.

use super::plan::{choice, moment};
use super::protocol::Protocol;
use super::zone::Zone;
use crate::check::Wrong;
use crate::id::{PersonId, SegmentId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// What people do in a part of the agenda.
    SegmentKind {
        /// Arriving, words of welcome.
        Welcome = "welcome",
        /// Somebody speaks.
        Talk = "talk",
        /// At tables.
        TableWork = "table-work",
        /// At tables, step by step.
        Protocol = "protocol",
        /// Walking past what others did.
        Gallery = "gallery",
        /// Everybody answers.
        Poll = "poll",
        /// Everybody together: questions, what the tables bring.
        Plenary = "plenary",
        /// Coffee, lunch.
        Break = "break",
        /// Looking back; commitments.
        Reflection = "reflection",
    }
}

impl SegmentKind {
    /// Whether people sit at tables.
    #[must_use]
    pub const fn is_at_tables(self) -> bool {
        matches!(self, Self::TableWork | Self::Protocol)
    }

    /// Whether being there counts as attending: nobody attends a coffee.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self, Self::Break)
    }

    /// Of so many minutes, those without which it is still worth doing. A delay is made up from the others: from talks and
    /// plenaries first of all; what people came for (their own work, looking back) is not cut.
    #[must_use]
    pub const fn least(self, minutes: u16) -> u16 {
        match self {
            Self::Talk | Self::Plenary | Self::Welcome => minutes - minutes / 3,
            Self::Gallery => minutes - minutes / 4,
            Self::Break if minutes > 10 => {
                let most = minutes - minutes / 3;
                if most > 10 { most } else { 10 }
            }
            Self::Break | Self::TableWork | Self::Protocol | Self::Poll | Self::Reflection => minutes,
        }
    }
}

/// A part of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its id.
    pub id: SegmentId,
    /// What people do.
    pub kind: SegmentKind,
    /// Its title.
    pub title: String,
    /// How long it takes.
    pub minutes: u16,
    /// When it begins whatever came before: the second day, a lunch that is cooked. Otherwise it follows the one before.
    pub fixed: Option<Instant>,
    /// Who leads it.
    pub hosts: Vec<PersonId>,
    /// Which protocol, for table work that has one.
    pub protocol: Option<Protocol>,
}

/// The parts in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// When the first part begins.
    pub starts: Instant,
    /// The parts.
    pub segments: Vec<Segment>,
}

impl Agenda {
    /// When each part begins and ends by plan, in their order. A part that is fixed earlier than the one before ends begins
    /// then all the same: `check` says so to whoever plans.
    #[must_use]
    pub fn planned(&self) -> Vec<(Instant, Instant)> {
        let mut at = self.starts;
        let times = self.segments.iter().map(|segment| {
            let begins = segment.fixed.unwrap_or(at);
            at = begins.plus_seconds(60 * i64::from(segment.minutes));
            (begins, at)
        });
        times.collect()
    }

    /// When the last part ends by plan.
    #[must_use]
    pub fn ends(&self) -> Instant {
        self.planned().last().map_or(self.starts, |(_, ends)| *ends)
    }

    /// The minutes that count for attendance.
    #[must_use]
    pub fn minutes_that_count(&self) -> u32 {
        let counting = self.segments.iter().filter(|segment| segment.kind.counts());
        counting.map(|segment| u32::from(segment.minutes)).sum()
    }

    /// Whether the parts can follow each other: none begins before the one before has ended, and all end in time.
    ///
    /// # Errors
    /// What is wrong, by `segment-` and its place from 0.
    pub fn check(&self, ends: Instant) -> Result<(), Wrong> {
        let mut wrong = Wrong::none();
        wrong.unless(!self.segments.is_empty(), "segments", "wrong-agenda-empty");
        let mut before = self.starts;
        for (place, (begins, until)) in self.planned().into_iter().enumerate() {
            if begins < before {
                wrong.add(format!("segment-{place}"), "wrong-segment-overlaps");
            }
            if until > ends {
                wrong.add(format!("segment-{place}"), "wrong-segment-after-end");
            }
            before = until;
        }
        wrong.or(())
    }
}

/// What a part's form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct SegmentFields {
    /// Its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Its minutes.
    pub minutes: String,
    /// Its protocol, if one was chosen.
    pub protocol: String,
    /// The day of its own time, if it has one.
    pub day: String,
    /// The hour of its own time.
    pub time: String,
    /// Who leads it, by name.
    pub host: String,
}

/// A checked part, without its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentPlan {
    /// Its kind.
    pub kind: SegmentKind,
    /// Its title; empty where its kind says enough.
    pub title: String,
    /// Its minutes.
    pub minutes: u16,
    /// Its protocol.
    pub protocol: Option<Protocol>,
    /// When it begins whatever came before.
    pub fixed: Option<Instant>,
    /// Who leads it, as it is printed.
    pub host: String,
}

impl SegmentPlan {
    /// Checks what the form says. A protocol that was chosen without minutes takes its own.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &SegmentFields, zone: Zone) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let fixed = match (fields.day.trim(), fields.time.trim()) {
            ("", "") => None,
            (day, time) => moment(&mut wrong, zone, ("day", day), ("time", time)),
        };
        let kind = choice::<SegmentKind>(&mut wrong, "kind", &fields.kind);
        let protocol = match fields.protocol.trim() {
            "" => None,
            typed => choice::<Protocol>(&mut wrong, "protocol", typed),
        };
        wrong.unless(
            kind != Some(SegmentKind::Protocol) || protocol.is_some(),
            "protocol",
            "wrong-segment-protocol",
        );
        let minutes = match (fields.minutes.trim(), protocol) {
            ("", Some(protocol)) => Some(protocol.minutes()),
            (typed, _) => typed.parse().ok().filter(|n| (1..=480).contains(n)),
        };
        wrong.unless(minutes.is_some(), "minutes", "wrong-segment-minutes");
        match (kind, minutes) {
            (Some(kind), Some(minutes)) => wrong.or(Self {
                kind,
                title: text::line(&fields.title, 160),
                minutes,
                protocol: protocol.filter(|_| kind.is_at_tables()),
                fixed,
                host: text::line(&fields.host, 160),
            }),
            _ => Err(wrong),
        }
    }
}
