//! Answers among what a search finds: those that say what is asked, of the conversations that the reader may read.

use std::cmp::Reverse;

use domain::permission::{Act as _, SeeAnswer, Standing};
use domain::search::{Asked as Question, key};

use crate::components::markdown;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::conversations::load;
use crate::routes;

/// Answers beside the tests.
const MOST: usize = 6;

/// An answer that was found.
pub(crate) struct FoundAnswer {
    /// Its page.
    pub href: String,
    /// The question.
    pub question: String,
    /// The beginning of the answer.
    pub words: String,
    /// Who answered, and when that was accepted.
    pub meta: String,
}

/// The best of them.
///
/// # Errors
/// What the store says.
pub(crate) async fn found(page: &Page, reader: &Standing, question: &Question) -> Result<Vec<FoundAnswer>, Problem> {
    if question.is_empty() {
        return Ok(Vec::new());
    }
    let lines = page.app.db.answer_lines(page.network()?.id).await?;
    let mut hits: Vec<_> = lines
        .into_iter()
        .filter(|line| question.is_in(&line.search_key))
        .map(|line| (question.hits(&[&key(&[&line.question])], &[&line.search_key]), line))
        .filter(|(hits, _)| hits.words >= question.enough())
        .collect();
    hits.sort_by_key(|(hits, line)| (Reverse(hits.weight), Reverse(line.answer.accepted_at)));
    let mut found = Vec::new();
    for (_, line) in hits {
        if found.len() >= MOST {
            break;
        }
        let act = SeeAnswer {
            contribution: load::said(&page.app, line.answer.contribution_id).await?,
            answer: line.answer,
        };
        if act.allowed(reader) {
            let day = page.lang.day(act.answer.accepted_at.day().0);
            found.push(FoundAnswer {
                href: routes::answer(act.answer.id),
                question: line.question,
                words: markdown::excerpt(&line.words, 200),
                meta: page.t2("answer-who-when", "name", line.name, "day", day),
            });
        }
    }
    Ok(found)
}
