//! The syntheses of the network: signed ones, and the drafts that the reader writes on.

use askama::Template;
use domain::permission::{Act as _, EditSynthesis, ListPackages};
use store::SynthesisLine;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/syntheses/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    signed: Vec<Line>,
    drafts: Vec<Line>,
}

/// A synthesis in the list.
struct Line {
    href: String,
    title: String,
    words: String,
    meta: String,
}

/// The page.
pub async fn show(page: Page, can: Can<ListPackages>) -> Answer {
    let lines = page.app.db.synthesis_lines(page.network()?.id).await?;
    let drafts = lines
        .iter()
        .filter(|line| EditSynthesis(line.synthesis.clone()).allowed(can.standing()));
    page.show(&List {
        signed: lines.iter().filter_map(|line| signed(&page, line)).collect(),
        drafts: drafts.map(|line| draft(&page, line)).collect(),
        page: page.clone(),
    })
}

fn signed(page: &Page, line: &SynthesisLine) -> Option<Line> {
    let synthesis = &line.synthesis;
    let day = page.lang.day(synthesis.signed_at?.day().0);
    let name = line.signer.clone().unwrap_or_default();
    let mut meta = vec![
        page.t1("synthesis-tests", "n", synthesis.tests),
        page.t2("synthesis-signed", "name", name, "day", day),
    ];
    if line.dissents > 0 {
        meta.push(page.t1("synthesis-dissents", "n", line.dissents));
    }
    Some(Line {
        href: routes::synthesis(synthesis.id),
        title: synthesis.title.clone(),
        words: synthesis
            .says()
            .into_iter()
            .next()
            .map(|first| first.words)
            .unwrap_or_default(),
        meta: meta.join(" · "),
    })
}

fn draft(page: &Page, line: &SynthesisLine) -> Line {
    let day = page.lang.day(line.synthesis.created_at.day().0);
    Line {
        href: routes::synthesis_draft(line.synthesis.id),
        title: line.synthesis.title.clone(),
        words: String::new(),
        meta: page.t2("answer-who-when", "name", line.author.as_str(), "day", day),
    }
}
