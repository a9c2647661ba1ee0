//! Meetings of a liceo's team: which there were, one with its points and steps, and what is written while they speak.
//!
//! Owns that nothing written by two at once is lost. Must not decide who reads which point: pages sieve them.

pub(crate) mod held;
pub(crate) mod items;
pub(crate) mod notes;
pub(crate) mod presence;
pub(crate) mod steps;

pub use items::NewItem;
pub use notes::Noted;
pub use steps::StepLine;

use domain::id::{MeetingId, SchoolId};
use domain::meeting::Meeting;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ONE = "select id, network_id, school_id, name, held_on, minutes, version, opened_by, opened_at, closed_by, closed_at from meeting where id = $1";
    AT_SCHOOL = "select id, network_id, school_id, name, held_on, minutes, version, opened_by, opened_at, closed_by, closed_at from meeting where school_id = $1 order by held_on desc, opened_at desc, id desc limit $2";
    BEFORE = "select id, network_id, school_id, name, held_on, minutes, version, opened_by, opened_at, closed_by, closed_at from meeting where school_id = $1 and id <> $2 and opened_at <= $3 order by opened_at desc, id desc limit 1";
    IS_OPEN = "select count(*) from meeting where id = $1 and closed_at is null";
}

impl Db {
    /// A meeting.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn meeting(&self, id: MeetingId) -> Result<Meeting> {
        maybe!(self, Meeting, ONE, id)?.ok_or(Error::NotFound)
    }

    /// A school's meetings, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn meetings_at(&self, school: SchoolId, most: i64) -> Result<Vec<Meeting>> {
        all!(self, Meeting, AT_SCHOOL, school, most)
    }

    /// The school's meeting before one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn meeting_before(&self, meeting: &Meeting) -> Result<Option<Meeting>> {
        maybe!(self, Meeting, BEFORE, meeting.school_id, meeting.id, meeting.opened_at)
    }
}

impl Write<'_> {
    /// A closed meeting's minutes stay as they are until it is opened again.
    pub(super) async fn in_open_meeting(&mut self, id: MeetingId) -> Result<()> {
        if one!(self, (i64,), IS_OPEN, id)?.0 == 0 {
            return Err(Error::Refused("problem-meeting-closed"));
        }
        Ok(())
    }
}
