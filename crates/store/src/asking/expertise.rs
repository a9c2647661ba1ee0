//! What people say of what they know: a line of their own, what is not to be told or asked, a rest from being asked.

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{ExpertiseLine, ExpertisePlan, LineKind};
use domain::id::{DriverId, ExpertiseLineId, IdeaId, NetworkId, PersonId};
use domain::permission::{CorrectExpertise, Proof, RemoveExpertise};
use domain::time::Day;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ONE = "select id, network_id, person_id, kind, driver_id, idea_id, subject, words, at from expertise_line where id = $1";
    ADD = "insert into expertise_line (id, network_id, person_id, kind, driver_id, idea_id, subject, words, at) values ($1, $2, $3, $4, $5, null, $6, $7, $8) on conflict (id) do nothing";
    REMOVE = "delete from expertise_line where id = $1";
    SHOW_IDEA = "delete from expertise_line where person_id = $1 and kind in ('hidden', 'quiet') and idea_id = $2";
    SHOW_DRIVER = "delete from expertise_line where person_id = $1 and kind in ('hidden', 'quiet') and driver_id = $2";
    PAUSE = "select until from expertise_pause where person_id = $1 and until >= $2";
    REST = "insert into expertise_pause (person_id, network_id, until, at) values ($1, $2, $3, $4) on conflict (person_id) do update set until = $3, at = $4";
    REST_NO_MORE = "delete from expertise_pause where person_id = $1";
}

impl Db {
    /// A line.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn expertise_line(&self, id: ExpertiseLineId) -> Result<ExpertiseLine> {
        maybe!(self, ExpertiseLine, ONE, id)?.ok_or(Error::NotFound)
    }

    /// Until when somebody isn't asked; nothing where they are.
    ///
    /// # Errors
    /// What the database says.
    pub async fn resting_until(&self, person: PersonId, today: Day) -> Result<Option<Day>> {
        Ok(maybe!(self, (Day,), PAUSE, person, today)?.map(|(until,)| until))
    }
}

impl Write<'_> {
    /// Adds a line in one's own words. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it.
    pub async fn add_expertise(
        &mut self,
        proof: &Proof<CorrectExpertise>,
        (network, id): (NetworkId, ExpertiseLineId),
        plan: &ExpertisePlan,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        run!(
            self,
            ADD,
            id,
            network,
            by,
            LineKind::Own,
            plan.driver,
            plan.subject,
            &plan.words,
            at
        )?;
        self.record(Some(by), Happened::to(Verb::Created, Noun::Expertise, id.0))
            .await
    }

    /// Takes a line away.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_expertise(&mut self, proof: &Proof<RemoveExpertise>) -> Result<()> {
        let line = &proof.act().0;
        run!(self, REMOVE, line.id)?;
        self.record(proof.who(), Happened::to(Verb::Removed, Noun::Expertise, line.id.0))
            .await
    }

    /// Says how what one's cycles show is told: hidden, not asked about, or (with no kind) told and asked again.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it.
    pub async fn correct_expertise(
        &mut self,
        proof: &Proof<CorrectExpertise>,
        network: NetworkId,
        kind: Option<LineKind>,
        (driver, idea): (Option<DriverId>, Option<IdeaId>),
    ) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        if let Some(idea) = idea {
            run!(self, SHOW_IDEA, by, idea)?;
        }
        if let Some(driver) = driver {
            run!(self, SHOW_DRIVER, by, driver)?;
        }
        if let Some(kind) = kind.filter(|kind| *kind != LineKind::Own) {
            self.hide(network, by, kind, (driver, idea)).await?;
        }
        self.record(Some(by), Happened::to(Verb::Changed, Noun::Expertise, by.0))
            .await
    }

    /// Rests from being asked until a day, or no longer.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody rests.
    pub async fn rest_from_being_asked(
        &mut self,
        proof: &Proof<CorrectExpertise>,
        network: NetworkId,
        until: Option<Day>,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        match until {
            Some(until) => run!(self, REST, by, network, until, at)?,
            None => run!(self, REST_NO_MORE, by)?,
        };
        self.record(Some(by), Happened::to(Verb::Changed, Noun::Expertise, by.0))
            .await
    }
}
