//! The directory: every school that the network knows, by name.

use std::collections::HashMap;

use askama::Template;
use axum::extract::RawQuery;
use domain::id::SchoolId;
use domain::permission::{ArrangeNetwork, SeeNetwork};

use super::asked::Asked;
use super::pager::Pager;
use super::words;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Schools a page.
const PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "pages/schools/list.html")]
struct List {
    page: Page,
    asked: Asked,
    regions: Vec<(String, String)>,
    lines: Vec<Line>,
    pager: Pager,
    may_arrange: bool,
}

struct Line {
    id: SchoolId,
    name: String,
    place: String,
    generation: Option<String>,
}

/// One page of it.
pub async fn list(page: Page, _can: Can<SeeNetwork>, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref().unwrap_or_default());
    let (search, region) = (asked.search(), asked.region_code());
    let db = &page.app.db;
    let (_, total) = db.find_schools(&search, region, 1, 0).await?;
    let place = asked.place(total, PAGE);
    let (found, _) = db.find_schools(&search, region, PAGE, place.offset).await?;
    let generations = generations(&page).await?;
    let filters = [("q", asked.q.as_str()), ("region", asked.region.as_str())];
    let pager = Pager::new(&page, place, routes::SCHOOLS, &filters);
    page.show(&List {
        regions: words::region_choices(&page),
        lines: found
            .iter()
            .map(|line| Line {
                id: line.id,
                name: line.name.clone(),
                place: words::place_of(&page, line),
                generation: generations.get(&line.id).cloned(),
            })
            .collect(),
        may_arrange: page.may(&ArrangeNetwork),
        page: page.clone(),
        asked,
        pager,
    })
}

/// The name of the generation that each school of the network is in.
async fn generations(page: &Page) -> Result<HashMap<SchoolId, String>, Problem> {
    let network = page.network()?.id;
    let generations = page.app.db.generations(network).await?;
    let members = page.app.db.members(network).await?;
    Ok(members
        .into_iter()
        .filter_map(|member| {
            let its = generations
                .iter()
                .find(|generation| generation.id == member.generation_id)?;
            Some((member.school_id, its.name.clone()))
        })
        .collect())
}
