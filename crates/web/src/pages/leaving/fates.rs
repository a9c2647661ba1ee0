//! At the opening of a session: what became of what teams left the last one to do. A test that failed is a result; nobody is counted.

use askama::Template;
use domain::convening::{Convening, Ended, Fate};
use domain::cycle::Cycle;
use domain::permission::{Act as _, SeeConvening, SeeCycle};

use super::words::{OnWall, counted, fates};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/leaving/fates.html", whitespace = "minimize")]
struct Fates {
    page: Page,
    convening: Convening,
    before: Option<(String, String)>,
    counts: Vec<(String, usize)>,
    lines: Vec<(OnWall, Option<String>)>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeConvening>) -> Answer {
    let convening = can.act().0.convening.clone();
    let (mut before, mut counts, mut lines) = (None, Vec::new(), Vec::new());
    if let Some(last) = page.app.db.convening_before(convening.id).await? {
        let all = page.app.db.commitments(last.id).await?;
        let mut cycles = Vec::new();
        for line in &all {
            // A plan that is still a draft is its owner's alone.
            if let (Some(cycle), Some(ended)) = (line.place.commitment.cycle_id, line.ended())
                && ended != Ended::Draft
            {
                let cycle: Cycle = page.app.db.cycle(cycle).await?;
                if SeeCycle(cycle.clone()).allowed(can.standing()) {
                    cycles.push((line.place.commitment.id, cycle.id));
                }
            }
        }
        let told: Vec<(Fate, OnWall)> = fates(page.lang, &all, page.now, &last);
        counts = counted(page.lang, &told);
        lines = told
            .into_iter()
            .map(|(_, one)| {
                let cycle = cycles.iter().find(|(id, _)| *id == one.id);
                let href = cycle.map(|(_, id)| routes::cycle(*id));
                (one, href)
            })
            .collect();
        before = Some((routes::convening(last.id), last.name));
    }
    page.show(&Fates {
        convening,
        before,
        counts,
        lines,
        page: page.clone(),
    })
}
