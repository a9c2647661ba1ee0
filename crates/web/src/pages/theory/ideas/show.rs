//! An idea: how it is done, what it moves, what is known of it, and who has tried it.

use askama::Template;
use axum::extract::Path;
use domain::id::{IdeaId, SchoolId};
use domain::permission::{EditTheory, FileHost, PlanCycle, SeeTheory};
use domain::theory::Idea;
use store::{CycleFilter, CycleLine};

use super::on_charts::OnCharts;
use crate::components::small_ring;
use crate::figures::{may_see, state};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::attachments::list::{FileList, list};
use crate::pages::theory::evidence::Tally;
use crate::pages::theory::known::Known;
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
    may_edit: bool,
    may_remove: bool,
    files: FileList,
    on_charts: OnCharts,
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
pub async fn show(page: Page, Path(id): Path<IdeaId>, can: Can<SeeTheory>) -> Answer {
    let (known, idea) = (Known::of(&page).await?, page.app.db.idea(id).await?);
    let driver = page.app.db.driver(idea.driver_id).await?;
    let from = match idea.school_id {
        Some(school) => page.app.db.school(school).await?.name,
        None => page.t("theory-idea-hub"),
    };
    let lines = page.app.db.cycle_lines(CycleFilter::Idea(id)).await?;
    let may_edit = page.may(&EditTheory);
    let seen = lines.iter().filter(|line| may_see(can.standing(), line));
    let on_charts = OnCharts::of(&page, can.standing(), id, &lines).await?;
    page.show(&Show {
        on_charts,
        driver: (routes::driver(driver.id), driver.name),
        said: Tally::of(known.cycles(id)).sentence(&page),
        cycles: seen.map(|line| cycle(&page, line)).collect(),
        may_plan: can.standing().schools().into_iter().any(|s| plans(&page, s)),
        may_remove: may_edit && lines.is_empty(),
        may_edit,
        files: list(&page, &FileHost::Idea(idea.clone())).await?,
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
    let stalled = page.stalled_days(line).is_some();
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
