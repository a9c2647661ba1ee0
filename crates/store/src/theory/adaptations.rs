//! A liceo's own words on the network's theory.

use std::collections::BTreeSet;

use domain::event::{Happened, Noun, Verb};
use domain::id::{AdaptationId, NetworkId, PersonId, SchoolId};
use domain::theory::{Adaptation, Adapted, Belief, NodeId};
use serde_json::json;
use uuid::Uuid;

use super::forks::LiceoTheory;
use super::versions::json as as_json;
use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    OF_SCHOOL = "select id, network_id, school_id, noun, node_id, set_aside, name, description, under_id, was, reason, version, by_id, at from adaptation where school_id = $1 order by at, id";
    OF_NETWORK = "select a.school_id, o.name as school, a.noun, a.node_id, a.set_aside, a.name, a.description, a.under_id, a.reason, a.at from adaptation a join school o on o.id = a.school_id where a.network_id = $1 order by o.sort_key, o.id, a.at";
    ADD = "insert into adaptation (id, network_id, school_id, noun, node_id, set_aside, name, description, under_id, was, reason, version, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13)";
    CHANGE = "update adaptation set set_aside = $2, name = $3, description = $4, under_id = $5, was = $6, reason = $7, version = version + 1, by_id = $8, at = $9 where id = $1";
    SEEN = "update adaptation set was = $2, version = version + 1 where id = $1";
    REMOVE = "delete from adaptation where id = $1";
}

/// A liceo's word on a node, as the hub reads all of them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AdaptedNode {
    /// The liceo.
    pub school_id: SchoolId,
    /// Its name.
    pub school: String,
    /// `aim`, `driver` or `idea`.
    pub noun: String,
    /// Which.
    pub node_id: Uuid,
    /// Done without.
    pub set_aside: bool,
    /// Called so.
    pub name: Option<String>,
    /// Meaning this.
    pub description: Option<String>,
    /// Hung there.
    pub under_id: Option<domain::id::DriverId>,
    /// Why.
    pub reason: String,
    /// Since when.
    pub at: domain::time::Instant,
}

impl Db {
    /// A liceo's words on the network's theory.
    ///
    /// # Errors
    /// What the database says.
    pub async fn adaptations(&self, school: SchoolId) -> Result<Vec<Adaptation>> {
        all!(self, Adaptation, OF_SCHOOL, school)
    }

    /// Those of all liceos, by liceo.
    ///
    /// # Errors
    /// What the database says.
    pub async fn adaptations_of_all(&self, network: NetworkId) -> Result<Vec<AdaptedNode>> {
        all!(self, AdaptedNode, OF_NETWORK, network)
    }
}

impl Write<'_> {
    pub(super) async fn adaptations_now(&mut self, school: SchoolId) -> Result<Vec<Adaptation>> {
        all!(self, Adaptation, OF_SCHOOL, school)
    }

    /// Words that were said anew carry the reason; those that stayed as they were keep theirs.
    pub(super) async fn write_adaptations(
        &mut self,
        now: &LiceoTheory,
        after: &Belief,
        by: Option<PersonId>,
        reason: &str,
    ) -> Result<()> {
        let words = now.fork.adapted(after);
        let said: BTreeSet<Option<NodeId>> = words.iter().map(|word| word.node).collect();
        for word in &words {
            match now.fork.word_on(word.node) {
                Some(there) if there.says() == *word => {}
                Some(there) => self.change_adaptation(now, there, word, by, reason).await?,
                None => self.add_adaptation(now, word, by, reason).await?,
            }
        }
        for there in &now.fork.adaptations {
            // A word on what the network took away is kept: should it come back, the liceo's word is there.
            let known = there.node().is_none_or(|id| now.fork.network.nodes.contains_key(&id));
            if known && !said.contains(&there.node()) {
                run!(self, REMOVE, there.id)?;
                self.tell(Verb::Removed, there.id, now.school, by).await?;
            }
        }
        Ok(())
    }

    async fn add_adaptation(
        &mut self,
        now: &LiceoTheory,
        word: &Adapted,
        by: Option<PersonId>,
        reason: &str,
    ) -> Result<()> {
        let (id, at) = (AdaptationId::new(self.ids(), self.at()), self.at());
        let (noun, node) = match word.node {
            Some(node) => (node.kind(), node.uuid()),
            None => match self.aim_now(now.network).await? {
                Some(aim) => ("aim", aim.id.0),
                None => return Ok(()),
            },
        };
        let was = was(now, word)?;
        run!(
            self,
            ADD,
            id,
            now.network,
            now.school,
            noun,
            node,
            word.set_aside,
            &word.name,
            &word.description,
            word.under,
            was,
            reason,
            by,
            at
        )?;
        self.tell(Verb::Created, id, now.school, by).await
    }

    async fn change_adaptation(
        &mut self,
        now: &LiceoTheory,
        there: &Adaptation,
        word: &Adapted,
        by: Option<PersonId>,
        reason: &str,
    ) -> Result<()> {
        let (at, was) = (self.at(), was(now, word)?);
        run!(
            self,
            CHANGE,
            there.id,
            word.set_aside,
            &word.name,
            &word.description,
            word.under,
            was,
            reason,
            by,
            at
        )?;
        self.tell(Verb::Changed, there.id, now.school, by).await
    }

    /// The liceo has read what the network says now, and keeps its own word.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_own_word(
        &mut self,
        proof: &domain::permission::Proof<domain::permission::EditLiceoTheory>,
        now: &LiceoTheory,
        there: &Adaptation,
    ) -> Result<()> {
        let was = was(now, &there.says())?;
        run!(self, SEEN, there.id, was)?;
        self.tell(Verb::Changed, there.id, now.school, proof.who()).await
    }

    async fn tell(&mut self, verb: Verb, id: AdaptationId, school: SchoolId, by: Option<PersonId>) -> Result<()> {
        let happened = Happened::to(verb, Noun::Adaptation, id.0).at(school).with(json!({}));
        self.record(by, happened).await
    }
}

/// What the network says now of what a word is about.
fn was(now: &LiceoTheory, word: &Adapted) -> Result<String> {
    let network = &now.fork.network;
    match word.node {
        Some(id) => as_json(&network.nodes.get(&id)),
        None => as_json(&network.aim),
    }
}
