//! Where no test answers: the ideas that come nearest, and whom to ask.

use domain::permission::Standing;
use domain::search::{Asked as Question, nearness};
use store::IdeaLine;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Somebody who tried something near.
pub struct Person {
    /// Their name and liceo.
    pub said: String,
    /// The test.
    pub href: String,
    /// Its title.
    pub title: String,
}

/// Letters in common below this are chance: two texts about other things share some.
const NEAR: f64 = 0.2;

/// So many ideas, so many people.
const MOST: usize = 3;

/// Ideas that have a word of the question, or are written nearly so; the nearest first.
pub fn ideas<'a>(question: &Question, typed: &str, ideas: &'a [IdeaLine]) -> Vec<&'a IdeaLine> {
    let mut scored: Vec<(usize, f64, &IdeaLine)> = ideas
        .iter()
        .map(|idea| {
            let hits = question.hits(&[], &[&idea.search_key]);
            (hits.words, nearness(typed, &idea.name), idea)
        })
        .filter(|(words, near, _)| *words > 0 || *near >= NEAR)
        .collect();
    scored.sort_by(|one, other| other.0.cmp(&one.0).then(other.1.total_cmp(&one.1)));
    scored.into_iter().take(MOST).map(|(.., idea)| idea).collect()
}

/// Who closed the newest test of each of them that the reader may open.
///
/// # Errors
/// What the store says.
pub async fn people(page: &Page, reader: &Standing, ideas: &[&IdeaLine]) -> Result<Vec<Person>, Problem> {
    let mut people = Vec::new();
    for idea in ideas {
        let tests = page.app.db.idea_tests(idea.id).await?;
        let told = |test: &&store::IdeaTest| test.decision.is_some() && test.reach().is_open_to(reader);
        let Some(test) = tests.iter().find(told) else {
            continue;
        };
        let details = page.app.db.test_details(&[test.id]).await?;
        people.extend(details.into_iter().map(|detail| Person {
            said: format!("{}, {}", detail.owner, detail.school),
            href: routes::cycle(test.id),
            title: test.title.clone(),
        }));
    }
    Ok(people)
}
