//! Aim, drivers, ideas.

use domain::event::{Happened, Noun, Verb};
use domain::id::{AimId, DriverId, IdeaId, NetworkId};
use domain::permission::{EditTheory, Proof, ProposeIdea};
use domain::theory::{Aim, AimPlan, Driver, DriverPlan, Idea, IdeaPlan};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    AIM = "select id, network_id, statement, population, target, target_on, measure_id, version, created_by, created_at from aim where network_id = $1 order by created_at, id limit 1";
    ADD_AIM = "insert into aim (id, network_id, statement, population, target, target_on, measure_id, version, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)";
    CHANGE_AIM = "update aim set statement = $3, population = $4, target = $5, target_on = $6, measure_id = $7, version = version + 1 where id = $1 and version = $2";
    DRIVERS = "select id, network_id, aim_id, parent_id, name, description, position, version, school_id from driver where network_id = $1 and school_id is null order by position, id";
    DRIVER = "select id, network_id, aim_id, parent_id, name, description, position, version, school_id from driver where id = $1";
    NEXT_DRIVER = "select coalesce(max(position), 0) + 1 from driver where network_id = $1";
    ADD_DRIVER = "insert into driver (id, network_id, aim_id, parent_id, name, description, position, version) values ($1, $2, $3, $4, $5, $6, $7, 1)";
    CHANGE_DRIVER = "update driver set name = $3, description = $4, parent_id = $5, version = version + 1 where id = $1 and version = $2";
    DRIVER_IN_USE = "select (select count(*) from idea where driver_id = $1) + (select count(*) from driver where parent_id = $1) + (select count(*) from measure where driver_id = $1)";
    REMOVE_DRIVER = "delete from driver where id = $1";
    IDEAS = "select id, network_id, driver_id, school_id, name, description, position, version, in_network, level, subject, scale, audience, protocol, created_by, created_at from idea where network_id = $1 and in_network order by position, id";
    IDEA = "select id, network_id, driver_id, school_id, name, description, position, version, in_network, level, subject, scale, audience, protocol, created_by, created_at from idea where id = $1";
    NEXT_IDEA = "select coalesce(max(position), 0) + 1 from idea where network_id = $1";
    ADD_IDEA = "insert into idea (id, network_id, driver_id, school_id, name, description, position, version, created_by, created_at, level, subject, scale, audience, protocol) values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, $11, $12, $13, $14)";
    CHANGE_IDEA = "update idea set name = $3, description = $4, driver_id = $5, version = version + 1 where id = $1 and version = $2";
    IDEA_IN_USE = "select count(*) from cycle where idea_id = $1";
    REMOVE_IDEA = "delete from idea where id = $1";
}

