//! Polls: prepared, opened, closed by whoever leads.
//!
//! What happens to one stands in one list in the order in which it was kept (`ballots`): what may be shown follows from that order alone.

use domain::convening::{PollPlan, PollRow, PollState};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, PollId};
use domain::permission::{HostConvening, Proof};
use domain::secret::Secret;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

macro_rules! poll_columns {
    () => {
        "select id, convening_id, position, words, kind, options, most, state, hidden, salt, opened_at, version from poll"
    };
}

sql! {
    ALL = concat!(poll_columns!(), " where convening_id = $1 order by position, id");
    ONE = concat!(poll_columns!(), " where id = $1 and convening_id = $2");
    NEXT = "select coalesce(max(position) + 1, 0) from poll where convening_id = $1";
    MAKE = "insert into poll (id, convening_id, position, words, kind, options, most, state, hidden, salt, version) values ($1, $2, $3, $4, $5, $6, $7, 'prepared', '[]', $8, 1) on conflict (id) do nothing";
    CHANGE = "update poll set words = $2, kind = $3, options = $4, most = $5, version = version + 1 where id = $1 and version = $6 and state = 'prepared'";
    TURN = "update poll set state = $2, opened_at = coalesce($3, opened_at), version = version + 1 where id = $1 and state <> $2";
    HIDE = "update poll set hidden = $2, version = version + 1 where id = $1";
    ACTS = "select count(*) from poll_act where poll_id = $1";
    DROP = "delete from poll where id = $1";
    ON_SCREEN = "select poll_id from audience_setting where convening_id = $1";
    /// As long as nobody said how questions are taken, each waits.
    SHOW = "insert into audience_setting (convening_id, taking, poll_id) values ($1, 'approved', $2) on conflict (convening_id) do update set poll_id = excluded.poll_id";
    ACT = "insert into poll_act (poll_id, place, act) select $1, coalesce(max(place) + 1, 0), $2 from poll_act where poll_id = $1";
}

impl Db {
    /// The polls of a convening, in order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn polls(&self, convening: ConveningId) -> Result<Vec<PollRow>> {
        all!(self, PollRow, ALL, convening)
    }

    /// A poll of a convening.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn poll(&self, convening: ConveningId, id: PollId) -> Result<PollRow> {
        maybe!(self, PollRow, ONE, id, convening)?.ok_or(Error::NotFound)
    }

    /// Which poll everybody is shown.
    ///
    /// # Errors
    /// What the database says.
    pub async fn poll_on_screen(&self, convening: ConveningId) -> Result<Option<PollId>> {
        let shown = maybe!(self, (Option<PollId>,), ON_SCREEN, convening)?;
        Ok(shown.and_then(|(poll,)| poll))
    }
}

impl Write<'_> {
    /// Prepares a poll, or changes one that the room hasn't seen. Sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed or opened it since.
    pub async fn keep_poll(
        &mut self,
        proof: &Proof<HostConvening>,
        id: PollId,
        plan: &PollPlan,
        version: Option<i64>,
    ) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        let options = serde_json::to_string(&plan.options).unwrap_or_else(|_| "[]".to_owned());
        let most = i64::try_from(plan.most).unwrap_or(1);
        if let Some(version) = version {
            self.poll_now(convening, id).await?;
            if run!(self, CHANGE, id, &plan.words, plan.kind, &options, most, version)? == 0 {
                return Err(Error::Stale);
            }
        } else {
            let (position,) = one!(self, (i64,), NEXT, convening)?;
            let salt = Secret::new(self.ids());
            let (words, kind, salt) = (&plan.words, plan.kind, salt.reveal());
            run!(self, MAKE, id, convening, position, words, kind, &options, most, salt)?;
        }
        let verb = if version.is_some() {
            Verb::Changed
        } else {
            Verb::Created
        };
        self.record(proof.who(), told(verb, id, convening)).await
    }

    /// Takes a poll away that the room hasn't answered.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Refused`] where it was opened once.
    pub async fn drop_poll(&mut self, proof: &Proof<HostConvening>, id: PollId) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        self.poll_now(convening, id).await?;
        if one!(self, (i64,), ACTS, id)?.0 > 0 {
            return Err(Error::Refused("problem-poll-happened"));
        }
        run!(self, DROP, id)?;
        self.record(proof.who(), told(Verb::Removed, id, convening)).await
    }

    /// Opens a poll, which closes the one that was open: a room answers one at a time. Sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Refused`] where its answers are nobody's any more.
    pub async fn open_poll(&mut self, proof: &Proof<HostConvening>, id: PollId) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        if self.poll_now(convening, id).await?.salt.is_none() {
            return Err(Error::Refused("problem-poll-over"));
        }
        for other in all!(self, PollRow, ALL, convening)? {
            if other.id != id && other.state == PollState::Open {
                self.turn_poll(other.id, PollState::Closed).await?;
            }
        }
        self.turn_poll(id, PollState::Open).await?;
        run!(self, SHOW, convening, Some(id))?;
        let happened = told(Verb::Moved, id, convening);
        self.record(proof.who(), happened).await
    }

    /// Closes a poll. Sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such poll, or the room hasn't seen it.
    pub async fn close_poll(&mut self, proof: &Proof<HostConvening>, id: PollId) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        if self.poll_now(convening, id).await?.state == PollState::Prepared {
            return Err(Error::NotFound);
        }
        self.turn_poll(id, PollState::Closed).await?;
        self.record(proof.who(), told(Verb::Closed, id, convening)).await
    }

    async fn turn_poll(&mut self, id: PollId, state: PollState) -> Result<()> {
        let opened = (state == PollState::Open).then(|| self.at());
        if run!(self, TURN, id, state, opened)? > 0 {
            run!(self, ACT, id, state.word())?;
        }
        Ok(())
    }

    /// Shows a poll that the room has seen, or none.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such poll, or the room hasn't seen it.
    pub async fn show_poll(&mut self, proof: &Proof<HostConvening>, id: Option<PollId>) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        if let Some(id) = id
            && self.poll_now(convening, id).await?.state == PollState::Prepared
        {
            return Err(Error::NotFound);
        }
        run!(self, SHOW, convening, id)?;
        let happened = Happened::to(Verb::Changed, Noun::Convening, convening.0);
        self.record(proof.who(), happened.with(json!({ "what": "screen" })))
            .await
    }

    /// Takes a word off the screen, or puts it back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn hide_poll_word(
        &mut self,
        proof: &Proof<HostConvening>,
        id: PollId,
        word: &str,
        hide: bool,
    ) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        let hidden = self.poll_now(convening, id).await?.hiding(word, hide);
        run!(self, HIDE, id, &hidden)?;
        self.record(proof.who(), told(Verb::Changed, id, convening)).await
    }

    /// A poll as this transaction left it.
    pub(super) async fn poll_now(&mut self, convening: ConveningId, id: PollId) -> Result<PollRow> {
        maybe!(self, PollRow, ONE, id, convening)?.ok_or(Error::NotFound)
    }
}

/// That it happened to a poll; never who answered what.
pub(super) fn told(verb: Verb, id: PollId, convening: ConveningId) -> Happened {
    Happened::to(verb, Noun::Poll, id.0).with(json!({ "convening": convening }))
}
