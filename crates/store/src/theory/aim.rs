//! The aim.

use domain::id::{AimId, NetworkId};
use domain::permission::{EditTheory, Proof};
use domain::theory::{Aim, AimPlan, Edit};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    AIM = "select id, network_id, statement, population, target, target_on, measure_id, version, created_by, created_at from aim where network_id = $1 order by created_at, id limit 1";
}

impl Db {
    /// The network's aim, once there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn aim(&self, network: NetworkId) -> Result<Option<Aim>> {
        maybe!(self, Aim, AIM, network)
    }
}

impl Write<'_> {
    pub(super) async fn aim_now(&mut self, network: NetworkId) -> Result<Option<Aim>> {
        maybe!(self, Aim, AIM, network)
    }

    /// Sets the aim.
    ///
    /// # Errors
    /// [`Error::Exists`] where the network has one.
    pub async fn set_aim(&mut self, proof: &Proof<EditTheory>, network: NetworkId, plan: &AimPlan) -> Result<AimId> {
        let now = self.theory_now(network).await?;
        if now.belief.aim.is_some() {
            return Err(Error::Exists("problem-aim-exists"));
        }
        let after = now.belief.edit(&Edit::Aim(plan.clone()))?;
        self.keep_theory(proof, &now, &after, "").await?;
        Ok(self.aim_now(network).await?.ok_or(Error::NotFound)?.id)
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
        let now = self.theory_now(aim.network_id).await?;
        let there = self.aim_now(aim.network_id).await?.ok_or(Error::NotFound)?;
        if there.version != version {
            return Err(Error::Stale);
        }
        let after = now.belief.edit(&Edit::Aim(plan.clone()))?;
        self.keep_theory(proof, &now, &after, "").await.map(|_| ())
    }
}
