//! What somebody knows, in words, each piece with the pages that it rests on.

use std::collections::HashMap;

use domain::exchange::{LineKind, OfferedBy};
use domain::id::{DriverId, ExpertiseLineId, IdeaId};
use store::{Knows, KnowsLine, TestOf};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::words;
use crate::routes;

/// Somebody in the directory.
pub(super) struct KnowsView {
    /// Their page.
    pub href: String,
    pub name: String,
    /// Where they work.
    pub place: String,
    pub lines: Vec<KnowsLineView>,
    /// Whether there is more on their own page.
    pub more: bool,
}

/// A piece of what they know.
pub(super) struct KnowsLineView {
    /// What it is.
    pub words: String,
    /// How it is known: addresses, names and what is said of each.
    pub evidence: Vec<(String, String, String)>,
    /// That they wrote it themselves, or since when they offer it.
    pub said: Option<String>,
    /// What whom it is about can do with it.
    pub correction: Option<Correction>,
}

/// What one can say of a piece of one's own.
pub(super) enum Correction {
    /// Hide what cycles show, ask no more about it, or show it again.
    Idea { idea: IdeaId, said: Option<LineKind> },
    /// Take one's own words away.
    Own(ExpertiseLineId),
}

/// Cycles of one idea that are named: the newest.
const TESTS: usize = 4;

/// Names of the network's drivers.
///
/// # Errors
/// What the store says.
pub(super) async fn drivers(page: &Page) -> Result<HashMap<DriverId, String>, Problem> {
    let drivers = page.app.db.drivers(page.network()?.id).await?;
    Ok(drivers.into_iter().map(|driver| (driver.id, driver.name)).collect())
}

/// Somebody as a page shows them; `most` pieces, with or without what they can correct.
#[must_use]
pub(super) fn view(
    page: &Page,
    drivers: &HashMap<DriverId, String>,
    knows: &Knows,
    most: usize,
    own: bool,
) -> KnowsView {
    KnowsView {
        href: routes::knower(knows.person),
        name: knows.name.clone(),
        place: if knows.places.is_empty() {
            page.t("directory-hub")
        } else {
            knows.places.join(", ")
        },
        lines: knows
            .lines
            .iter()
            .take(most)
            .map(|line| line_view(page, drivers, line, own))
            .collect(),
        more: knows.lines.len() > most,
    }
}

fn line_view(page: &Page, drivers: &HashMap<DriverId, String>, line: &KnowsLine, own: bool) -> KnowsLineView {
    match line {
        KnowsLine::Idea {
            idea,
            name,
            tests,
            said,
            ..
        } => KnowsLineView {
            words: name.clone(),
            evidence: tests.iter().take(TESTS).map(|test| test_view(page, test)).collect(),
            said: match said {
                Some(LineKind::Hidden) => Some(page.t("expertise-is-hidden")),
                Some(LineKind::Quiet) => Some(page.t("expertise-is-quiet")),
                _ => None,
            },
            correction: own.then_some(Correction::Idea {
                idea: *idea,
                said: *said,
            }),
        },
        KnowsLine::Answer { answer, question, .. } => KnowsLineView {
            words: question.clone(),
            evidence: vec![(routes::answer(answer), page.t("expertise-answer"), String::new())],
            said: None,
            correction: None,
        },
        KnowsLine::Own(written) => KnowsLineView {
            words: written.words.clone(),
            evidence: Vec::new(),
            said: Some(about(
                page,
                drivers,
                written.driver_id,
                "expertise-own-words",
                "expertise-own-words-of",
            )),
            correction: own.then_some(Correction::Own(written.id)),
        },
        KnowsLine::Offer(offer) => {
            let plain = match offer.in_name {
                OfferedBy::Person => "offer-of-person",
                OfferedBy::School => "offer-of-school",
            };
            KnowsLineView {
                words: offer.words.clone(),
                evidence: Vec::new(),
                said: Some(page.lang.t(plain)),
                correction: None,
            }
        }
    }
}

fn about(
    page: &Page,
    drivers: &HashMap<DriverId, String>,
    driver: Option<DriverId>,
    plain: &'static str,
    of: &'static str,
) -> String {
    match driver.and_then(|driver| drivers.get(&driver)) {
        Some(name) => page.t1(of, "driver", name),
        None => page.lang.t(plain),
    }
}

fn test_view(page: &Page, test: &TestOf) -> (String, String, String) {
    let decided = words::decision(page, test.decision);
    let said = if test.came_true {
        page.t1("expertise-came-true", "decision", decided)
    } else {
        decided
    };
    (routes::cycle(test.cycle), test.title.clone(), said)
}
