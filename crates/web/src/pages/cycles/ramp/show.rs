//! A ramp's own page.

use askama::Template;
use domain::permission::SeeCycle;

use super::advice::{AdviceView, advice};
use super::{RampView, ramp_view};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::cycles::may_plan;
use crate::pages::cycles::sections::follow;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/cycles/ramp/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    href: String,
    title: String,
    ramp: Option<RampView>,
    advice: Option<AdviceView>,
    /// Where the next test is planned, and what that is called.
    next: Option<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeCycle>) -> Answer {
    let cycle = &can.act().0;
    let next = may_plan(can.standing()) && !cycle.is_draft();
    let advised = advice(&page, cycle).await?;
    page.show(&Show {
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        ramp: ramp_view(&page, can.standing(), cycle.id).await?,
        advice: advised.filter(|_| next).map(|advice| advice.said(&page)),
        next: next.then(|| {
            let name = page.t(follow(can.standing(), cycle));
            (format!("{}?sigue={}", routes::CYCLE_NEW, cycle.id), name)
        }),
        page: page.clone(),
    })
}
