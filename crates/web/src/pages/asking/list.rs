//! Questions to the network: what one was asked, what one asked, what the others ask.

use askama::Template;
use domain::attention::Thing;
use domain::dialogue::About;
use domain::permission::{AskNetwork, Standing};
use store::AskLine;

use super::waiting::{Waiting, waiting};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// So many of the others' questions: older ones are found by the search.
const OTHERS: usize = 12;

#[derive(Template)]
#[template(path = "pages/asking/list.html", whitespace = "minimize")]
struct Asks {
    page: Page,
    asked: Vec<Waiting>,
    mine: Vec<LineView>,
    others: Vec<LineView>,
}

/// A question.
struct LineView {
    href: String,
    title: String,
    meta: String,
    state: String,
}

/// The page.
pub async fn show(page: Page, can: Can<AskNetwork>) -> Answer {
    let (db, network) = (&page.app.db, page.network()?.id);
    let mine = db.asks_of(network, can.who()).await?;
    let others = db.asks_of_others(network, can.who()).await?;
    let (mine, others) = (
        readable(&page, can.standing(), mine).await?,
        readable(&page, can.standing(), others).await?,
    );
    page.show(&Asks {
        asked: waiting(&page, can.standing(), 20).await?,
        mine: mine.iter().map(|line| view(&page, line, true)).collect(),
        others: others
            .iter()
            .take(OTHERS)
            .map(|line| view(&page, line, false))
            .collect(),
        page: page.clone(),
    })
}

/// Questions that the reader may open: those to the network, and those in circles that they read.
async fn readable(page: &Page, reader: &Standing, lines: Vec<AskLine>) -> Result<Vec<AskLine>, Problem> {
    let mut readable = Vec::new();
    for line in lines {
        let open = line.about == About::Network
            || page
                .app
                .db
                .title_for(reader, Thing::Conversation, line.id.0)
                .await?
                .is_some();
        if open {
            readable.push(line);
        }
    }
    Ok(readable)
}

fn view(page: &Page, line: &AskLine, own: bool) -> LineView {
    let day = page.lang.day(line.at.day().0);
    let from = line
        .school
        .as_ref()
        .map_or_else(|| line.name.clone(), |school| format!("{}, {school}", line.name));
    let state = match (line.answer_id, line.spoken) {
        (Some(_), _) => "ask-state-answered",
        (None, n) if n > 0 => "ask-state-spoken",
        (None, _) if line.passes > domain::exchange::PASSES => "ask-state-hub",
        _ => "ask-state-waits",
    };
    LineView {
        href: line
            .answer_id
            .map_or_else(|| routes::conversation(line.id), routes::answer),
        title: line.title.clone(),
        meta: if own {
            day
        } else {
            page.t2("ask-by", "name", from, "day", day)
        },
        state: page.lang.t(state),
    }
}
