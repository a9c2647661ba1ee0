//! Answers to polls, under keys that say nothing, in the order in which they were kept; no time stands beside them, and no event says whose.

use domain::convening::{Answer, Ballot, PollAct, PollRow, PollState, voter};
use domain::event::Verb;
use domain::id::{PollId, RegistrationId};
use domain::permission::{Proof, TakePart};

use super::polls::told;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    AFTER = "select place, act, voter, answer from poll_act where poll_id = $1 and place > $2 order by place";
    LAST = "select answer from poll_act where poll_id = $1 and voter = $2 order by place desc limit 1";
    ADD = "insert into poll_act (poll_id, place, act, voter, answer) select $1, coalesce(max(place) + 1, 0), 'ballot', $2, $3 from poll_act where poll_id = $1";
}

/// Something that happened to a poll, and its place among the others.
#[derive(sqlx::FromRow)]
struct Row {
    place: i64,
    act: String,
    voter: Option<String>,
    answer: Option<String>,
}

impl Row {
    fn act(self) -> (i64, PollAct<String>) {
        let act = match (self.act.as_str(), self.voter) {
            ("open", _) => PollAct::Opened,
            ("closed", _) | (_, None) => PollAct::Closed,
            (_, Some(voter)) => PollAct::Ballot(Ballot {
                voter,
                answer: read(self.answer.as_deref()),
            }),
        };
        (self.place, act)
    }
}

fn read(answer: Option<&str>) -> Option<Answer> {
    serde_json::from_str(answer?).ok()
}

impl Db {
    /// What happened to a poll behind a place (from the beginning: behind -1), in order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn poll_acts_after(&self, poll: PollId, place: i64) -> Result<Vec<(i64, PollAct<String>)>> {
        let rows = all!(self, Row, AFTER, poll, place)?;
        Ok(rows.into_iter().map(Row::act).collect())
    }

    /// What somebody answered, for their own form. Nobody knows it any more once the poll's salt is gone.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_answer(&self, poll: &PollRow, registration: RegistrationId) -> Result<Option<Answer>> {
        let Some(salt) = &poll.salt else {
            return Ok(None);
        };
        let last = maybe!(self, (Option<String>,), LAST, poll.id, voter(salt, registration))?;
        Ok(last.and_then(|(answer,)| read(answer.as_deref())))
    }
}

impl Write<'_> {
    /// Answers, answers otherwise, or takes it back. Sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the room hasn't seen such a poll; [`Error::Refused`] where it is closed.
    pub async fn answer_poll(&mut self, proof: &Proof<TakePart>, id: PollId, answer: Option<&Answer>) -> Result<()> {
        let TakePart { convening, attendee } = proof.act();
        self.beat(convening.id).await?;
        let poll = self.poll_now(convening.id, id).await?;
        let key = match (poll.state, &poll.salt) {
            (PollState::Prepared, _) => return Err(Error::NotFound),
            (PollState::Open, Some(salt)) => voter(salt, attendee.registration.id),
            _ => return Err(Error::Refused("problem-poll-closed")),
        };
        let text = answer.and_then(|answer| serde_json::to_string(answer).ok());
        let last = maybe!(self, (Option<String>,), LAST, id, &key)?;
        if last.unwrap_or_default().0 != text {
            run!(self, ADD, id, &key, &text)?;
        }
        self.record(None, told(Verb::Changed, id, convening.id)).await
    }
}
