//! What was seen, and apart from it how it was rated. Both stand still once the teacher may read.

use domain::event::Verb;
use domain::id::{EvidenceId, ObservationId};
use domain::observation::{Evidence, Ratings};
use domain::permission::{CaptureObservation, Proof, RateObservation, ReadEvidence, ReadRatings};

use super::happened;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// What became of evidence that a phone sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It is here now.
    Now,
    /// It was here: sent again after an answer that was lost.
    Before,
    /// Other evidence is here: from another phone, or from a desk. Nothing was overwritten.
    Other,
}

sql! {
    EVIDENCE = "select evidence from observation where id = $1 and evidence is not null";
    RATINGS = "select ratings from observation where id = $1 and ratings is not null";
    KEEP = "update observation set evidence = $2, evidence_id = $3, captured_at = $4, version = version + 1 where id = $1 and captured_at is null and agreed_at is not null and declined_at is null and removed_at is null";
    KEPT = "select evidence_id from observation where id = $1";
    HAS = "select count(*) from observation where id = $1 and evidence_id = $2";
    CHANGE = "update observation set evidence = $3, ratings = $4, version = version + 1 where id = $1 and version = $2 and captured_at is not null and sent_at is null and removed_at is null";
    RATE = "update observation set ratings = $3, version = version + 1 where id = $1 and version = $2 and captured_at is not null and sent_at is null and removed_at is null";
    SEND = "update observation set sent_at = $2, version = version + 1 where id = $1 and sent_at is null and captured_at is not null and removed_at is null";
}

impl Db {
    /// What was seen; nothing where there is none yet.
    ///
    /// # Errors
    /// [`Error::Damaged`] where what is kept can't be read.
    pub async fn evidence(&self, proof: &Proof<ReadEvidence>) -> Result<Option<Evidence>> {
        let id = proof.act().0.observation.id;
        maybe!(self, (String,), EVIDENCE, id)?
            .map(|(text,)| read(&text))
            .transpose()
    }

    /// What was seen, for whoever may write it.
    ///
    /// # Errors
    /// [`Error::Damaged`] where what is kept can't be read.
    pub async fn evidence_to_change(&self, proof: &Proof<CaptureObservation>) -> Result<Option<Evidence>> {
        let id = proof.act().0.id;
        maybe!(self, (String,), EVIDENCE, id)?
            .map(|(text,)| read(&text))
            .transpose()
    }

    /// Whether evidence with the phone's name is here.
    ///
    /// # Errors
    /// What the database says.
    pub async fn has_evidence(&self, id: ObservationId, evidence: EvidenceId) -> Result<bool> {
        Ok(one!(self, (i64,), HAS, id, evidence)?.0 > 0)
    }

    /// How it was rated; nothing where nobody has.
    ///
    /// # Errors
    /// [`Error::Damaged`] where what is kept can't be read.
    pub async fn ratings(&self, proof: &Proof<ReadRatings>) -> Result<Option<Ratings>> {
        let id = proof.act().0.observation.id;
        maybe!(self, (String,), RATINGS, id)?
            .map(|(text,)| read(&text))
            .transpose()
    }
}

impl Write<'_> {
    /// Keeps evidence, once: the phone names it.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the observation went meanwhile.
    pub async fn keep_evidence(
        &mut self,
        proof: &Proof<CaptureObservation>,
        evidence: EvidenceId,
        seen: &Evidence,
    ) -> Result<Arrival> {
        let observation = &proof.act().0;
        let (id, at) = (observation.id, self.at());
        if run!(self, KEEP, id, written(seen)?, evidence, at)? > 0 {
            self.record(proof.who(), happened(Verb::Changed, observation, "captured"))
                .await?;
            return Ok(Arrival::Now);
        }
        match maybe!(self, (Option<EvidenceId>,), KEPT, id)? {
            Some((Some(there),)) if there == evidence => Ok(Arrival::Before),
            Some((Some(_),)) => Ok(Arrival::Other),
            Some((None,)) | None => Err(Error::NotFound),
        }
    }

    /// Writes evidence anew at a desk; ratings go on standing on the same words.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed or sent meanwhile.
    pub async fn change_evidence(
        &mut self,
        proof: &Proof<CaptureObservation>,
        version: i64,
        seen: &Evidence,
    ) -> Result<()> {
        let observation = &proof.act().0;
        let id = observation.id;
        let before: Option<Evidence> = maybe!(self, (String,), EVIDENCE, id)?
            .map(|(text,)| read(&text))
            .transpose()?;
        let ratings: Option<Ratings> = maybe!(self, (String,), RATINGS, id)?
            .map(|(text,)| read(&text))
            .transpose()?;
        let moved = match (ratings, before) {
            (Some(ratings), Some(before)) => Some(written(&ratings.moved(&before, seen))?),
            _ => None,
        };
        if run!(self, CHANGE, id, version, written(seen)?, moved)? == 0 {
            return Err(Error::Stale);
        }
        self.record(proof.who(), happened(Verb::Changed, observation, "evidence"))
            .await
    }

    /// Rates it.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed or sent meanwhile.
    pub async fn rate_observation(
        &mut self,
        proof: &Proof<RateObservation>,
        version: i64,
        ratings: &Ratings,
    ) -> Result<()> {
        let observation = &proof.act().0;
        if run!(self, RATE, observation.id, version, written(ratings)?)? == 0 {
            return Err(Error::Stale);
        }
        self.record(proof.who(), happened(Verb::Changed, observation, "rated"))
            .await
    }

    /// Sends it to the teacher. False where it was sent.
    ///
    /// # Errors
    /// What the database says.
    pub async fn send_observation(&mut self, proof: &Proof<RateObservation>) -> Result<bool> {
        let observation = &proof.act().0;
        let (id, at) = (observation.id, self.at());
        let done = run!(self, SEND, id, at)? > 0;
        if done {
            self.record(proof.who(), happened(Verb::Moved, observation, "sent"))
                .await?;
        }
        Ok(done)
    }
}

pub(super) fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|why| Error::Damaged(why.to_string()))
}

pub(super) fn written(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|_| Error::Refused("problem-bad-form"))
}
