//! Tables as they are kept: the seating of a part, who sits where, what a table wrote and how far it is.

use super::pace::Pace;
use super::table::{Seating, WhyMoved};
use crate::id::{ConveningId, PersonId, RegistrationId, SegmentId, TableNoteId};
use crate::time::Instant;
use crate::word::words;

/// The number under which the whole room goes through a protocol: tables count from 1.
pub const ROOM: i64 = 0;

words! {
    /// How people are named on the projector.
    ShownNames {
        /// First name and liceo.
        First = "first",
        /// The whole name and liceo.
        Full = "full",
        /// Nobody is named: each finds their table on their phone.
        Nobody = "nobody",
    }
}

words! {
    /// What was done to who sits where.
    SeatingAct {
        /// Composed, for the first time or anew.
        Composed = "composed",
        /// Somebody was moved by hand.
        Moved = "moved",
        /// Two were swapped by hand.
        Swapped = "swapped",
        /// Somebody stays where they are, or doesn't have to any more.
        Pinned = "pinned",
        /// Re-formed for who is there.
        Reformed = "reformed",
    }
}

/// The tables of a part of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct SeatingRow {
    /// Which part.
    pub segment_id: SegmentId,
    /// Of which convening.
    pub convening_id: ConveningId,
    /// How many should sit at a table.
    pub size: i64,
    /// How many tables, from the first, are near the door.
    pub near_tables: i64,
    /// How people are named on the projector.
    pub shown: ShownNames,
    /// The seed that it was composed with.
    pub seed: i64,
    /// Counts changes.
    pub version: i64,
    /// When it was composed.
    pub composed_at: Instant,
    /// By whom.
    pub composed_by: Option<PersonId>,
    /// When it was announced; until then those who lead see it alone.
    pub announced_at: Option<Instant>,
    /// By whom.
    pub announced_by: Option<PersonId>,
}

/// Somebody's chair in a part.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Seat {
    /// Whose.
    pub registration_id: RegistrationId,
    /// At which table.
    pub number: i64,
    /// Whether they were put there by hand, and stay when tables are composed anew.
    pub pinned: bool,
    /// Where they sat before the tables were re-formed, for who was moved by that.
    pub moved_from: Option<i64>,
    /// Why they were told a table by that.
    pub why: Option<WhyMoved>,
}

impl Seat {
    /// Somebody at a table, told nothing yet.
    #[must_use]
    pub const fn at(registration_id: RegistrationId, number: i64) -> Self {
        Self {
            registration_id,
            number,
            pinned: false,
            moved_from: None,
            why: None,
        }
    }

    /// Whether somebody sits at a table, or sat there until the tables were re-formed: they may still have words for its notes.
    #[must_use]
    pub fn knows(&self, number: i64) -> bool {
        self.number == number || self.moved_from == Some(number)
    }
}

/// Seats as the rules know them.
#[must_use]
pub fn seating_of(seats: &[Seat]) -> Seating {
    let known = seats.iter();
    Seating::from_seats(known.filter_map(|seat| Some((seat.registration_id, usize::try_from(seat.number).ok()?))))
}

/// A table as a place of work, or the room where its number is [`ROOM`]: what it is waited for, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Desk {
    /// Of which part.
    pub segment_id: SegmentId,
    /// Its number.
    pub number: i64,
    /// Counts what is to be seen otherwise at it.
    pub version: i64,
    /// The step of its protocol.
    pub step: Option<i64>,
    /// When it was begun.
    pub step_begun_at: Option<Instant>,
    /// Minutes that were added to it.
    pub extra: i64,
}

impl Desk {
    /// How far it is.
    #[must_use]
    pub fn pace(&self) -> Option<Pace> {
        Some(Pace {
            step: usize::try_from(self.step?).ok()?,
            begun: self.step_begun_at?,
            extra: self.extra,
        })
    }
}

/// A block of a table's notes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct TableNote {
    /// Its id; the phone that began it names it.
    pub id: TableNoteId,
    /// On which part.
    pub segment_id: SegmentId,
    /// Of which table.
    pub number: i64,
    /// Its words; none once somebody took it away.
    pub words: String,
    /// The block beside which it stands, because two people changed the same words at once.
    pub beside_id: Option<TableNoteId>,
    /// Counts changes.
    pub version: i64,
}
