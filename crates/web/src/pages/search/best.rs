//! What answers best, ideas, cycles, packages and syntheses ranked together; and, beside one of them, more like it. From the library's index, which is
//! sieved by what the reader may open before anything is ranked.

use std::collections::HashMap;

use domain::cycle::Decision;
use domain::event::Noun;
use domain::id::{CycleId, IdeaId};
use domain::permission::{Sight, Standing};
use domain::search::Wanted;
use store::{Answering, Chosen};
use uuid::Uuid;

use super::asked::{Asked, Outcome};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// So many at once: what one looks at before asking otherwise.
const MOST: usize = 6;

/// More like something.
const LIKE: usize = 4;

/// Something that was found.
pub struct Best {
    /// Its page.
    pub href: String,
    /// Its name or title.
    pub title: String,
    /// What it is; of a cycle, what came of it and where.
    pub said: String,
}

/// The best answers to what is asked in words, the best first.
///
/// # Errors
/// What the store says.
pub async fn best(page: &Page, reader: &Standing, asked: &Asked) -> Result<Vec<Best>, Problem> {
    // What is asked of alike liceos, of one idea, or on a further page is for the list below.
    if asked.q.trim().is_empty() || asked.only_alike() || asked.idea().is_some() || !asked.pagina.is_empty() {
        return Ok(Vec::new());
    }
    let (db, network) = (&page.app.db, page.network()?.id);
    let short: String = asked.q.chars().take(300).collect();
    let vocabulary = db.vocabulary(network).await?;
    let wanted = Wanted::read(&short, &vocabulary);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let chosen = Chosen {
        result: asked.outcome().map(|outcome| match outcome {
            Outcome::Decided(decision) => Some(decision),
            Outcome::Open => None,
        }),
        area: asked.area(),
        level: asked.level(),
        driver: asked.driver(),
        ..Chosen::default()
    };
    let mut answers = db.search(network, &Sight::of(reader), &wanted, &chosen).await?.best;
    answers.truncate(MOST);
    told(page, answers).await
}

/// What answers a question that somebody is about to ask.
///
/// # Errors
/// What the store says.
pub(crate) async fn answering(page: &Page, reader: &Standing, question: &str) -> Result<Vec<Best>, Problem> {
    let asked = Asked {
        q: question.to_owned(),
        ..Asked::default()
    };
    best(page, reader, &asked).await
}

/// What is most like an idea or a cycle.
///
/// # Errors
/// What the store says.
pub async fn like(page: &Page, reader: &Standing, noun: Noun, id: Uuid) -> Result<Vec<Best>, Problem> {
    let network = page.network()?.id;
    let found = page
        .app
        .db
        .more_like(network, &Sight::of(reader), noun, id, LIKE)
        .await?;
    told(page, found).await
}

async fn told(page: &Page, answers: Vec<Answering>) -> Result<Vec<Best>, Problem> {
    let cycles = answers.iter().filter(|one| one.noun == Noun::Cycle);
    let cycles: Vec<CycleId> = cycles.map(|one| CycleId(one.id)).collect();
    let details = page.app.db.test_details(&cycles).await?;
    let schools: HashMap<CycleId, String> = details.into_iter().map(|one| (one.id, one.school)).collect();
    let view = |one: Answering| {
        let other = match one.noun {
            Noun::Idea => Some((routes::idea(IdeaId(one.id)), "search-best-idea")),
            Noun::Package => Some((routes::package(one.id), "search-best-package")),
            Noun::Synthesis => Some((routes::synthesis(one.id), "search-best-synthesis")),
            _ => None,
        };
        if let Some((href, key)) = other {
            return Best {
                href,
                title: one.title,
                said: page.t(key),
            };
        }
        if one.noun == Noun::Answer {
            return Best {
                href: routes::answer(one.id),
                title: one.title,
                said: page.t("search-best-answer"),
            };
        }
        let state = match one.result.parse::<Decision>() {
            Ok(decision) => page.word("decision", decision),
            Err(_) => page.t("search-best-running"),
        };
        let school = schools.get(&CycleId(one.id)).cloned().unwrap_or_default();
        Best {
            href: routes::cycle(CycleId(one.id)),
            title: one.title,
            said: page.t2("search-best-cycle", "state", state, "school", school),
        }
    };
    Ok(answers.into_iter().map(view).collect())
}
