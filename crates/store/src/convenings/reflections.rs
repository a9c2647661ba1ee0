//! A minute's reflection: opened by whoever leads, said once by whoever is registered. Nobody reads whose it is.

use domain::convening::ReflectionPlan;
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, RegistrationId};
use domain::permission::{AttendConvening, HoldTicket, HostConvening, Proof};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OPENED = "select opened_at from reflection_opening where convening_id = $1";
    OPEN = "insert into reflection_opening (convening_id, opened_at, opened_by) values ($1, $2, $3) on conflict (convening_id) do nothing";
    SAID = "select count(*) from convening_reflection where registration_id = $1";
    ALL = "select interest, practice, feedback, reflection, collaboration, words from convening_reflection where convening_id = $1 order by at, registration_id";
    SAY = "insert into convening_reflection (registration_id, convening_id, interest, practice, feedback, reflection, collaboration, words, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (registration_id) do nothing";
}

/// Whoever takes part with a registration: by their account or by a ticket.
#[derive(Clone, Copy, Debug)]
pub enum Taking<'a> {
    /// With an account.
    Account(&'a Proof<AttendConvening>),
    /// With a ticket.
    Ticket(&'a Proof<HoldTicket>),
}

impl Taking<'_> {
    /// Their registration; none for whoever leads without having registered.
    #[must_use]
    pub fn registration(&self) -> Option<RegistrationId> {
        match self {
            Self::Account(proof) => proof.act().0.own.as_ref().map(|own| own.registration.id),
            Self::Ticket(proof) => Some(proof.act().attendee.registration.id),
        }
    }

    /// Of which convening.
    #[must_use]
    pub const fn convening(&self) -> ConveningId {
        match self {
            Self::Account(proof) => proof.act().0.convening.id,
            Self::Ticket(proof) => proof.act().convening.id,
        }
    }
}

impl Db {
    /// Since when people look back on a convening, where whoever leads opened it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reflection_opened(&self, convening: ConveningId) -> Result<Option<Instant>> {
        Ok(maybe!(self, (Instant,), OPENED, convening)?.map(|(at,)| at))
    }

    /// Whether somebody has looked back already.
    ///
    /// # Errors
    /// What the database says.
    pub async fn has_reflected(&self, registration: RegistrationId) -> Result<bool> {
        Ok(one!(self, (i64,), SAID, registration)?.0 > 0)
    }

    /// What people said, in the order in which they did; whose it is stands nowhere.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reflections(&self, convening: ConveningId) -> Result<Vec<ReflectionPlan>> {
        all!(self, ReflectionPlan, ALL, convening)
    }
}

impl Write<'_> {
    /// Opens the minute of looking back. Opened twice, the first counts.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_reflection(&mut self, proof: &Proof<HostConvening>) -> Result<()> {
        let (convening, at, by) = (proof.act().0.convening.id, self.at(), proof.who());
        run!(self, OPEN, convening, at, by)?;
        self.beat(convening).await?;
        let happened = Happened::to(Verb::Moved, Noun::Convening, convening.0);
        self.record(by, happened.with(json!({ "what": "reflection" }))).await
    }

    /// Looks back. Said twice, the first counts.
    ///
    /// # Errors
    /// [`Error::Refused`] for whoever isn't registered.
    pub async fn reflect(&mut self, by: Taking<'_>, plan: &ReflectionPlan) -> Result<()> {
        let registration = by.registration().ok_or(Error::Refused("problem-not-registered"))?;
        let (convening, at) = (by.convening(), self.at());
        run!(
            self,
            SAY,
            registration,
            convening,
            plan.interest,
            plan.practice,
            plan.feedback,
            plan.reflection,
            plan.collaboration,
            &plan.words,
            at
        )?;
        self.beat(convening).await?;
        // That somebody answered is told without who: not by their registration either.
        let happened = Happened::to(Verb::Changed, Noun::Convening, convening.0);
        self.record(None, happened.with(json!({ "what": "reflection" }))).await
    }
}
