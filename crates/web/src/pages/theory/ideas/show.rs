//! An idea: how it is done, what its tests warrant, who has tried it, where it comes from.

use askama::Template;
use domain::collection::{Followed, Kept};
use domain::event::Noun;
use domain::id::SchoolId;
use domain::permission::{EditIdea, EditLiceoTheory, EditTheory, FileHost, Matter, PlanCycle, SeeIdea};
use domain::theory::{Counts, Idea, Test, Tested, Warrant};
use store::IdeaTest;

use super::family::{Family, Kin};
use super::on_charts::OnCharts;
use super::places::may_propose;
use super::standing::{Standing, why};
use super::tests::{Group, groups};
use super::warrant::{Said, said};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::asking::need::on_idea;
use crate::pages::attachments::list::{FileList, list};
use crate::pages::collections::block::KeepBlock;
use crate::pages::conversations::block::ConversationBlock;
use crate::pages::packages::block::LibraryBlock;
use crate::pages::search::best::{Best, like};
use crate::pages::theory::ground::home;
use crate::pages::theory::offers::show::Offering;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/show.html")]
struct Show {
    page: Page,
    idea: Idea,
    facts: Vec<(String, String)>,
    driver: (String, String),
    standing: Standing,
    why: Vec<String>,
    said: Said,
    groups: Vec<Group>,
    family: Option<Family>,
    may_plan: bool,
    may_adapt: bool,
    may_edit: bool,
    may_remove: bool,
    /// Where one asks who has tried it, while nothing is known of it.
    ask: Option<String>,
    /// Its panel beside the diagram.
    panel: Option<String>,
    offering: Option<Offering>,
    files: FileList,
    conversations: ConversationBlock,
    on_charts: OnCharts,
    library: LibraryBlock,
    keep: KeepBlock,
    like: Vec<Best>,
}

/// Shows it.
pub async fn show(page: Page, can: Can<SeeIdea>) -> Answer {
    let (idea, reader, db) = (can.act().0.clone(), can.standing(), &page.app.db);
    let driver = db.driver(idea.driver_id).await?;
    let mut tests = db.idea_tests(idea.id).await?;
    // A number is told of what the whole network may read, and of what the reader sees anyway. Never of a draft.
    tests.retain(|test| test.reach().counts_for(reader));
    let counts = counts(&idea, &tests);
    let levels = db.tested_levels(page.network()?.id).await?;
    let warrant = Warrant::of(&tests.iter().map(IdeaTest::tested).collect::<Vec<Tested>>(), &levels);
    let family = Kin::of(&page, reader).await?;
    let may_edit = page.may(&EditIdea(idea.clone()));
    page.show(&Show {
        facts: facts(&page, &idea).await?,
        driver: (routes::driver(driver.id), driver.name),
        standing: Standing::of(&page, &counts),
        why: why(&page, &counts),
        said: said(&page, &warrant, reader).await?,
        groups: groups(&page, idea.id, &tests, reader),
        family: family.drawn(&page, reader, idea.id).await?,
        may_plan: reader.schools().into_iter().any(|school| plans(&page, school)),
        may_adapt: may_propose(&page, reader),
        may_remove: may_edit && tests.is_empty() && !family.has_heirs(idea.id),
        panel: panel(&page, &idea),
        ask: on_idea(&page, &idea).filter(|_| warrant.closed == 0),
        offering: Offering::of(&page, &idea).await?,
        files: list(&page, &FileHost::Idea(idea.clone())).await?,
        conversations: ConversationBlock::of(&page, reader, &Matter::Idea(idea.clone())).await?,
        on_charts: OnCharts::of(&page, reader, idea.id, &tests).await?,
        library: LibraryBlock::of_idea(&page, reader, idea.id).await?,
        keep: KeepBlock::of(&page, reader, Some(Kept::Idea), Some(Followed::Idea), idea.id.0).await?,
        like: like(&page, reader, Noun::Idea, idea.id.0).await?,
        may_edit,
        idea,
        page: page.clone(),
    })
}

/// Where it is moved, connected and taken out, for whoever may.
fn panel(page: &Page, idea: &Idea) -> Option<String> {
    let own = idea.school_id.filter(|_| !idea.in_network);
    let may = own.map_or_else(|| page.may(&EditTheory), |school| page.may(&EditLiceoTheory(school)));
    may.then(|| format!("{}?nodo={}#panel", home(own), idea.id))
}

/// The tests as the state counts them.
fn counts(idea: &Idea, tests: &[IdeaTest]) -> Counts {
    let tests: Vec<Test> = tests.iter().map(|test| test.counted(idea.id)).collect();
    Counts::of(idea.id, &tests)
}

fn plans(page: &Page, school: SchoolId) -> bool {
    page.may(&PlanCycle {
        school,
        course: None,
        area: None,
    })
}

/// For whom it is made, and whose it is.
async fn facts(page: &Page, idea: &Idea) -> store::Result<Vec<(String, String)>> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, said: Option<String>| {
        facts.extend(said.filter(|said| !said.is_empty()).map(|said| (page.t(key), said)));
    };
    fact("idea-level", idea.level.map(|level| page.word("level", level)));
    fact(
        "idea-subject",
        idea.subject.map(|subject| page.word("subject", subject)),
    );
    fact("idea-scale", idea.scale.map(|scale| page.word("scale", scale)));
    fact("idea-audience", Some(idea.audience.clone()));
    let from = match idea.school_id {
        Some(school) => page.app.db.school(school).await?.name,
        None => page.t("theory-idea-hub"),
    };
    fact("theory-idea-from", Some(from));
    if !idea.in_network {
        fact("idea-reach", Some(page.t("idea-reach-own")));
    }
    Ok(facts)
}
