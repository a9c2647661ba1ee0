//! The tests of ideas, counted: the one count that every verdict on an idea stands on.

use std::collections::{BTreeSet, HashMap};

use domain::id::{IdeaId, NetworkId, SchoolId};
use domain::permission::Standing;
use domain::theory::{Counts, Test};

use crate::db::Db;
use crate::error::Result;

/// The tests of one idea, as many as somebody may know of.
#[derive(Clone, Debug, Default)]
pub struct IdeaTally {
    /// Counted as its state asks.
    pub counts: Counts,
    /// Schools that closed one.
    pub closed_at: BTreeSet<SchoolId>,
    /// Schools that have one, closed or open.
    pub at: BTreeSet<SchoolId>,
}

impl Db {
    /// The tests of every idea that has any, as many as `who` may know of.
    ///
    /// # Errors
    /// What the database says.
    pub async fn idea_tallies(&self, network: NetworkId, who: &Standing) -> Result<HashMap<IdeaId, IdeaTally>> {
        let mut tests: HashMap<IdeaId, Vec<Test>> = HashMap::new();
        for brief in self.briefs(network).await?.iter() {
            if brief.reach().counts_for(who) {
                tests.entry(brief.idea_id).or_default().push(brief.test());
            }
        }
        Ok(tests
            .into_iter()
            .map(|(idea, tests)| (idea, tally(idea, &tests)))
            .collect())
    }
}

fn tally(idea: IdeaId, tests: &[Test]) -> IdeaTally {
    let closed = tests.iter().filter(|test| test.decided.is_some());
    IdeaTally {
        counts: Counts::of(idea, tests),
        closed_at: closed.map(|test| test.school).collect(),
        at: tests.iter().map(|test| test.school).collect(),
    }
}
