//! Ideas.

use domain::id::{IdeaId, NetworkId, SchoolId};
use domain::permission::{EditTheory, Proof, ProposeIdea};
use domain::theory::{Edit, Idea, IdeaPlan, NodeId};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    IDEAS = "select id, network_id, driver_id, school_id, name, description, position, version, in_network, level, subject, scale, audience, protocol, created_by, created_at from idea where network_id = $1 and in_network order by position, id";
    OWN_IDEAS = "select id, network_id, driver_id, school_id, name, description, position, version, in_network, level, subject, scale, audience, protocol, created_by, created_at from idea where school_id = $1 and not in_network order by position, id";
    TESTABLE = "select id, network_id, driver_id, school_id, name, description, position, version, in_network, level, subject, scale, audience, protocol, created_by, created_at from idea where network_id = $1 and (in_network or school_id = $2) and id not in (select a.node_id from adaptation a where a.school_id = $2 and a.set_aside) order by position, id";
    IDEA = "select id, network_id, driver_id, school_id, name, description, position, version, in_network, level, subject, scale, audience, protocol, created_by, created_at from idea where id = $1";
}

impl Db {
    /// The network's ideas, in their places; a liceo's own ones are not among them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ideas(&self, network: NetworkId) -> Result<Vec<Idea>> {
        all!(self, Idea, IDEAS, network)
    }

    /// A liceo's own ideas that are not the network's.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_ideas(&self, school: SchoolId) -> Result<Vec<Idea>> {
        all!(self, Idea, OWN_IDEAS, school)
    }

    /// What a liceo may test: the network's ideas that it didn't set aside, and its own.
    ///
    /// # Errors
    /// What the database says.
    pub async fn testable_ideas(&self, network: NetworkId, school: SchoolId) -> Result<Vec<Idea>> {
        all!(self, Idea, TESTABLE, network, school)
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
    pub(super) async fn ideas_now(&mut self, network: NetworkId) -> Result<Vec<Idea>> {
        all!(self, Idea, IDEAS, network)
    }

    pub(super) async fn own_ideas_now(&mut self, school: SchoolId) -> Result<Vec<Idea>> {
        all!(self, Idea, OWN_IDEAS, school)
    }

    pub(super) async fn idea_now(&mut self, id: IdeaId) -> Result<Option<Idea>> {
        maybe!(self, Idea, IDEA, id)
    }

    /// Writes an idea into the network's theory, in the hub's name or to a school's credit.
    ///
    /// # Errors
    /// [`Error::NotFound`] where its driver is not the network's.
    pub async fn propose_idea(
        &mut self,
        proof: &Proof<ProposeIdea>,
        network: NetworkId,
        plan: &IdeaPlan,
    ) -> Result<IdeaId> {
        let id = IdeaId::new(self.ids(), self.at());
        let now = self.theory_now(network).await?;
        let after = now.belief.edit(&added(id, plan, proof.act().0))?;
        self.keep_network(&now, &after, proof.who(), "").await?;
        Ok(id)
    }

    /// Writes an idea of a liceo's own, which stands in its theory alone until the network takes it in. The same id sent
    /// twice is one idea.
    ///
    /// # Errors
    /// [`Error::NotFound`] where its driver is not in the liceo's theory.
    pub async fn propose_own_idea(
        &mut self,
        proof: &Proof<ProposeIdea>,
        network: NetworkId,
        id: IdeaId,
        plan: &IdeaPlan,
    ) -> Result<()> {
        let school = proof.act().0.ok_or(Error::NotFound)?;
        let now = self.liceo_theory_now(network, school).await?;
        let before = now.fork.belief();
        let after = now.fork.edit(&before, &added(id, plan, Some(school)))?;
        self.keep_liceo(&now, &after, proof.who(), "").await.map(|_| ())
    }

    /// Changes an idea of the network as it was at `version`.
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
        let now = self.theory_now(idea.network_id).await?;
        let there = self.idea_now(idea.id).await?.ok_or(Error::NotFound)?;
        if there.version != version {
            return Err(Error::Stale);
        }
        let node = NodeId::Idea(idea.id);
        let said = now.belief.edit(&Edit::Words {
            node,
            name: plan.name.clone(),
            description: plan.description.clone(),
        })?;
        let after = said.edit(&Edit::Move {
            node,
            under: Some(plan.driver_id),
        })?;
        self.keep_theory(proof, &now, &after, "").await.map(|_| ())
    }

    /// Removes an idea of the network that nobody has tested.
    ///
    /// # Errors
    /// [`Error::Refused`] where a cycle tests it.
    pub async fn remove_idea(&mut self, proof: &Proof<EditTheory>, idea: &Idea) -> Result<()> {
        let now = self.theory_now(idea.network_id).await?;
        let after = now.belief.edit(&Edit::Remove(NodeId::Idea(idea.id)))?;
        self.keep_theory(proof, &now, &after, "").await.map(|_| ())
    }
}

fn added(id: IdeaId, plan: &IdeaPlan, school: Option<SchoolId>) -> Edit {
    Edit::Add {
        node: NodeId::Idea(id),
        under: Some(plan.driver_id),
        name: plan.name.clone(),
        description: plan.description.clone(),
        school,
    }
}
