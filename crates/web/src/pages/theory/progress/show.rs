//! The aim's progress: what is aimed at, where the network is, where it would be.

use askama::Template;
use domain::permission::SeeTheory;
use domain::theory::Aim;

use super::now::AimNow;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/progress/show.html")]
struct Show {
    page: Page,
    aim: Aim,
    by: String,
    now: Option<AimNow>,
    figure: Option<String>,
    table: Vec<[String; 3]>,
    measure: Option<(String, String)>,
    may_edit: bool,
}

/// Shows it; without an aim there is nothing to show.
pub async fn show(page: Page, _can: Can<SeeTheory>) -> Answer {
    let aim = page
        .app
        .db
        .aim(page.network()?.id)
        .await?
        .ok_or_else(Problem::not_found)?;
    let now = AimNow::of(&page, &aim).await?;
    page.show(&Show {
        by: page.lang.day_long(aim.target_on.0),
        figure: now.as_ref().and_then(|now| now.figure(&page, &aim)),
        table: now.as_ref().map(|now| now.table(&page)).unwrap_or_default(),
        measure: now
            .as_ref()
            .map(|now| (routes::measure(now.measure.id), now.name.clone())),
        may_edit: page.may(&domain::permission::EditTheory),
        page: page.clone(),
        aim,
        now,
    })
}
