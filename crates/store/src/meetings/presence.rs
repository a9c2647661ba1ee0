//! Who is here.

use domain::event::Verb;
use domain::id::{MeetingId, PersonId};
use domain::permission::{HoldMeeting, Proof};

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    PRESENT = "select m.person_id, p.name from meeting_presence m join person p on p.id = m.person_id where m.meeting_id = $1 order by p.sort_key, p.id";
    COME = "insert into meeting_presence (meeting_id, person_id, school_id) values ($1, $2, $3) on conflict (meeting_id, person_id) do nothing";
    GO = "delete from meeting_presence where meeting_id = $1 and person_id = $2";
}

impl Db {
    /// Who was ticked: id and name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn present(&self, meeting: MeetingId) -> Result<Vec<(PersonId, String)>> {
        all!(self, (PersonId, String), PRESENT, meeting)
    }
}

impl Write<'_> {
    /// Ticks who came and unticks who didn't; everybody else stays as they are, whoever else ticks at the same time.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] once the meeting is closed.
    pub async fn note_presence(
        &mut self,
        proof: &Proof<HoldMeeting>,
        meeting: MeetingId,
        came: &[PersonId],
        left: &[PersonId],
    ) -> Result<()> {
        self.in_open_meeting(meeting).await?;
        for person in came {
            run!(self, COME, meeting, *person, proof.act().0)?;
        }
        for person in left {
            run!(self, GO, meeting, *person)?;
        }
        self.told(proof, meeting, Verb::Changed).await
    }
}
