//! The network's theory as one value, read from its tables and written back as changes.

use domain::id::{DriverId, IdeaId, NetworkId, PersonId};
use domain::permission::{EditTheory, Proof};
use domain::theory::{Aim, AimPlan, Belief, Driver, Idea, Misfit, Node, NodeId};

use super::changes::Ground;
use super::versions::Scope;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    // The network's row is locked until the end of the transaction, on PostgreSQL too: two changes of a theory are one
    // after the other, and the second sees the first.
    HOLD = "update network set name = name where id = $1";
    CONNECTIONS = "select c.idea_id, c.driver_id from idea_connection c join idea i on i.id = c.idea_id join driver d on d.id = c.driver_id where c.network_id = $1 and i.in_network and d.school_id is null";
}

/// The network's theory as it stands.
#[derive(Clone, Debug)]
pub struct TheoryNow {
    /// The network.
    pub network: NetworkId,
    /// The number of its newest version; 0 before the first change that is kept as one.
    pub number: i64,
    /// What it says.
    pub belief: Belief,
}

impl Db {
    /// The network's theory.
    ///
    /// # Errors
    /// What the database says.
    pub async fn theory(&self, network: NetworkId) -> Result<TheoryNow> {
        // The number first: a change that comes between makes the reader's number old, never too new.
        let number = self.latest_number(network, None).await?;
        let (aim, drivers) = (self.aim(network).await?, self.drivers(network).await?);
        let ideas = self.ideas(network).await?;
        let connections = all!(self, (IdeaId, DriverId), CONNECTIONS, network)?;
        Ok(TheoryNow {
            network,
            number,
            belief: assemble(aim.as_ref(), &drivers, &ideas, connections),
        })
    }
}

impl Write<'_> {
    /// The network's theory, which nobody else changes until this transaction ends.
    ///
    /// # Errors
    /// What the database says.
    pub async fn theory_now(&mut self, network: NetworkId) -> Result<TheoryNow> {
        run!(self, HOLD, network)?;
        let (aim, drivers) = (self.aim_now(network).await?, self.drivers_now(network).await?);
        let ideas = self.ideas_now(network).await?;
        let connections = all!(self, (IdeaId, DriverId), CONNECTIONS, network)?;
        let number = self
            .latest_version(Scope::network(network))
            .await?
            .map_or(0, |latest| latest.number);
        Ok(TheoryNow {
            network,
            number,
            belief: assemble(aim.as_ref(), &drivers, &ideas, connections),
        })
    }

    /// Makes the network's theory say what `after` says, and keeps that as a version. Answers its number.
    ///
    /// # Errors
    /// [`Error::Refused`] where something that goes is still in use.
    pub async fn keep_theory(
        &mut self,
        proof: &Proof<EditTheory>,
        now: &TheoryNow,
        after: &Belief,
        reason: &str,
    ) -> Result<i64> {
        self.keep_network(now, after, proof.who(), reason).await
    }

    pub(super) async fn keep_network(
        &mut self,
        now: &TheoryNow,
        after: &Belief,
        by: Option<PersonId>,
        reason: &str,
    ) -> Result<i64> {
        let ground = Ground {
            network: now.network,
            school: None,
            by,
        };
        for change in now.belief.diff(after) {
            self.write_change(&ground, &change).await?;
        }
        self.note_version(Scope::network(now.network), &now.belief, after, by, reason)
            .await
    }
}

/// Rows as one value.
pub(super) fn assemble(
    aim: Option<&Aim>,
    drivers: &[Driver],
    ideas: &[Idea],
    connections: Vec<(IdeaId, DriverId)>,
) -> Belief {
    let drivers = drivers.iter().map(|driver| {
        let node = Node {
            under: driver.parent_id,
            name: driver.name.clone(),
            description: driver.description.clone(),
            position: driver.position,
            school: driver.school_id,
        };
        (NodeId::Driver(driver.id), node)
    });
    let ideas = ideas.iter().map(|idea| {
        let node = Node {
            under: Some(idea.driver_id),
            name: idea.name.clone(),
            description: idea.description.clone(),
            position: idea.position,
            school: idea.school_id,
        };
        (NodeId::Idea(idea.id), node)
    });
    Belief {
        aim: aim.map(words),
        nodes: drivers.chain(ideas).collect(),
        connections: connections.into_iter().collect(),
    }
}

fn words(aim: &Aim) -> AimPlan {
    AimPlan {
        statement: aim.statement.clone(),
        population: aim.population.clone(),
        target: aim.target.clone(),
        target_on: aim.target_on,
        measure_id: aim.measure_id,
    }
}

impl From<Misfit> for Error {
    fn from(misfit: Misfit) -> Self {
        match misfit {
            Misfit::NotThere => Self::NotFound,
            Misfit::NoPlace => Self::Refused("problem-theory-no-place"),
            Misfit::InUse => Self::Refused("problem-driver-in-use"),
        }
    }
}
