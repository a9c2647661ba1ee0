//! The points of an agenda: added, moved, taken off, kept for the next time.

use domain::event::Verb;
use domain::id::{CourseId, CycleId, MeasureId, MeetingId, MeetingItemId};
use domain::meeting::{ItemKind, MeetingItem};
use domain::permission::{HoldMeeting, Proof};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A point that comes onto an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewItem {
    /// Its id: the browser's, or a new one.
    pub id: MeetingItemId,
    /// Why.
    pub kind: ItemKind,
    /// About which cycle.
    pub cycle_id: Option<CycleId>,
    /// About which measure.
    pub measure_id: Option<MeasureId>,
    /// In which course.
    pub course_id: Option<CourseId>,
    /// What it is called.
    pub title: String,
}

sql! {
    OF_MEETING = "select id, meeting_id, school_id, position, kind, cycle_id, measure_id, course_id, title, notes, decision, kept, version, by_id, at from meeting_item where meeting_id = $1 order by position, id";
    ONE = "select id, meeting_id, school_id, position, kind, cycle_id, measure_id, course_id, title, notes, decision, kept, version, by_id, at from meeting_item where id = $1";
    NEXT = "select coalesce(max(position), 0) + 1 from meeting_item where meeting_id = $1";
    PUT = "insert into meeting_item (id, meeting_id, school_id, position, kind, cycle_id, measure_id, course_id, title, notes, decision, kept, version, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', $10, 1, $11, $12) on conflict (id) do nothing";
    PLACE = "update meeting_item set position = $2 where id = $1";
    KEEP = "update meeting_item set kept = $2 where id = $1";
    REMOVE = "delete from meeting_item where id = $1 and notes = '' and decision = '' and not exists (select 1 from meeting_step s where s.item_id = meeting_item.id)";
}

impl Db {
    /// The points of a meeting, in their places.
    ///
    /// # Errors
    /// What the database says.
    pub async fn meeting_items(&self, meeting: MeetingId) -> Result<Vec<MeetingItem>> {
        all!(self, MeetingItem, OF_MEETING, meeting)
    }

    /// A point.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn meeting_item(&self, id: MeetingItemId) -> Result<MeetingItem> {
        maybe!(self, MeetingItem, ONE, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Adds a point at the end.
    ///
    /// # Errors
    /// [`Error::Refused`] once the meeting is closed.
    pub async fn add_item(&mut self, proof: &Proof<HoldMeeting>, meeting: MeetingId, item: &NewItem) -> Result<()> {
        self.in_open_meeting(meeting).await?;
        let (position,) = one!(self, (i64,), NEXT, meeting)?;
        self.put_item(proof, meeting, position, item).await?;
        self.told(proof, meeting, Verb::Changed).await
    }

    pub(super) async fn put_item(
        &mut self,
        proof: &Proof<HoldMeeting>,
        meeting: MeetingId,
        position: i64,
        item: &NewItem,
    ) -> Result<()> {
        let at = self.at();
        run!(
            self,
            PUT,
            item.id,
            meeting,
            proof.act().0,
            position,
            item.kind,
            item.cycle_id,
            item.measure_id,
            item.course_id,
            &item.title,
            false,
            proof.who(),
            at
        )?;
        Ok(())
    }

    /// Lets two points change places.
    ///
    /// # Errors
    /// [`Error::Refused`] once the meeting is closed.
    pub async fn swap_items(
        &mut self,
        proof: &Proof<HoldMeeting>,
        one: &MeetingItem,
        other: &MeetingItem,
    ) -> Result<()> {
        self.in_open_meeting(one.meeting_id).await?;
        run!(self, PLACE, one.id, other.position)?;
        run!(self, PLACE, other.id, one.position)?;
        self.told(proof, one.meeting_id, Verb::Changed).await
    }

    /// Keeps a point for the next meeting, or no longer.
    ///
    /// # Errors
    /// [`Error::Refused`] once the meeting is closed.
    pub async fn keep_item(&mut self, proof: &Proof<HoldMeeting>, item: &MeetingItem, kept: bool) -> Result<()> {
        self.in_open_meeting(item.meeting_id).await?;
        run!(self, KEEP, item.id, kept)?;
        self.told(proof, item.meeting_id, Verb::Changed).await
    }

    /// Takes a point off. What was said on one stays.
    ///
    /// # Errors
    /// [`Error::Refused`] once the meeting is closed, or where something was noted.
    pub async fn remove_item(&mut self, proof: &Proof<HoldMeeting>, item: &MeetingItem) -> Result<()> {
        self.in_open_meeting(item.meeting_id).await?;
        if run!(self, REMOVE, item.id)? == 0 {
            return Err(Error::Refused("problem-item-noted"));
        }
        self.told(proof, item.meeting_id, Verb::Changed).await
    }
}