impl Db {
    /// The network's aim, once there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn aim(&self, network: NetworkId) -> Result<Option<Aim>> {
        maybe!(self, Aim, AIM, network)
    }

    /// The network's drivers, in their places; a liceo's own ones are not among them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn drivers(&self, network: NetworkId) -> Result<Vec<Driver>> {
        all!(self, Driver, DRIVERS, network)
    }

    /// A driver.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn driver(&self, id: DriverId) -> Result<Driver> {
        maybe!(self, Driver, DRIVER, id)?.ok_or(Error::NotFound)
    }

    /// The network's ideas, in their places; a liceo's own ones are not among them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ideas(&self, network: NetworkId) -> Result<Vec<Idea>> {
        all!(self, Idea, IDEAS, network)
    }

    /// An idea.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn idea(&self, id: IdeaId) -> Result<Idea> {
        maybe!(self, Idea, IDEA, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Sets the aim.
    ///
    /// # Errors
    /// [`Error::Exists`] where the network has one.
    pub async fn set_aim(&mut self, proof: &Proof<EditTheory>, network: NetworkId, plan: &AimPlan) -> Result<AimId> {
        if maybe!(self, Aim, AIM, network)?.is_some() {
            return Err(Error::Exists("problem-aim-exists"));
        }
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let (id, at) = (AimId::new(self.ids(), self.at()), self.at());
        run!(
            self,
            ADD_AIM,
            id,
            network,
            &plan.statement,
            &plan.population,
            &plan.target,
            plan.target_on,
            plan.measure_id,
            by,
            at
        )?;
        self.record(Some(by), Happened::to(Verb::Created, Noun::Aim, id.0))
            .await?;
        Ok(id)
    }

    /// Changes the aim as it was at `version`; what it said stays in the event.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed it since.
    pub async fn change_aim(
        &mut self,
        proof: &Proof<EditTheory>,
        aim: &Aim,
        version: i64,
        plan: &AimPlan,
    ) -> Result<()> {
        let touched = run!(
            self,
            CHANGE_AIM,
            aim.id,
            version,
            &plan.statement,
            &plan.population,
            &plan.target,
            plan.target_on,
            plan.measure_id
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        let before = json!({ "statement": aim.statement, "population": aim.population, "target": aim.target, "target_on": aim.target_on });
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Aim, aim.id.0).with(json!({ "before": before })),
        )
        .await
    }

    /// Adds a driver at the end.
    ///
    /// # Errors
    /// What the database says.
    pub async fn add_driver(&mut self, proof: &Proof<EditTheory>, aim: &Aim, plan: &DriverPlan) -> Result<DriverId> {
        let id = DriverId::new(self.ids(), self.at());
        let (position,) = one!(self, (i64,), NEXT_DRIVER, aim.network_id)?;
        run!(
            self,
            ADD_DRIVER,
            id,
            aim.network_id,
            aim.id,
            plan.parent_id,
            &plan.name,
            &plan.description,
            position
        )?;
        self.record(proof.who(), Happened::to(Verb::Created, Noun::Driver, id.0))
            .await?;
        Ok(id)
    }

    /// Changes a driver as it was at `version`. It can't hang on itself.
    ///
    /// # Errors
    /// [`Error::Stale`], or [`Error::Refused`] where it would hang on itself.
    pub async fn change_driver(
        &mut self,
        proof: &Proof<EditTheory>,
        driver: &Driver,
        version: i64,
        plan: &DriverPlan,
    ) -> Result<()> {
        if plan.parent_id == Some(driver.id) {
            return Err(Error::Refused("problem-driver-of-itself"));
        }
        if run!(
            self,
            CHANGE_DRIVER,
            driver.id,
            version,
            &plan.name,
            &plan.description,
            plan.parent_id
        )? == 0
        {
            return Err(Error::Stale);
        }
        let before = json!({ "name": driver.name, "description": driver.description });
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Driver, driver.id.0).with(json!({ "before": before })),
        )
        .await
    }

    /// Removes a driver on which nothing hangs.
    ///
    /// # Errors
    /// [`Error::Refused`] where ideas, drivers or measures hang on it.
    pub async fn remove_driver(&mut self, proof: &Proof<EditTheory>, driver: &Driver) -> Result<()> {
        if one!(self, (i64,), DRIVER_IN_USE, driver.id)?.0 > 0 {
            return Err(Error::Refused("problem-driver-in-use"));
        }
        run!(self, REMOVE_DRIVER, driver.id)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Driver, driver.id.0).with(json!({ "name": driver.name })),
        )
        .await
    }

    /// Proposes an idea, in a school's name or the hub's.
    ///
    /// # Errors
    /// What the database says.
    pub async fn propose_idea(
        &mut self,
        proof: &Proof<ProposeIdea>,
        network: NetworkId,
        plan: &IdeaPlan,
    ) -> Result<IdeaId> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let (id, at, school) = (IdeaId::new(self.ids(), self.at()), self.at(), proof.act().0);
        let (position,) = one!(self, (i64,), NEXT_IDEA, network)?;
        run!(
            self,
            ADD_IDEA,
            id,
            network,
            plan.driver_id,
            school,
            &plan.name,
            &plan.description,
            position,
            by,
            at,
            plan.context.level,
            plan.context.subject,
            plan.context.scale,
            &plan.context.audience,
            &plan.context.protocol
        )?;
        let mut happened = Happened::to(Verb::Created, Noun::Idea, id.0);
        happened.school_id = school;
        self.record(Some(by), happened).await?;
        Ok(id)
    }

    /// Changes an idea as it was at `version`.
    ///
    /// # Errors
    /// [`Error::Stale`].
    pub async fn change_idea(
        &mut self,
        proof: &Proof<EditTheory>,
        idea: &Idea,
        version: i64,
        plan: &IdeaPlan,
    ) -> Result<()> {
        if run!(
            self,
            CHANGE_IDEA,
            idea.id,
            version,
            &plan.name,
            &plan.description,
            plan.driver_id
        )? == 0
        {
            return Err(Error::Stale);
        }
        let before = json!({ "name": idea.name, "description": idea.description });
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Idea, idea.id.0).with(json!({ "before": before })),
        )
        .await
    }

    /// Removes an idea that nobody has tested.
    ///
    /// # Errors
    /// [`Error::Refused`] where a cycle tests it.
    pub async fn remove_idea(&mut self, proof: &Proof<EditTheory>, idea: &Idea) -> Result<()> {
        if one!(self, (i64,), IDEA_IN_USE, idea.id)?.0 > 0 {
            return Err(Error::Refused("problem-idea-in-use"));
        }
        run!(self, REMOVE_IDEA, idea.id)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Idea, idea.id.0).with(json!({ "name": idea.name })),
        )
        .await
    }
}
