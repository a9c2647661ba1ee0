//! A signed synthesis: its sentences with their tests, who sees it otherwise, and what was tested since.

use askama::Template;
use domain::collection::Kept;
use domain::cycle::Phase;
use domain::event::Noun;
use domain::id::DissentId;
use domain::permission::{Act as _, CycleReach, DissentFrom, DraftPackages, EditSynthesis, SeeSynthesis, Standing};
use domain::synthesis::{About, Synthesis};

use super::evidence::{Ground, Known};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::collections::block::KeepBlock;
use crate::pages::search::best::{Best, like};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/syntheses/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    synthesis: Synthesis,
    signed: String,
    /// What it is about: page, name.
    about: Option<(String, String)>,
    /// A sentence and the numbers of its tests.
    sentences: Vec<(String, Vec<usize>)>,
    tests: Vec<Cited>,
    /// How many tests were closed since it was drafted.
    older: Option<String>,
    /// Where a newer one is drafted.
    again: Option<String>,
    /// A newer one that was signed.
    newer: Option<(String, String)>,
    dissents: Vec<DissentView>,
    dissenting: bool,
    form: Form,
    keep: KeepBlock,
    like: Vec<Best>,
}

/// A test that is cited, by its number.
pub struct Cited {
    /// Its number in the list.
    pub number: usize,
    /// Its page, for whoever may open it.
    pub href: Option<String>,
    /// Its title.
    pub title: String,
    /// Its result, idea and liceo.
    pub meta: String,
}

/// Somebody who sees it otherwise.
struct DissentView {
    who: String,
    words: String,
    /// Where its writer takes it back.
    removal: Option<String>,
}

/// The page; of a draft, where it is changed.
pub async fn show(page: Page, can: Can<SeeSynthesis>) -> Answer {
    let synthesis = can.act().0.clone();
    if EditSynthesis(synthesis.clone()).allowed(can.standing()) {
        return page.go(&routes::synthesis_draft(synthesis.id));
    }
    let form = fresh(&page);
    page.show(&template(&page, can.standing(), synthesis, form).await?)
}

/// An empty form for a dissent.
fn fresh(page: &Page) -> Form {
    Form::new().with("id", DissentId::new(page.app.ids.as_ref(), page.now).to_string())
}

/// The page with a dissent that came back.
///
/// # Errors
/// What the store says.
pub async fn again(page: &Page, reader: &Standing, synthesis: Synthesis, form: Form) -> Answer {
    page.again(&template(page, reader, synthesis, form).await?)
}

async fn template(page: &Page, reader: &Standing, synthesis: Synthesis, form: Form) -> Result<Show, Problem> {
    let (db, about_id) = (&page.app.db, synthesis.about_id);
    let ground = Ground::of(db, synthesis.network_id, synthesis.about, about_id).await?;
    let signer = match synthesis.signed_by {
        Some(person) => db.person(person).await?.name,
        None => String::new(),
    };
    let day = synthesis
        .signed_at
        .map_or_else(String::new, |at| page.lang.day_long(at.day().0));
    let older = ground.since(synthesis.created_at);
    let newest = db.syntheses_about(synthesis.about, about_id).await?.into_iter().next();
    let (home, drafting) = match synthesis.about {
        About::Idea => (routes::idea(about_id), routes::idea_synthesis(about_id)),
        About::Driver => (routes::driver(about_id), routes::driver_synthesis(about_id)),
    };
    let ids = ground.ids();
    let sentences = synthesis.says().into_iter().map(|sentence| {
        let places = sentence
            .tests
            .iter()
            .filter_map(|test| ids.iter().position(|one| one == test));
        (sentence.words, places.map(|place| place + 1).collect())
    });
    let mut sentences: Vec<(String, Vec<usize>)> = sentences.collect();
    let numbers: Vec<usize> = sentences.iter().flat_map(|(_, numbers)| numbers.clone()).collect();
    let cited_tests = ground
        .tests
        .iter()
        .enumerate()
        .filter(|(place, _)| numbers.contains(&(place + 1)));
    for (_, numbers) in &mut sentences {
        numbers.sort_unstable();
    }
    let dissents = db.dissents(synthesis.id).await?.into_iter().map(|line| {
        let name = line
            .school
            .map_or_else(|| line.name.clone(), |school| format!("{}, {school}", line.name));
        let day = page.lang.day_long(line.dissent.at.day().0);
        DissentView {
            who: page.t2("answer-who-when", "name", name, "day", day),
            removal: (line.dissent.by_id == reader.person()).then(|| routes::dissent_removal(line.dissent.id)),
            words: line.dissent.words,
        }
    });
    Ok(Show {
        signed: page.t2("synthesis-signed", "name", signer, "day", day),
        about: ground.name.clone().map(|name| (home, name)),
        tests: cited_tests
            .map(|(place, test)| cited(page, reader, place, test))
            .collect(),
        older: (older > 0).then(|| page.t1("synthesis-older", "n", older)),
        again: (older > 0 && page.may(&DraftPackages)).then_some(drafting),
        newer: newest
            .filter(|newest| newest.id != synthesis.id)
            .map(|newest| (routes::synthesis(newest.id), newest.title)),
        dissents: dissents.collect(),
        dissenting: DissentFrom(synthesis.clone()).allowed(reader),
        keep: KeepBlock::of(page, reader, Some(Kept::Synthesis), None, synthesis.id.0).await?,
        like: like(page, reader, Noun::Synthesis, synthesis.id.0).await?,
        sentences,
        synthesis,
        form,
        page: page.clone(),
    })
}

/// A test as a list names it; a link for whoever may open it.
#[must_use]
pub fn cited(page: &Page, reader: &Standing, place: usize, test: &Known) -> Cited {
    let tested = &test.evidence.tested;
    let reach = CycleReach {
        owner: tested.owner,
        school: tested.school,
        area: tested.area,
        phase: Phase::Closed,
        shared: true,
    };
    let decision = tested.decision.map(|decision| page.word("decision", decision));
    let parts = [
        decision.unwrap_or_default(),
        test.evidence.idea_name.clone(),
        test.evidence.school.clone(),
    ];
    Cited {
        number: place + 1,
        href: reach.is_open_to(reader).then(|| routes::cycle(tested.cycle)),
        title: test.title.clone(),
        meta: parts.join(" · "),
    }
}
