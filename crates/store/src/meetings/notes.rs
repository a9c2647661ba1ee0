//! Notes and decision of a point, as several people type them at once.

use domain::event::Verb;
use domain::id::MeetingItemId;
use domain::meeting::{ItemNotes, Merge, merge};
use domain::permission::{HoldMeeting, Proof};

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    THERE = "select notes, decision, version from meeting_item where id = $1";
    NOTE = "update meeting_item set notes = $3, decision = $4, version = version + 1, by_id = $5, at = $6 where id = $1 and version = $2";
}

/// How often somebody else may come first within one write. On SQLite nobody can.
const TRIES: u8 = 8;

/// What became of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// They stand as typed.
    Kept,
    /// They stand together with what somebody else noted meanwhile.
    Joined,
    /// They said what stood there already: nothing is to be committed.
    Same,
}

impl Write<'_> {
    /// Notes on a point. Whatever others added meanwhile stays, and so does what is added now.
    ///
    /// # Errors
    /// [`Error::Stale`] where both rewrote the same: people must look. [`Error::Refused`] once the meeting is closed.
    pub async fn note_item(
        &mut self,
        proof: &Proof<HoldMeeting>,
        item: &domain::meeting::MeetingItem,
        typed: &ItemNotes,
    ) -> Result<Noted> {
        self.in_open_meeting(item.meeting_id).await?;
        for _ in 0..TRIES {
            let (notes, decision, version) = self.there(item.id).await?;
            let (Merge::Text(new_notes), Merge::Text(new_decision)) = (
                merge(&typed.base_notes, &notes, &typed.notes),
                merge(&typed.base_decision, &decision, &typed.decision),
            ) else {
                return Err(Error::Stale);
            };
            if new_notes == notes && new_decision == decision {
                return Ok(Noted::Same);
            }
            let (at, by) = (self.at(), proof.who());
            if run!(self, NOTE, item.id, version, &new_notes, &new_decision, by, at)? > 0 {
                self.told(proof, item.meeting_id, Verb::Changed).await?;
                let alone = new_notes == typed.notes && new_decision == typed.decision;
                return Ok(if alone { Noted::Kept } else { Noted::Joined });
            }
        }
        Err(Error::Stale)
    }

    async fn there(&mut self, id: MeetingItemId) -> Result<(String, String, i64)> {
        maybe!(self, (String, String, i64), THERE, id)?.ok_or(Error::NotFound)
    }
}
