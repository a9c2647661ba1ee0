//! The search: one input, one list, and what narrows it.

use askama::Template;
use axum::extract::Query;
use domain::cycle::Decision;
use domain::event::Noun;
use domain::permission::{SearchTests, Sight, Standing as Reader};
use domain::search::Wanted;
use domain::theory::Driver;
use store::Chosen;

use super::asked::Asked;
use super::counts::{FacetView, Traits, facet, rounded};
use super::facets::Facet;
use super::found::Found;
use super::likeness::Ours;
use super::lines::{Ground, Line};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::may_plan;

/// Results a page.
const A_PAGE: usize = 20;

/// What one begins from.
const TO_BEGIN: usize = 4;

#[derive(Template)]
#[template(path = "pages/search/show.html")]
struct Show {
    page: Page,
    asked: Asked,
    started: bool,
    /// Whether there is a liceo to compare with.
    alike: bool,
    of_idea: Option<String>,
    lead: String,
    kinds: Option<FacetView>,
    facets: Vec<FacetView>,
    /// What was chosen: where it is given up, what it is.
    chosen: Vec<(String, String)>,
    lines: Vec<Line>,
    range: String,
    /// That there are more than are in order.
    beyond: bool,
    before: Option<String>,
    after: Option<String>,
    /// How many there would be without what was chosen.
    without: i64,
    may_plan: bool,
}

/// Shows it.
pub async fn show(page: Page, can: Can<SearchTests>, Query(asked): Query<Asked>) -> Answer {
    let reader = can.standing();
    if asked.like().is_some() {
        return super::like::show(page, reader, &asked).await;
    }
    let drivers = page.app.db.drivers(page.network()?.id).await?;
    let ours = Ours::of(&page, reader).await?;
    let found = Found::of(&page, reader, &asked, &drivers, &ours).await?;
    let mut shown = Show {
        started: asked.is_anything(),
        alike: ours.is_any(),
        of_idea: of_idea(&page, reader, &asked).await?,
        lead: page.t("search-lead"),
        kinds: facet(&page, &asked, Facet::Kind, &found, &drivers),
        facets: Facet::ALL[1..]
            .iter()
            .filter_map(|one| facet(&page, &asked, *one, &found, &drivers))
            .collect(),
        chosen: Vec::new(),
        lines: Vec::new(),
        range: String::new(),
        beyond: false,
        before: None,
        after: None,
        without: without(&found),
        may_plan: may_plan(reader),
        asked,
        page: page.clone(),
    };
    shown.chosen = chosen(&shown);
    let ground = Ground {
        page: &page,
        reader,
        wanted: &found.wanted,
        ours: &ours,
    };
    if shown.started {
        fill(&mut shown, &found, &ground, &drivers).await?;
    } else {
        shown.lines = to_begin(&page, reader, &ground).await?;
    }
    page.show(&shown)
}

/// The page of answers that is asked for.
async fn fill(shown: &mut Show, found: &Found, ground: &Ground<'_>, drivers: &[Driver]) -> Result<(), Problem> {
    let (page, there) = (&ground.page, found.answers.len());
    let last = there.saturating_sub(1) / A_PAGE + 1;
    let number = shown.asked.page().clamp(1, last);
    let first = (number - 1) * A_PAGE;
    let on_page = &found.answers[first..there.min(first + A_PAGE)];
    shown.lines = ground.lines(on_page).await?;
    shown.lead = lead(page, found, &shown.asked, drivers);
    shown.before = (number > 1).then(|| shown.asked.at(number - 1));
    shown.after = (number < last).then(|| shown.asked.at(number + 1));
    shown.beyond = found.all > i64::try_from(there).unwrap_or(i64::MAX) && number == last;
    if there > A_PAGE {
        let of = [
            ("from", (first + 1).into()),
            ("to", (first + on_page.len()).into()),
            ("all", if found.about { rounded(found.all) } else { found.all }.into()),
        ];
        shown.range = page.lang.with(
            if found.about {
                "search-range-about"
            } else {
                "cycles-range"
            },
            &of,
        );
    }
    Ok(())
}

/// Before anything is asked: the ideas of which most is known, as examples.
async fn to_begin(page: &Page, reader: &Reader, ground: &Ground<'_>) -> Result<Vec<Line>, Problem> {
    let ideas = Chosen {
        noun: Some(Noun::Idea),
        ..Chosen::default()
    };
    let network = page.network()?.id;
    let found = page
        .app
        .db
        .best_answers(network, &Sight::of(reader), &Wanted::default(), &ideas)
        .await?;
    let best: Vec<_> = found.into_iter().take(TO_BEGIN).collect();
    ground.lines(&best).await
}

async fn of_idea(page: &Page, reader: &Reader, asked: &Asked) -> Result<Option<String>, Problem> {
    let Some(wanted) = asked.idea() else { return Ok(None) };
    let (network, sight) = (page.network()?.id, Sight::of(reader));
    Ok(page
        .app
        .db
        .document_title(network, &sight, Noun::Idea, wanted.0)
        .await?)
}

/// How much there is without what narrows, in two digits where that is about so much.
fn without(found: &Found) -> i64 {
    let all = found.counts.iter().map(|(_, n)| n).sum();
    if found.counts_about { rounded(all) } else { all }
}

/// How much was found; of tests, with what result: failures are counted like the rest.
fn lead(page: &Page, found: &Found, asked: &Asked, drivers: &[Driver]) -> String {
    if found.all == 0 {
        return page.t("search-none");
    }
    if found.about {
        return page.t1("search-found-about", "n", rounded(found.all));
    }
    let fitting = |traits: &Traits| traits.fits(asked, None, drivers);
    let of = |result: &str| -> i64 {
        let counts = found.counts.iter().filter(|(traits, _)| fitting(traits));
        counts
            .filter(|(traits, _)| traits.came_to(result))
            .map(|(_, n)| n)
            .sum()
    };
    let [adopted, adapted, abandoned] = [Decision::Adopt, Decision::Adapt, Decision::Abandon].map(|one| of(one.word()));
    let open = of("open");
    let tests = adopted + adapted + abandoned + open;
    let all = page.t1("search-found", "n", found.all);
    if tests == 0 || found.counts_about {
        return all;
    }
    let args = [
        ("n", tests.into()),
        ("adopted", adopted.into()),
        ("adapted", adapted.into()),
        ("abandoned", abandoned.into()),
        ("open", open.into()),
    ];
    format!("{all} {}", page.lang.with("search-found-tests", &args))
}

/// What was chosen, each with the search without it.
fn chosen(shown: &Show) -> Vec<(String, String)> {
    let facets = shown.kinds.iter().chain(&shown.facets);
    let mut chosen: Vec<(String, String)> = facets
        .flat_map(|facet| {
            let options = facet.options.iter().filter(|one| one.chosen);
            options.map(|one| (one.href.clone(), format!("{}: {}", facet.name, one.name)))
        })
        .collect();
    if shown.asked.only_alike() {
        chosen.push((shown.asked.of_all_liceos(), shown.page.t("search-only-alike")));
    }
    chosen
}
