//! The tests that answer, in the order in which they help: liceos like ours first, then how well they answer, then the newest.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::id::IdeaId;
use domain::permission::Standing;
use domain::search::{Asked as Question, Hits, key};
use domain::theory::Driver;
use store::{CycleBrief, IdeaLine};

use super::asked::{Asked, Outcome};
use super::likeness::Ours;
use crate::page::Page;
use crate::page::problem::Problem;

/// What was found, before it is cut to a page.
pub struct Found {
    /// The tests, whatever came of them.
    tests: Vec<Arc<CycleBrief>>,
}

/// What the question is held against besides the tests.
pub struct Ground<'a> {
    /// Ideas that the reader may see.
    pub ideas: &'a [IdeaLine],
    /// The network's drivers.
    pub drivers: &'a [Driver],
    /// The reader's liceo.
    pub ours: &'a Ours,
}

impl Found {
    /// Looks, sieves by what the reader may open, ranks.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, reader: &Standing, asked: &Asked, ground: &Ground<'_>) -> Result<Self, Problem> {
        let question = asked.question();
        let (area, level, idea) = (asked.area(), asked.level(), asked.idea());
        let briefs = page.app.db.briefs(page.network()?.id).await?;
        let named = named(&question, ground.ideas);
        let fits = |test: &&Arc<CycleBrief>| {
            area.is_none_or(|area| area == test.area)
                && level.is_none_or(|level| Some(level) == test.level)
                && idea.is_none_or(|idea| idea == test.idea_id)
                && (question.is_empty() || named.contains(&test.idea_id) || question.is_in(&test.search_key))
                && !test.reach().is_draft()
                && test.reach().is_open_to(reader)
        };
        let mut tests: Vec<Arc<CycleBrief>> = briefs.iter().filter(fits).cloned().collect();
        if let Some(driver) = asked.driver() {
            let below = |idea: &&IdeaLine| moves(ground.drivers, idea, driver);
            let ideas: HashSet<IdeaId> = ground.ideas.iter().filter(below).map(|idea| idea.id).collect();
            tests.retain(|test| ideas.contains(&test.idea_id));
        }
        if asked.only_alike() {
            tests.retain(|test| ground.ours.is_alike(test.school_id));
        }
        Ok(Self {
            tests: ranked(tests, &question, ground),
        })
    }

    /// How many, of a result or of all.
    pub fn count(&self, outcome: Option<Outcome>) -> usize {
        self.of_outcome(outcome).count()
    }

    /// Those of a result or all, the most helpful first.
    pub fn of_outcome(&self, outcome: Option<Outcome>) -> impl Iterator<Item = &CycleBrief> {
        let fits = move |test: &&CycleBrief| outcome.is_none_or(|one| one == Outcome::of(test.decision));
        self.tests.iter().map(|test| &**test).filter(fits)
    }
}

/// Ideas that the question may name.
fn named(question: &Question, ideas: &[IdeaLine]) -> HashSet<IdeaId> {
    let named = ideas.iter().filter(|idea| question.is_in(&idea.search_key));
    named.map(|idea| idea.id).collect()
}

/// Whether an idea moves a driver, or one that hangs on it.
fn moves(drivers: &[Driver], idea: &IdeaLine, driver: domain::id::DriverId) -> bool {
    let below = drivers
        .iter()
        .any(|one| one.id == idea.driver_id && one.parent_id == Some(driver));
    idea.driver_id == driver || below
}

/// Ranks what answers well enough. Where nothing is asked in words, everything does.
fn ranked(tests: Vec<Arc<CycleBrief>>, question: &Question, ground: &Ground<'_>) -> Vec<Arc<CycleBrief>> {
    let ideas: HashMap<IdeaId, (String, &str)> = ground
        .ideas
        .iter()
        .map(|idea| (idea.id, (key(&[&idea.name]), idea.search_key.as_str())))
        .collect();
    let hits = |test: &CycleBrief| -> Hits {
        let title = key(&[&test.title]);
        match ideas.get(&test.idea_id) {
            Some((name, words)) => question.hits(&[&title, name], &[&test.search_key, words]),
            None => question.hits(&[&title], &[&test.search_key]),
        }
    };
    let alike: HashSet<_> = tests.iter().map(|test| test.school_id).collect::<HashSet<_>>();
    let alike: HashSet<_> = alike
        .into_iter()
        .filter(|school| ground.ours.is_alike(*school))
        .collect();
    let mut scored: Vec<(Hits, Arc<CycleBrief>)> = tests.into_iter().map(|test| (hits(&test), test)).collect();
    scored.retain(|(hits, _)| hits.words >= question.enough());
    scored.sort_by_cached_key(|(hits, test)| {
        (
            Reverse(alike.contains(&test.school_id)),
            Reverse(hits.weight),
            Reverse(test.moved_at),
            test.id,
        )
    });
    scored.into_iter().map(|(_, test)| test).collect()
}
