//! The search: one input, results at once.

use askama::Template;
use axum::extract::Query;
use domain::measure::Area;
use domain::permission::{SearchTests, Standing as Reader};
use domain::school::Level;
use domain::theory::Driver;
use store::IdeaLine;

use super::asked::{Asked, Outcome};
use super::best::{self, Best};
use super::found::{Found, Ground};
use super::likeness::Ours;
use super::nearest::{self, Person};
use super::result::{View, views};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::answers::found::{FoundAnswer, found};
use crate::pages::cycles::may_plan;
use crate::pages::theory::ideas::standing::Standing;
use crate::routes;

/// Results a page.
const A_PAGE: usize = 20;

/// Ideas beside the tests, and ideas to begin from.
const IDEAS: usize = 4;

#[derive(Template)]
#[template(path = "pages/search/show.html")]
struct Show {
    page: Page,
    asked: Asked,
    started: bool,
    filters: Filters,
    of_idea: Option<String>,
    outcomes: Vec<Tab>,
    lead: String,
    best: Vec<Best>,
    results: Vec<View>,
    ideas: Vec<IdeaView>,
    people: Vec<Person>,
    answers: Vec<FoundAnswer>,
    range: String,
    before: Option<String>,
    after: Option<String>,
    may_plan: bool,
}

/// What the selects offer.
struct Filters {
    drivers: Vec<(String, String)>,
    areas: Vec<(String, String)>,
    levels: Vec<(String, String)>,
    /// Whether there is a liceo to compare with.
    alike: bool,
    /// Whether one of them is in use.
    open: bool,
}

/// A result above the list, with how many.
struct Tab {
    href: String,
    name: String,
    current: bool,
}

/// An idea beside the tests.
struct IdeaView {
    href: String,
    ask: String,
    name: String,
    standing: Standing,
}

/// Shows it.
pub async fn show(page: Page, can: Can<SearchTests>, Query(asked): Query<Asked>) -> Answer {
    let (network, reader, db) = (page.network()?.id, can.standing(), &page.app.db);
    let mut ideas = db.idea_lines(network).await?;
    ideas.retain(|idea| idea.reach().is_open_to(reader));
    let drivers = db.drivers(network).await?;
    let ours = Ours::of(&page, reader).await?;
    let mut shown = Show {
        filters: filters(&page, &drivers, &asked, &ours),
        of_idea: of_idea(&asked, &ideas),
        started: asked.is_anything(),
        outcomes: Vec::new(),
        lead: page.t("search-lead"),
        best: Vec::new(),
        results: Vec::new(),
        ideas: Vec::new(),
        people: Vec::new(),
        answers: found(&page, reader, &asked.question()).await?,
        range: String::new(),
        before: None,
        after: None,
        may_plan: may_plan(reader),
        asked,
        page: page.clone(),
    };
    if !shown.started {
        shown.ideas = most_tested(&page, reader, &ideas).await?;
        return page.show(&shown);
    }
    shown.best = best::best(&page, reader, &shown.asked).await?;
    // What stands among the best isn't told twice.
    let best: Vec<&str> = shown.best.iter().map(|one| one.href.as_str()).collect();
    shown.answers.retain(|one| !best.contains(&one.href.as_str()));
    let ground = Ground {
        ideas: &ideas,
        drivers: &drivers,
        ours: &ours,
    };
    let found = Found::of(&page, reader, &shown.asked, &ground).await?;
    if found.count(None) == 0 {
        nothing(&mut shown, reader, &ideas).await?;
    } else {
        fill(&mut shown, &found, &ground, reader).await?;
    }
    page.show(&shown)
}

/// The page of results that is asked for, and the ideas that answer, too.
async fn fill(shown: &mut Show, found: &Found, ground: &Ground<'_>, reader: &Reader) -> Result<(), Problem> {
    let (page, outcome) = (shown.page.clone(), shown.asked.outcome());
    let all = found.count(outcome);
    let last = all.saturating_sub(1) / A_PAGE + 1;
    let number = shown.asked.pagina.parse::<usize>().unwrap_or(1).clamp(1, last);
    let first = (number - 1) * A_PAGE;
    let tests: Vec<_> = found.of_outcome(outcome).skip(first).take(A_PAGE).collect();
    shown.results = views(&page, &tests, ground.ideas, ground.ours).await?;
    shown.outcomes = tabs(&page, &shown.asked, found);
    shown.lead = lead(&page, found);
    shown.before = (number > 1).then(|| shown.asked.at(number - 1));
    shown.after = (number < last).then(|| shown.asked.at(number + 1));
    if all > A_PAGE {
        let of = [("from", first + 1), ("to", first + tests.len()), ("all", all)];
        let args: Vec<_> = of.into_iter().map(|(name, n)| (name, n.into())).collect();
        shown.range = page.lang.with("cycles-range", &args);
    }
    let question = shown.asked.question();
    if !question.is_empty() {
        let mut answering: Vec<_> = ground
            .ideas
            .iter()
            .map(|idea| {
                (
                    question.hits(&[&domain::search::key(&[&idea.name])], &[&idea.search_key]),
                    idea,
                )
            })
            .filter(|(hits, _)| hits.words >= question.enough())
            .collect();
        answering.sort_by_key(|(hits, _)| std::cmp::Reverse(hits.weight));
        let answering: Vec<&IdeaLine> = answering.into_iter().map(|(_, idea)| idea).take(IDEAS).collect();
        shown.ideas = idea_views(&page, reader, &answering).await?;
    }
    Ok(())
}

