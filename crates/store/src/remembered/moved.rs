//! What moved since somebody last looked, from the events.

use std::collections::BTreeSet;

use domain::event::{Noun, Verb};
use domain::id::{CycleId, MeasureId, SchoolId};
use uuid::Uuid;

use crate::cycles::CycleBrief;
use crate::db::{Db, Kind};
use crate::dialect;
use crate::error::Result;

/// Until which event somebody knows what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Until {
    /// The place and the id of the newest event: SQLite has one writer, so that a newer one stands behind it.
    Event(i64, Option<Uuid>),
    /// The snapshot: of two events of PostgreSQL the later one may be kept first.
    Snapshot(String),
}

/// What moved.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Moved {
    /// Nothing that is remembered.
    Nothing,
    /// These alone.
    These(Moves),
    /// So much, or something so far above all, that reading everything is simpler.
    Much,
}

/// What moved, piece by piece.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Moves {
    /// Cycles.
    pub(super) cycles: BTreeSet<CycleId>,
    /// Points of a measure at a school.
    pub(super) points: BTreeSet<(MeasureId, SchoolId)>,
}

/// More events than so many are not gone through one by one.
const MANY: i64 = 500;

#[derive(sqlx::FromRow)]
struct Newer {
    place: i64,
    id: Uuid,
    verb: Verb,
    noun: Noun,
    noun_id: Option<Uuid>,
    school_id: Option<SchoolId>,
}

impl Db {
    /// What moved since `until`, and until when that is known.
    pub(super) async fn moved_since(&self, until: Option<&Until>) -> Result<(Until, Moved)> {
        match self.kind() {
            Kind::Sqlite => self.moved_on_sqlite(until).await,
            Kind::Postgres => self.moved_on_postgres(until).await,
        }
    }

    async fn moved_on_sqlite(&self, until: Option<&Until>) -> Result<(Until, Moved)> {
        let Some(Until::Event(place, id)) = until else {
            let newest = maybe!(self, (i64, Uuid), dialect::NEWEST_EVENT_SQLITE)?;
            let (place, id) = newest.map_or((0, None), |(place, id)| (place, Some(id)));
            return Ok((Until::Event(place, id), Moved::Much));
        };
        let rows = all!(self, Newer, dialect::EVENTS_FROM_SQLITE, place, MANY + 1)?;
        // The event that was the newest must stand where it stood: places are given anew where somebody clears the file.
        let (before, newer) = match (id, rows.split_first()) {
            (Some(id), Some((first, newer))) => (first.place == *place && first.id == *id, newer),
            (Some(_), None) => (false, &[][..]),
            (None, _) => (true, &rows[..]),
        };
        if !before || rows.len() as i64 > MANY {
            let newest = maybe!(self, (i64, Uuid), dialect::NEWEST_EVENT_SQLITE)?;
            let (place, id) = newest.map_or((0, None), |(place, id)| (place, Some(id)));
            return Ok((Until::Event(place, id), Moved::Much));
        }
        let now = newer.last().map_or((*place, *id), |last| (last.place, Some(last.id)));
        Ok((Until::Event(now.0, now.1), Moved::by(newer)))
    }

    async fn moved_on_postgres(&self, until: Option<&Until>) -> Result<(Until, Moved)> {
        let (now,) = one!(self, (String,), dialect::SNAPSHOT_POSTGRES)?;
        let moved = match until {
            Some(Until::Snapshot(before)) if *before == now => Moved::Nothing,
            Some(Until::Snapshot(before)) => {
                // Whatever that snapshot did not see was written by a transaction from its first number on.
                let oldest: i64 = before.split(':').next().and_then(|n| n.parse().ok()).unwrap_or(0);
                let rows = all!(self, Newer, dialect::EVENTS_FROM_POSTGRES, oldest, MANY + 1)?;
                if rows.len() as i64 > MANY {
                    Moved::Much
                } else {
                    Moved::by(&rows)
                }
            }
            _ => Moved::Much,
        };
        Ok((Until::Snapshot(now), moved))
    }
}

impl Moved {
    fn by(newer: &[Newer]) -> Self {
        let mut moves = Moves::default();
        for event in newer {
            if !moves.hear(event) {
                return Self::Much;
            }
        }
        if moves == Moves::default() {
            Self::Nothing
        } else {
            Self::These(moves)
        }
    }
}

impl Moves {
    /// Whether it can say what an event moved. What is not known here to move nothing moves everything.
    fn hear(&mut self, event: &Newer) -> bool {
        match (event.noun, event.verb) {
            (Noun::Cycle, _) => event.noun_id.map(|id| self.cycles.insert(CycleId(id))).is_some(),
            (Noun::Points, _) => {
                let place = event.noun_id.map(MeasureId).zip(event.school_id);
                place.map(|place| self.points.insert(place)).is_some()
            }
            // Nothing of what is remembered stands in any of these. Whoever leaves hands their cycles over.
            (
                Noun::Network
                | Noun::Generation
                | Noun::Aim
                | Noun::Driver
                | Noun::Idea
                | Noun::Session
                | Noun::Invitation
                | Noun::Room
                | Noun::Claim
                | Noun::Role
                | Noun::Team
                | Noun::Task
                | Noun::Template
                | Noun::Capture
                | Noun::Attachment
                | Noun::Feedback
                | Noun::PrivateNote
                | Noun::Meeting
                | Noun::Convening
                | Noun::Registration
                | Noun::AudienceQuestion
                | Noun::Poll
                | Noun::TableNotes
                | Noun::TheoryVersion
                | Noun::TheoryFork
                | Noun::Adaptation
                | Noun::Offer
                | Noun::Inquiry
                | Noun::Annotation
                | Noun::ChartPhase
                | Noun::EntryLink
                | Noun::SchoolBreak
                | Noun::Instrument
                | Noun::Administration
                | Noun::Student
                | Noun::Consent
                | Noun::Ask
                | Noun::Expertise
                | Noun::StandingOffer
                | Noun::ReviewRound
                | Noun::Conversation
                | Noun::Contribution
                | Noun::Answer
                | Noun::Circle
                | Noun::Alert,
                _,
            )
            | (Noun::Person, Verb::Created | Verb::Changed | Verb::Joined | Verb::Exported)
            | (Noun::Course, Verb::Created | Verb::Granted | Verb::Revoked)
            | (Noun::School | Noun::Measure, Verb::Created) => true,
            _ => false,
        }
    }

    /// Whether a cycle must be read again besides those that moved themselves.
    pub(super) fn touch(&self, brief: &CycleBrief) -> bool {
        brief.follows_id.is_some_and(|before| self.cycles.contains(&before))
            || self.points.contains(&(brief.measure_id, brief.school_id))
    }
}
