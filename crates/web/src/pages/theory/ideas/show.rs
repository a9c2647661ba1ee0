//! An idea: how it is done, what it moves, what is known of it, and who has tried it.

use askama::Template;
use axum::extract::Path;
use domain::id::{IdeaId, SchoolId};
use domain::permission::{EditLiceoTheory, EditTheory, PlanCycle, SeeIdea};
use domain::theory::Idea;
use store::{CycleFilter, CycleLine};

use crate::components::small_ring;
use crate::figures::{may_see, state};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::theory::ground::home;
use crate::pages::theory::known::Known;
use crate::pages::theory::offers::show::Offering;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/show.html")]
struct Show {
    page: Page,
    idea: Idea,
    driver: (String, String),
    from: String,
    said: String,
    cycles: Vec<Cycle>,
    may_plan: bool,
    /// Its panel beside the diagram.
    panel: Option<String>,
    /// The form of its words and steps, for an idea of the network.
    edit: Option<String>,
    offering: Option<Offering>,
}

/// A cycle that tests the idea.
struct Cycle {
    href: String,
    title: String,
    ring: String,
    state: String,
    place: String,
    learned: String,
}

/// Shows it.
pub async fn show(page: Page, Path(id): Path<IdeaId>, can: Can<SeeIdea>) -> Answer {
    let (known, idea) = (Known::of(&page).await?, can.act().0.clone());
    let driver = page.app.db.driver(idea.driver_id).await?;
    let from = match idea.school_id {
        Some(school) => page.app.db.school(school).await?.name,
        None => page.t("theory-idea-hub"),
    };
    let lines = page.app.db.cycle_lines(CycleFilter::Idea(id)).await?;
    let seen = lines.iter().filter(|line| may_see(can.standing(), line));
    let own = idea.school_id.filter(|_| !idea.in_network);
    let may_edit = own.map_or_else(|| page.may(&EditTheory), |school| page.may(&EditLiceoTheory(school)));
    page.show(&Show {
        driver: (routes::driver(driver.id), driver.name),
        said: known.tally(id).sentence(&page),
        cycles: seen.map(|line| cycle(&page, line)).collect(),
        may_plan: can.standing().schools().into_iter().any(|s| plans(&page, s)),
        panel: may_edit.then(|| format!("{}?nodo={id}#panel", home(own))),
        edit: (may_edit && own.is_none()).then(|| routes::idea_edit(id)),
        offering: Offering::of(&page, &idea).await?,
        from,
        idea,
        page: page.clone(),
    })
}

fn plans(page: &Page, school: SchoolId) -> bool {
    page.may(&PlanCycle {
        school,
        course: None,
        area: None,
    })
}

fn cycle(page: &Page, line: &CycleLine) -> Cycle {
    let stalled = line.stalled_days(page.today()).is_some();
    Cycle {
        href: routes::cycle(line.id),
        title: line.title.clone(),
        ring: small_ring(line.phase, line.decision, stalled),
        state: state(line, page.lang),
        place: match line.course() {
            Some(course) => format!("{}, {course}", line.school),
            None => line.school.clone(),
        },
        learned: line.learned.clone().unwrap_or_default(),
    }
}