/// No test answers: the nearest ideas, and whom to ask.
async fn nothing(shown: &mut Show, reader: &Reader, ideas: &[IdeaLine]) -> Result<(), Problem> {
    let page = shown.page.clone();
    let near = nearest::ideas(&shown.asked.question(), &shown.asked.q, ideas);
    shown.lead = page.t(if shown.best.is_empty() {
        "search-none"
    } else {
        "search-none-exactly"
    });
    shown.people = nearest::people(&page, reader, &near).await?;
    shown.ideas = idea_views(&page, reader, &near).await?;
    Ok(())
}

/// Before anything is asked: the ideas of which most is known, as examples.
async fn most_tested(page: &Page, reader: &Reader, ideas: &[IdeaLine]) -> Result<Vec<IdeaView>, Problem> {
    let counts = page.app.db.idea_tallies(page.network()?.id, reader).await?;
    let tests = |idea: &&IdeaLine| {
        counts
            .get(&idea.id)
            .map_or(0, |tally| tally.counts.closed() + tally.counts.open)
    };
    let mut tested: Vec<&IdeaLine> = ideas.iter().filter(|idea| tests(idea) > 0).collect();
    tested.sort_by_key(|idea| std::cmp::Reverse(tests(idea)));
    tested.truncate(IDEAS);
    idea_views(page, reader, &tested).await
}

async fn idea_views(page: &Page, reader: &Reader, ideas: &[&IdeaLine]) -> Result<Vec<IdeaView>, Problem> {
    if ideas.is_empty() {
        return Ok(Vec::new());
    }
    let counts = page.app.db.idea_tallies(page.network()?.id, reader).await?;
    let view = |idea: &&IdeaLine| IdeaView {
        href: routes::idea(idea.id),
        ask: format!("{}?q={}", routes::SEARCH, routes::encode(&idea.name)),
        name: idea.name.clone(),
        standing: Standing::of(
            page,
            &counts.get(&idea.id).map(|tally| tally.counts).unwrap_or_default(),
        ),
    };
    Ok(ideas.iter().map(view).collect())
}

fn of_idea(asked: &Asked, ideas: &[IdeaLine]) -> Option<String> {
    let wanted = asked.idea()?;
    ideas
        .iter()
        .find(|idea| idea.id == wanted)
        .map(|idea| idea.name.clone())
}

/// How many, with what result: failures are counted like the rest.
fn lead(page: &Page, found: &Found) -> String {
    let of = |outcome: Outcome| found.count(Some(outcome)).into();
    let [adopted, adapted, abandoned, open] = Outcome::ALL.map(of);
    page.lang.with(
        "search-found",
        &[
            ("n", found.count(None).into()),
            ("adopted", adopted),
            ("adapted", adapted),
            ("abandoned", abandoned),
            ("open", open),
        ],
    )
}

fn tabs(page: &Page, asked: &Asked, found: &Found) -> Vec<Tab> {
    let tab = |outcome: Option<Outcome>| {
        let word = outcome.map_or("all", Outcome::word);
        Tab {
            href: asked.with_outcome(outcome),
            name: page.t1(&format!("search-tab-{word}"), "n", found.count(outcome)),
            current: asked.outcome() == outcome,
        }
    };
    let all = std::iter::once(None).chain(Outcome::ALL.into_iter().map(Some));
    all.map(tab).collect()
}

fn filters(page: &Page, drivers: &[Driver], asked: &Asked, ours: &Ours) -> Filters {
    let mut choices = Vec::new();
    for first in drivers.iter().filter(|driver| driver.parent_id.is_none()) {
        choices.push((first.id.to_string(), first.name.clone()));
        for second in drivers.iter().filter(|driver| driver.parent_id == Some(first.id)) {
            choices.push((second.id.to_string(), format!("{} › {}", first.name, second.name)));
        }
    }
    let word = |list: &str, word: &str| (word.to_owned(), page.word(list, word));
    Filters {
        drivers: choices,
        areas: Area::ALL.iter().map(|area| word("area", area.word())).collect(),
        levels: Level::ALL.iter().map(|level| word("level", level.word())).collect(),
        alike: ours.is_any(),
        open: asked.driver().is_some() || asked.area().is_some() || asked.level().is_some(),
    }
}
