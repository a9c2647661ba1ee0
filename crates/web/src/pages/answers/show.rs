//! An accepted answer with where it comes from.

use askama::Template;
use domain::collection::Kept;
use domain::dialogue::cited_cycles;
use domain::id::CycleId;
use domain::permission::{Act as _, Matter, SeeAnswer, SeeCycle};
use domain::time::Instant;

use crate::components::markdown;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::collections::block::KeepBlock;
use crate::pages::conversations::said;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/answers/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    question: String,
    /// What was asked besides the title.
    asked: String,
    html: String,
    /// Who asked, who answered, who accepted, each with when.
    facts: Vec<(String, String)>,
    conversation: String,
    about: (String, String),
    /// Cycles that the answer stands on, of those that the reader may open.
    cycles: Vec<(String, String)>,
    reach: &'static str,
    keep: KeepBlock,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeAnswer>) -> Answer {
    let (answer, said_here) = (&can.act().answer, &can.act().contribution);
    let place = &said_here.place;
    let (conversation, contribution, db) = (&place.conversation, &said_here.contribution, &page.app.db);
    let first = db.contributions(conversation.id, 1, 0).await?;
    // The first words are the question's, as long as whoever asked let them stand.
    let asked = first
        .first()
        .filter(|line| line.by_id == conversation.opened_by && line.id != contribution.id);
    let hidden = match asked {
        Some(line) => db.contribution_is_hidden(line.id).await?,
        None => true,
    };
    let asked = asked.filter(|_| !hidden).map(|line| markdown::html(&line.words));
    let line = db.contribution_line(contribution.id).await?;
    let told = |key: &str, name: String, at: Instant| {
        let day = page.lang.day_long(at.day().0);
        (page.t(key), page.t2("answer-who-when", "name", name, "day", day))
    };
    let asker = db.person(conversation.opened_by).await?.name;
    let accepter = db.person(answer.accepted_by).await?.name;
    let from = line
        .school
        .clone()
        .map_or_else(|| line.name.clone(), |school| format!("{}, {school}", line.name));
    page.show(&Show {
        question: conversation.title.clone(),
        asked: asked.unwrap_or_default(),
        html: markdown::html(&contribution.words),
        facts: vec![
            told("answer-asked", asker, conversation.opened_at),
            told("answer-answered", from, contribution.at),
            told("answer-accepted", accepter, answer.accepted_at),
        ],
        conversation: format!("{}#a-{}", routes::conversation(conversation.id), contribution.id),
        about: said::about(&page, &place.matter).await?,
        cycles: cycles(&page, &place.matter, &contribution.words).await?,
        reach: said::reach(&place.matter),
        keep: KeepBlock::of(&page, can.standing(), Some(Kept::Answer), None, answer.id.0).await?,
        page: page.clone(),
    })
}

/// The cycle that was talked about, and those that the answer names.
async fn cycles(page: &Page, matter: &Matter, words: &str) -> Result<Vec<(String, String)>, Problem> {
    let mut ids: Vec<CycleId> = match matter {
        Matter::Cycle(cycle) => vec![cycle.id],
        _ => Vec::new(),
    };
    ids.extend(cited_cycles(words).into_iter().take(20));
    ids.dedup();
    let mut cycles = Vec::new();
    for id in ids {
        let cycle = match page.app.db.cycle(id).await {
            Ok(cycle) => cycle,
            Err(store::Error::NotFound) => continue,
            Err(other) => return Err(other.into()),
        };
        let act = SeeCycle(cycle);
        if page.standing().is_some_and(|reader| act.allowed(reader)) {
            cycles.push((routes::cycle(id), act.0.title));
        }
    }
    Ok(cycles)
}
