//! The tests that answer, in the order in which they help: liceos like ours first, then how well they answer, then the newest.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use domain::id::IdeaId;
use domain::permission::Standing;
use domain::search::{Asked as Question, Hits, key};
use domain::theory::Driver;
use store::{FoundTest, IdeaLine, MOST_FOUND, TestSearch};

use super::asked::{Asked, Outcome};
use super::likeness::Ours;
use crate::page::Page;
use crate::page::problem::Problem;

/// What was found, before it is cut to a page.
pub struct Found {
    /// The tests, whatever came of them.
    tests: Vec<FoundTest>,
    /// Whether the question was so wide that only the newest were looked at.
    pub was_cut: bool,
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
        let search = TestSearch {
            network: page.network()?.id,
            asked: &question,
            area: asked.area(),
            level: asked.level(),
            idea: asked.idea(),
        };
        let mut tests = page.app.db.find_tests(&search).await?;
        let was_cut = i64::try_from(tests.len()).is_ok_and(|n| n >= MOST_FOUND);
        tests.retain(|test| test.reach().is_open_to(reader));
        if let Some(driver) = asked.driver() {
            let below = |idea: &&IdeaLine| moves(ground.drivers, idea, driver);
            let ideas: HashSet<IdeaId> = ground.ideas.iter().filter(below).map(|idea| idea.id).collect();
            tests.retain(|test| ideas.contains(&test.idea_id));
        }
        if asked.only_alike() {
            tests.retain(|test| ground.ours.is_alike(test.school_id));
        }
        Ok(Self {
            was_cut,
            tests: ranked(tests, &question, ground),
        })
    }

    /// How many, of a result or of all.
    pub fn count(&self, outcome: Option<Outcome>) -> usize {
        self.of_outcome(outcome).count()
    }

    /// Those of a result or all, the most helpful first.
    pub fn of_outcome(&self, outcome: Option<Outcome>) -> impl Iterator<Item = &FoundTest> {
        let fits = move |test: &&FoundTest| outcome.is_none_or(|one| one == Outcome::of(test.decision));
        self.tests.iter().filter(fits)
    }
}

/// Whether an idea moves a driver, or one that hangs on it.
fn moves(drivers: &[Driver], idea: &IdeaLine, driver: domain::id::DriverId) -> bool {
    let below = drivers
        .iter()
        .any(|one| one.id == idea.driver_id && one.parent_id == Some(driver));
    idea.driver_id == driver || below
}

/// Ranks what answers well enough. Where nothing is asked in words, everything does.
fn ranked(tests: Vec<FoundTest>, question: &Question, ground: &Ground<'_>) -> Vec<FoundTest> {
    let ideas: HashMap<IdeaId, (String, &str)> = ground
        .ideas
        .iter()
        .map(|idea| (idea.id, (key(&[&idea.name]), idea.search_key.as_str())))
        .collect();
    let hits = |test: &FoundTest| -> Hits {
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
    let mut scored: Vec<(Hits, FoundTest)> = tests.into_iter().map(|test| (hits(&test), test)).collect();
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
