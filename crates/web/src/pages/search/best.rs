//! What answers best, and, beside something, more like it: a few lines on another page. From the library's index, which is sieved by what
//! the reader may open before anything is ranked.

use domain::cycle::Decision;
use domain::event::Noun;
use domain::id::CycleId;
use domain::permission::{Sight, Standing};
use domain::search::Wanted;
use store::{Answering, Chosen};
use uuid::Uuid;

use super::place::Place;
use crate::page::Page;
use crate::page::problem::Problem;

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

/// What answers a question that somebody is about to ask.
///
/// # Errors
/// What the store says.
pub(crate) async fn answering(page: &Page, reader: &Standing, question: &str) -> Result<Vec<Best>, Problem> {
    let (db, network) = (&page.app.db, page.network()?.id);
    let short: String = question.chars().take(300).collect();
    let vocabulary = db.vocabulary(network).await?;
    let wanted = Wanted::read(&short, &vocabulary);
    if short.trim().is_empty() || wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut best = db
        .best_answers(network, &Sight::of(reader), &wanted, &Chosen::default())
        .await?;
    best.truncate(MOST);
    told(page, best).await
}

/// What is most like a document.
///
/// # Errors
/// What the store says.
pub async fn like(page: &Page, reader: &Standing, noun: Noun, id: Uuid) -> Result<Vec<Best>, Problem> {
    let (db, network) = (&page.app.db, page.network()?.id);
    let found = db.more_like(network, &Sight::of(reader), noun, id, LIKE).await?;
    told(page, found).await
}

async fn told(page: &Page, answers: Vec<Answering>) -> Result<Vec<Best>, Problem> {
    let mut lines = Vec::new();
    for one in answers {
        let Some(place) = Place::of(page, &one).await? else {
            continue;
        };
        lines.push(Best {
            href: place.href,
            said: match one.noun {
                Noun::Cycle => cycle(page, &one).await?,
                _ => place.kind,
            },
            title: one.title,
        });
    }
    Ok(lines)
}

/// What came of a test, and where.
async fn cycle(page: &Page, one: &Answering) -> Result<String, Problem> {
    let details = page.app.db.test_details(&[CycleId(one.id)]).await?;
    let school = details
        .into_iter()
        .next()
        .map(|detail| detail.school)
        .unwrap_or_default();
    let state = match one.result.parse::<Decision>() {
        Ok(decision) => page.word("decision", decision),
        Err(_) => page.t("search-best-running"),
    };
    Ok(page.t2("search-best-cycle", "state", state, "school", school))
}
