//! A meeting of a liceo's team: its agenda, what is noted as they speak, what they agree to do next.
//!
//! Owns the order of an agenda, its time, and how two people's notes become one. Must not decide who reads what.

mod agenda;
mod item;
mod merge;
mod step;

pub use agenda::{Candidate, agenda, split};
pub use item::{ItemKind, ItemNotes, MeetingItem, item_title};
pub use merge::{Merge, merge};
pub use step::{MeetingStep, StepPlan};

use crate::check::Wrong;
use crate::id::{MeetingId, NetworkId, PersonId, SchoolId};
use crate::text;
use crate::time::{Day, Instant};

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Meeting {
    /// Its id; the browser names it, so that one made twice is one.
    pub id: MeetingId,
    /// Its network.
    pub network_id: NetworkId,
    /// Whose team.
    pub school_id: SchoolId,
    /// What it is called.
    pub name: String,
    /// On which day.
    pub held_on: Day,
    /// How many minutes there are.
    pub minutes: i64,
    /// Counts changes of these.
    pub version: i64,
    /// Who made it.
    pub opened_by: Option<PersonId>,
    /// When.
    pub opened_at: Instant,
    /// Who closed it.
    pub closed_by: Option<PersonId>,
    /// When.
    pub closed_at: Option<Instant>,
}

impl Meeting {
    /// Whether notes may still be written.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }
}

/// A checked meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingPlan {
    /// Name.
    pub name: String,
    /// Day.
    pub held_on: Day,
    /// Minutes.
    pub minutes: i64,
}

impl MeetingPlan {
    /// Checks what the form says. An empty name is the caller's to fill in.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(name: &str, held_on: &str, minutes: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 120);
        wrong.unless(!name.is_empty(), "name", "wrong-meeting-name");
        let minutes = minutes.trim().parse().ok().filter(|n| (5..=480).contains(n));
        wrong.unless(minutes.is_some(), "minutes", "wrong-meeting-minutes");
        let held_on = held_on.parse::<Day>();
        wrong.unless(held_on.is_ok(), "held_on", "wrong-day");
        match (held_on, minutes) {
            (Ok(held_on), Some(minutes)) => wrong.or(Self { name, held_on, minutes }),
            _ => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_has_a_name_a_day_and_some_minutes() {
        assert!(MeetingPlan::check("Equipo", "2026-06-01", " 45 ").is_ok());
        for (name, day, minutes, field) in [
            (" ", "2026-06-01", "45", "name"),
            ("Equipo", "mañana", "45", "held_on"),
            ("Equipo", "2026-06-01", "0", "minutes"),
            ("Equipo", "2026-06-01", "mil", "minutes"),
        ] {
            let wrong = MeetingPlan::check(name, day, minutes).unwrap_err();
            assert!(wrong.of(field).is_some(), "{field}");
        }
    }
}
