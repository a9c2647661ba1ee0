//! Drivers.

use domain::id::{DriverId, NetworkId, SchoolId};
use domain::permission::{EditTheory, Proof};
use domain::theory::{Aim, Driver, DriverPlan, Edit, NodeId};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    DRIVERS = "select id, network_id, aim_id, parent_id, name, description, position, version, school_id from driver where network_id = $1 and school_id is null order by position, id";
    OWN_DRIVERS = "select id, network_id, aim_id, parent_id, name, description, position, version, school_id from driver where school_id = $1 order by position, id";
    DRIVER = "select id, network_id, aim_id, parent_id, name, description, position, version, school_id from driver where id = $1";
}

impl Db {
    /// The network's drivers, in their places; a liceo's own ones are not among them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn drivers(&self, network: NetworkId) -> Result<Vec<Driver>> {
        all!(self, Driver, DRIVERS, network)
    }

    /// A liceo's own drivers.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_drivers(&self, school: SchoolId) -> Result<Vec<Driver>> {
        all!(self, Driver, OWN_DRIVERS, school)
    }

    /// A driver.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn driver(&self, id: DriverId) -> Result<Driver> {
        maybe!(self, Driver, DRIVER, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    pub(super) async fn drivers_now(&mut self, network: NetworkId) -> Result<Vec<Driver>> {
        all!(self, Driver, DRIVERS, network)
    }

    pub(super) async fn own_drivers_now(&mut self, school: SchoolId) -> Result<Vec<Driver>> {
        all!(self, Driver, OWN_DRIVERS, school)
    }

    /// Adds a driver at the end.
    ///
    /// # Errors
    /// [`Error::Refused`] where it can't hang there.
    pub async fn add_driver(&mut self, proof: &Proof<EditTheory>, aim: &Aim, plan: &DriverPlan) -> Result<DriverId> {
        let id = DriverId::new(self.ids(), self.at());
        let now = self.theory_now(aim.network_id).await?;
        let after = now.belief.edit(&Edit::Add {
            node: NodeId::Driver(id),
            under: plan.parent_id,
            name: plan.name.clone(),
            description: plan.description.clone(),
            school: None,
        })?;
        self.keep_theory(proof, &now, &after, "").await?;
        Ok(id)
    }
}
