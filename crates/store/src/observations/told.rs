//! What both say: the teacher's answer, the conversation, the cycle that begins from it; and the teacher taking it away.

use domain::event::Verb;
use domain::id::CycleId;
use domain::observation::Talk;
use domain::permission::{AnswerObservation, OwnObservation, Proof, TalkObservation};

use super::happened;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ANSWER = "update observation set answer = $2, answered_at = coalesce(answered_at, $3), version = version + 1 where id = $1 and sent_at is not null and talked_at is null and removed_at is null";
    TALK = "update observation set strength = $3, question = $4, next_step = $5, talked_at = coalesce(talked_at, $6), version = version + 1 where id = $1 and version = $2 and answered_at is not null and removed_at is null";
    BEGIN = "update observation set cycle_id = $2, version = version + 1 where id = $1 and talked_at is not null and cycle_id is null and removed_at is null";
    REMOVE = "update observation set removed_at = $2, version = version + 1 where id = $1 and removed_at is null";
    BRING_BACK = "update observation set removed_at = null, version = version + 1 where id = $1 and removed_at is not null";
}

impl Write<'_> {
    /// The teacher answers, perhaps with nothing: from then on the ratings are open to both.
    ///
    /// # Errors
    /// [`Error::Stale`] where they talked meanwhile.
    pub async fn answer_observation(&mut self, proof: &Proof<AnswerObservation>, answer: &str) -> Result<()> {
        let observation = &proof.act().0;
        let (id, at) = (observation.id, self.at());
        if run!(self, ANSWER, id, answer, at)? == 0 {
            return Err(Error::Stale);
        }
        self.record(proof.who(), happened(Verb::Moved, observation, "answered"))
            .await
    }

    /// Writes the conversation down.
    ///
    /// # Errors
    /// [`Error::Stale`] where the other one wrote meanwhile.
    pub async fn talk_observation(&mut self, proof: &Proof<TalkObservation>, version: i64, talk: &Talk) -> Result<()> {
        let observation = &proof.act().0;
        let (id, at) = (observation.id, self.at());
        let Talk {
            strength,
            question,
            next_step,
        } = talk;
        if run!(self, TALK, id, version, strength, question, next_step, at)? == 0 {
            return Err(Error::Stale);
        }
        self.record(proof.who(), happened(Verb::Moved, observation, "talked"))
            .await
    }

    /// A cycle began from its next step. Nothing happens where one did before.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_from_observation(&mut self, proof: &Proof<OwnObservation>, cycle: CycleId) -> Result<()> {
        let observation = &proof.act().0;
        if run!(self, BEGIN, observation.id, cycle)? > 0 {
            self.record(proof.who(), happened(Verb::Changed, observation, "cycle"))
                .await?;
        }
        Ok(())
    }

    /// The teacher takes it away; it can be brought back for a while. False where it was away.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_observation(&mut self, proof: &Proof<OwnObservation>) -> Result<bool> {
        let observation = &proof.act().0;
        let (id, at) = (observation.id, self.at());
        let done = run!(self, REMOVE, id, at)? > 0;
        if done {
            self.record(proof.who(), happened(Verb::Removed, observation, "removed"))
                .await?;
        }
        Ok(done)
    }

    /// Brings it back. False where it was there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn bring_back_observation(&mut self, proof: &Proof<OwnObservation>) -> Result<bool> {
        let observation = &proof.act().0;
        let done = run!(self, BRING_BACK, observation.id)? > 0;
        if done {
            self.record(proof.who(), happened(Verb::Changed, observation, "back"))
                .await?;
        }
        Ok(done)
    }
}
