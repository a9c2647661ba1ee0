//! How an observation comes about: the teacher asks for it, or says yes to an offer.

use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, PersonId};
use domain::observation::{NewObservation, Observation};
use domain::permission::{
    AcceptObservation, DeclineObservation, InviteObserver, OfferObservation, Proof, ReviveObservation,
};

use super::happened;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ADD = "insert into observation (id, network_id, school_id, teacher_id, observer_id, asked_by, course_id, subject, day, focus, rubric_id, rubric_version, follows_id, created_at, agreed_at, answer, strength, question, next_step, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, '', '', '', '', 1) on conflict (id) do nothing";
    NOW = "select teacher_id, observer_id, asked_by from observation where id = $1";
    ACCEPT = "update observation set agreed_at = $2, version = version + 1 where id = $1 and agreed_at is null and declined_at is null";
    DECLINE = "update observation set declined_at = $2, version = version + 1 where id = $1 and declined_at is null and captured_at is null";
    // The teacher's yes comes back with the teacher's word alone.
    REVIVE = "update observation set declined_at = null, agreed_at = case when teacher_id = $2 then agreed_at else null end, version = version + 1 where id = $1 and declined_at is not null and removed_at is null";
}

impl Write<'_> {
    /// The teacher asks for it: agreed on at once. Sent twice it is one; false where it was there.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the id is somebody else's, or nobody asks.
    pub async fn invite_observer(
        &mut self,
        proof: &Proof<InviteObserver>,
        network: NetworkId,
        new: &NewObservation,
    ) -> Result<bool> {
        self.propose(proof.who(), (network, true), new).await
    }

    /// An observer offers it: the teacher decides. Sent twice it is one; false where it was there.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the id is somebody else's, or nobody offers.
    pub async fn offer_observation(
        &mut self,
        proof: &Proof<OfferObservation>,
        network: NetworkId,
        new: &NewObservation,
    ) -> Result<bool> {
        self.propose(proof.who(), (network, false), new).await
    }

    async fn propose(
        &mut self,
        who: Option<PersonId>,
        (network, agreed): (NetworkId, bool),
        new: &NewObservation,
    ) -> Result<bool> {
        let (by, at) = (who.ok_or(Error::NotFound)?, self.at());
        let added = run!(
            self,
            ADD,
            new.id,
            network,
            new.school,
            new.teacher,
            new.observer,
            by,
            new.course,
            new.subject,
            new.day,
            &new.focus,
            new.rubric.0,
            new.rubric.1,
            new.follows,
            at,
            agreed.then_some(at)
        )?;
        if added == 0 {
            let there = maybe!(self, (PersonId, PersonId, PersonId), NOW, new.id)?;
            return if there == Some((new.teacher, new.observer, by)) {
                Ok(false)
            } else {
                Err(Error::NotFound)
            };
        }
        let told = Happened::to(Verb::Created, Noun::Observation, new.id.0).at(new.school);
        self.record(who, told).await?;
        Ok(true)
    }

    /// The teacher says yes. False where that was said.
    ///
    /// # Errors
    /// What the database says.
    pub async fn accept_observation(&mut self, proof: &Proof<AcceptObservation>) -> Result<bool> {
        let observation = &proof.act().0;
        let (id, at) = (observation.id, self.at());
        let done = run!(self, ACCEPT, id, at)? > 0;
        self.agreed(proof.who(), observation, done.then_some("agreed")).await
    }

    /// One of both says no. False where that was said.
    ///
    /// # Errors
    /// What the database says.
    pub async fn decline_observation(&mut self, proof: &Proof<DeclineObservation>) -> Result<bool> {
        let observation = &proof.act().0;
        let (id, at) = (observation.id, self.at());
        let done = run!(self, DECLINE, id, at)? > 0;
        self.agreed(proof.who(), observation, done.then_some("declined")).await
    }

    /// One of both takes the no back. False where there was none. By the observer it is an offer again.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nobody asks.
    pub async fn revive_observation(&mut self, proof: &Proof<ReviveObservation>) -> Result<bool> {
        let (observation, by) = (&proof.act().0, proof.who().ok_or(Error::NotFound)?);
        let done = run!(self, REVIVE, observation.id, by)? > 0;
        self.agreed(proof.who(), observation, done.then_some("revived")).await
    }

    async fn agreed(&mut self, who: Option<PersonId>, observation: &Observation, what: Option<&str>) -> Result<bool> {
        if let Some(what) = what {
            self.record(who, happened(Verb::Changed, observation, what)).await?;
        }
        Ok(what.is_some())
    }
}
