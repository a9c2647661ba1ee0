//! Ideas.

use domain::event::{Happened, Noun, Verb};
use domain::id::{IdeaId, NetworkId, SchoolId};
use domain::permission::{EditIdea, Proof, ProposeIdea};
use domain::theory::{Belief, Edit, Idea, IdeaPlan, NodeId};
use serde_json::json;

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

    pub(crate) async fn idea_now(&mut self, id: IdeaId) -> Result<Option<Idea>> {
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
        self.propose_network_idea(proof, network, id, plan).await?;
        Ok(id)
    }

    /// The same with an id that the browser chose.
    pub(crate) async fn propose_network_idea(
        &mut self,
        proof: &Proof<ProposeIdea>,
        network: NetworkId,
        id: IdeaId,
        plan: &IdeaPlan,
    ) -> Result<()> {
        let now = self.theory_now(network).await?;
        let after = now.belief.edit(&added(id, plan, proof.act().0))?;
        self.keep_network(&now, &after, proof.who(), "").await?;
        self.write_context(id, &plan.context).await
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
        self.keep_liceo(&now, &after, proof.who(), "").await?;
        self.write_context(id, &plan.context).await
    }

    /// Changes an idea and its context as they were at `version`: the network's in the network's theory, a liceo's own in
    /// that liceo's.
    ///
    /// # Errors
    /// [`Error::Stale`].
    pub async fn edit_idea(
        &mut self,
        proof: &Proof<EditIdea>,
        idea: &Idea,
        version: i64,
        plan: &IdeaPlan,
    ) -> Result<()> {
        let node = NodeId::Idea(idea.id);
        let edits = [
            Edit::Words {
                node,
                name: plan.name.clone(),
                description: plan.description.clone(),
            },
            Edit::Move {
                node,
                under: Some(plan.driver_id),
            },
        ];
        self.edit_theory_of(proof, idea, Some(version), &edits).await?;
        self.write_context(idea.id, &plan.context).await?;
        self.count_change(idea).await?;
        let before = json!({ "context": idea.context_fields() });
        let mut happened = Happened::to(Verb::Changed, Noun::Idea, idea.id.0).with(json!({ "before": before }));
        happened.school_id = idea.school_id;
        self.record(proof.who(), happened).await
    }

    /// Withdraws an idea that nobody has tested, made another of, or offered.
    ///
    /// # Errors
    /// [`Error::Refused`] where somebody has.
    pub async fn withdraw_idea(&mut self, proof: &Proof<EditIdea>, idea: &Idea) -> Result<()> {
        let edits = [Edit::Remove(NodeId::Idea(idea.id))];
        self.edit_theory_of(proof, idea, None, &edits).await
    }

    async fn edit_theory_of(
        &mut self,
        proof: &Proof<EditIdea>,
        idea: &Idea,
        version: Option<i64>,
        edits: &[Edit],
    ) -> Result<()> {
        match idea.school_id.filter(|_| !idea.in_network) {
            None => {
                let now = self.theory_now(idea.network_id).await?;
                self.is_still(idea, version).await?;
                let after = edits
                    .iter()
                    .try_fold(now.belief.clone(), |belief: Belief, edit| belief.edit(edit))?;
                if after != now.belief {
                    self.keep_network(&now, &after, proof.who(), "").await?;
                }
            }
            Some(school) => {
                let now = self.liceo_theory_now(idea.network_id, school).await?;
                self.is_still(idea, version).await?;
                let before = now.fork.belief();
                let after = edits
                    .iter()
                    .try_fold(before.clone(), |belief, edit| now.fork.edit(&belief, edit))?;
                if after != before {
                    self.keep_liceo(&now, &after, proof.who(), "").await?;
                }
            }
        }
        Ok(())
    }

    /// Whether nobody has changed an idea since.
    async fn is_still(&mut self, idea: &Idea, version: Option<i64>) -> Result<()> {
        let there = self.idea_now(idea.id).await?.ok_or(Error::NotFound)?;
        if version.is_some_and(|version| version != there.version) {
            return Err(Error::Stale);
        }
        Ok(())
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
