//! A liceo's own theory: since when, its own drivers and ideas, and both written back from what somebody made of it.

use domain::event::{Happened, Noun, Verb};
use domain::id::{DriverId, IdeaId, NetworkId, PersonId, SchoolId};
use domain::permission::{EditLiceoTheory, Proof};
use domain::theory::{Adaptation, Belief, Fork, TheoryFork};

use super::belief::assemble;
use super::changes::Ground;
use super::versions::Scope;
use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    FORK = "select school_id, network_id, based_on, by_id, at from theory_fork where school_id = $1";
    BEGIN = "insert into theory_fork (school_id, network_id, based_on, by_id, at) values ($1, $2, $3, $4, $5) on conflict (school_id) do nothing";
    OWN_CONNECTIONS = "select c.idea_id, c.driver_id from idea_connection c join idea i on i.id = c.idea_id join driver d on d.id = c.driver_id where (d.school_id = $1 and (i.in_network or i.school_id = $1)) or (d.school_id is null and not i.in_network and i.school_id = $1)";
    FORKS = "select f.school_id, s.name from theory_fork f join school s on s.id = f.school_id where f.network_id = $1 order by s.sort_key, s.id";
}

/// A liceo's theory as it stands.
#[derive(Clone, Debug)]
pub struct LiceoTheory {
    /// The network.
    pub network: NetworkId,
    /// The liceo.
    pub school: SchoolId,
    /// The number of its newest version; 0 where it has none.
    pub number: i64,
    /// The number of the network's newest version.
    pub network_number: i64,
    /// What it is made of.
    pub fork: Fork,
}

impl Db {
    /// A liceo's theory. Without a word of its own it is the network's.
    ///
    /// # Errors
    /// What the database says.
    pub async fn liceo_theory(&self, network: NetworkId, school: SchoolId) -> Result<LiceoTheory> {
        let number = self.latest_number(network, Some(school)).await?;
        let theory = self.theory(network).await?;
        let (drivers, ideas) = (self.own_drivers(school).await?, self.own_ideas(school).await?);
        let connections = all!(self, (IdeaId, DriverId), OWN_CONNECTIONS, school)?;
        let adaptations = self.adaptations(school).await?;
        Ok(LiceoTheory {
            network,
            school,
            number,
            network_number: theory.number,
            fork: Fork {
                network: theory.belief,
                own: assemble(None, &drivers, &ideas, connections),
                adaptations,
            },
        })
    }

    /// Since when a liceo has a theory of its own, if it has.
    ///
    /// # Errors
    /// What the database says.
    pub async fn theory_fork(&self, school: SchoolId) -> Result<Option<TheoryFork>> {
        maybe!(self, TheoryFork, FORK, school)
    }

    /// The liceos that have one, with their names.
    ///
    /// # Errors
    /// What the database says.
    pub async fn theory_forks(&self, network: NetworkId) -> Result<Vec<(SchoolId, String)>> {
        all!(self, (SchoolId, String), FORKS, network)
    }
}

impl Write<'_> {
    /// A liceo's theory, which nobody else changes until this transaction ends.
    ///
    /// # Errors
    /// What the database says.
    pub async fn liceo_theory_now(&mut self, network: NetworkId, school: SchoolId) -> Result<LiceoTheory> {
        let theory = self.theory_now(network).await?;
        let (drivers, ideas) = (self.own_drivers_now(school).await?, self.own_ideas_now(school).await?);
        let connections = all!(self, (IdeaId, DriverId), OWN_CONNECTIONS, school)?;
        let adaptations: Vec<Adaptation> = self.adaptations_now(school).await?;
        let latest = self.latest_version(liceo(network, school)).await?;
        Ok(LiceoTheory {
            network,
            school,
            number: latest.map_or(0, |latest| latest.number),
            network_number: theory.number,
            fork: Fork {
                network: theory.belief,
                own: assemble(None, &drivers, &ideas, connections),
                adaptations,
            },
        })
    }

    /// Makes a liceo's theory say what `after` says: what is the network's is adapted, what is its own is written. Kept
    /// as a version; answers its number.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] where something that goes is still in use.
    pub async fn keep_liceo_theory(
        &mut self,
        proof: &Proof<EditLiceoTheory>,
        now: &LiceoTheory,
        after: &Belief,
        reason: &str,
    ) -> Result<i64> {
        self.keep_liceo(now, after, proof.who(), reason).await
    }

    pub(super) async fn keep_liceo(
        &mut self,
        now: &LiceoTheory,
        after: &Belief,
        by: Option<PersonId>,
        reason: &str,
    ) -> Result<i64> {
        self.begin_fork(now, by).await?;
        let before = now.fork.belief();
        let ground = Ground {
            network: now.network,
            school: Some(now.school),
            by,
        };
        for change in now.fork.own_changes(after) {
            self.write_change(&ground, &change).await?;
        }
        self.write_adaptations(now, after, by, reason).await?;
        // As it reads from now on: the order of the network's nodes, for one, stays the network's.
        let kept = self.liceo_theory_now(now.network, now.school).await?.fork.belief();
        self.note_version(liceo(now.network, now.school), &before, &kept, by, reason)
            .await
    }

    async fn begin_fork(&mut self, now: &LiceoTheory, by: Option<PersonId>) -> Result<()> {
        let at = self.at();
        if run!(self, BEGIN, now.school, now.network, now.network_number, by, at)? == 0 {
            return Ok(());
        }
        let begun = Happened::to(Verb::Created, Noun::TheoryFork, now.school.0).at(now.school);
        self.record(by, begun).await
    }
}

const fn liceo(network: NetworkId, school: SchoolId) -> Scope {
    Scope {
        network,
        school: Some(school),
    }
}
