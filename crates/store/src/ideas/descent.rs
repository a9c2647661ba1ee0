//! An idea made of others.

use domain::event::{Happened, Noun, Verb};
use domain::id::{IdeaId, NetworkId};
use domain::permission::{Proof, ProposeIdea};
use domain::theory::{Ancestor, DescentPlan, IdeaPlan};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ANCESTORS = "select a.idea_id, a.parent_id, a.kind, a.why, a.by_id, a.at from idea_ancestor a join idea i on i.id = a.idea_id where i.network_id = $1 order by a.at, a.idea_id, a.parent_id";
    DESCENDS = "insert into idea_ancestor (idea_id, parent_id, kind, why, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (idea_id, parent_id) do nothing";
}

impl Db {
    /// What the network's ideas were made of, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ancestors(&self, network: NetworkId) -> Result<Vec<Ancestor>> {
        all!(self, Ancestor, ANCESTORS, network)
    }
}

impl Write<'_> {
    /// Makes an idea of others. A liceo's stands in its own theory alone; the hub's in the network's. The browser names it:
    /// sent twice, it is one, and what it was made of is said once. Being new, it can be nothing's ancestor, so no loop can
    /// close here.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody writes it.
    pub async fn adapt_idea(
        &mut self,
        proof: &Proof<ProposeIdea>,
        network: NetworkId,
        id: IdeaId,
        plan: &IdeaPlan,
        descent: &DescentPlan,
    ) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let (at, school) = (self.at(), proof.act().0);
        let added = self.idea_now(id).await?.is_none();
        if added {
            match school {
                None => self.propose_network_idea(proof, network, id, plan).await?,
                Some(_) => self.propose_own_idea(proof, network, id, plan).await?,
            }
            for (place, parent) in (0..).zip(&descent.parents) {
                // A microsecond apart, so that the first stays the first.
                let said_at = Instant::from_micros(at.micros() + place);
                run!(self, DESCENDS, id, parent, descent.kind, &descent.why, by, said_at)?;
            }
        }
        let mut happened = Happened::to(Verb::Created, Noun::Idea, id.0)
            .with(json!({ "descent": descent.kind, "of": descent.parents, "again": !added }));
        happened.school_id = school;
        self.record(Some(by), happened).await
    }
}
