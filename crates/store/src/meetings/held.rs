//! A meeting is opened, changed, closed, opened again.

use domain::event::{Happened, Noun, Verb};
use domain::id::{MeetingId, NetworkId};
use domain::meeting::{Meeting, MeetingPlan};
use domain::permission::{HoldMeeting, Proof};

use super::items::NewItem;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OPEN = "insert into meeting (id, network_id, school_id, name, held_on, minutes, version, opened_by, opened_at) values ($1, $2, $3, $4, $5, $6, 1, $7, $8) on conflict (id) do nothing";
    CHANGE = "update meeting set name = $3, held_on = $4, minutes = $5, version = version + 1 where id = $1 and version = $2";
    CLOSE = "update meeting set closed_by = $2, closed_at = $3 where id = $1 and closed_at is null";
    REOPEN = "update meeting set closed_by = null, closed_at = null where id = $1 and closed_at is not null";
}

impl Write<'_> {
    /// Opens a meeting with its agenda. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_meeting(
        &mut self,
        proof: &Proof<HoldMeeting>,
        network: NetworkId,
        id: MeetingId,
        plan: &MeetingPlan,
        items: &[NewItem],
    ) -> Result<()> {
        let (school, at) = (proof.act().0, self.at());
        let added = run!(
            self,
            OPEN,
            id,
            network,
            school,
            &plan.name,
            plan.held_on,
            plan.minutes,
            proof.who(),
            at
        )?;
        if added > 0 {
            for (item, position) in items.iter().zip(1_i64..) {
                self.put_item(proof, id, position, item).await?;
            }
        }
        let verb = if added == 0 { Verb::Changed } else { Verb::Created };
        self.record(proof.who(), Happened::to(verb, Noun::Meeting, id.0).at(school))
            .await
    }

    /// Changes name, day or minutes as they were at `version`.
    ///
    /// # Errors
    /// [`Error::Stale`], or [`Error::Refused`] once it is closed.
    pub async fn change_meeting(
        &mut self,
        proof: &Proof<HoldMeeting>,
        id: MeetingId,
        version: i64,
        plan: &MeetingPlan,
    ) -> Result<()> {
        self.in_open_meeting(id).await?;
        if run!(self, CHANGE, id, version, &plan.name, plan.held_on, plan.minutes)? == 0 {
            return Err(Error::Stale);
        }
        self.told(proof, id, Verb::Changed).await
    }

    /// Closes it. One that is closed stays so.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_meeting(&mut self, proof: &Proof<HoldMeeting>, meeting: &Meeting) -> Result<()> {
        let at = self.at();
        run!(self, CLOSE, meeting.id, proof.who(), at)?;
        self.told(proof, meeting.id, Verb::Closed).await
    }

    /// Opens it again: the undo of closing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reopen_meeting(&mut self, proof: &Proof<HoldMeeting>, meeting: &Meeting) -> Result<()> {
        run!(self, REOPEN, meeting.id)?;
        self.told(proof, meeting.id, Verb::Revoked).await
    }

    /// Records it: that something happened to the meeting, never what was said in it.
    pub(super) async fn told(&mut self, proof: &Proof<HoldMeeting>, id: MeetingId, verb: Verb) -> Result<()> {
        let happened = Happened::to(verb, Noun::Meeting, id.0).at(proof.act().0);
        self.record(proof.who(), happened).await
    }
}
