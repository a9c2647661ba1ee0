//! Which schools join a generation: ticked in the directory, or pasted as a list of RBD.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, RawQuery};
use domain::id::{GenerationId, SchoolId};
use domain::network::Generation;
use domain::permission::ArrangeNetwork;
use store::SchoolLine;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::schools::asked::Asked;
use crate::pages::schools::words;

/// Schools a page.
const PAGE: i64 = 50;

/// The page; `join` shows it again when something is wrong.
#[derive(Template)]
#[template(path = "pages/network/generations/pick.html")]
pub(super) struct Pick {
    page: Page,
    generation: Generation,
    asked: Asked,
    regions: Vec<(String, String)>,
    lines: Vec<Choice>,
    /// Schools ticked on other pages of the list.
    kept: Vec<SchoolId>,
    says: String,
    before: Option<i64>,
    after: Option<i64>,
    form: Form,
    unknown: Vec<String>,
    nothing: bool,
}

struct Choice {
    id: SchoolId,
    name: String,
    place: String,
    /// The generation that it is in.
    is_in: Option<String>,
    here: bool,
    ticked: bool,
}

/// The directory to choose from.
pub async fn new(
    page: Page,
    _can: Can<ArrangeNetwork>,
    Path(generation): Path<GenerationId>,
    RawQuery(query): RawQuery,
) -> Answer {
    let generation = page.app.db.generation(generation).await?;
    let asked = Asked::read(query.as_deref().unwrap_or_default());
    page.show(&Pick::of(&page, generation, asked).await?)
}

impl Pick {
    /// The page of the directory that was asked for.
    pub async fn of(page: &Page, generation: Generation, asked: Asked) -> Result<Self, Problem> {
        let db = &page.app.db;
        let (search, region) = (asked.search(), asked.region_code());
        let (_, total) = db.find_schools(&search, region, 1, 0).await?;
        let place = asked.place(total, PAGE);
        let (found, _) = db.find_schools(&search, region, PAGE, place.offset).await?;
        let names = generation_names(page).await?;
        let lines: Vec<Choice> = found
            .iter()
            .map(|line| choice(page, &generation, &names, &asked, line))
            .collect();
        Ok(Self {
            kept: asked
                .ticked
                .iter()
                .copied()
                .filter(|id| lines.iter().all(|line| line.id != *id))
                .collect(),
            says: place.says(page),
            before: place.before,
            after: place.after,
            regions: words::region_choices(page),
            page: page.clone(),
            generation,
            asked,
            lines,
            form: Form::new(),
            unknown: Vec::new(),
            nothing: false,
        })
    }

    /// With the pasted list, and what of it is not known.
    pub fn with_list(mut self, form: Form, unknown: Vec<String>) -> Self {
        self.nothing = unknown.is_empty();
        self.form = form;
        self.unknown = unknown;
        self
    }
}

/// Of every school that is in the network: in which generation, by id and name.
async fn generation_names(page: &Page) -> Result<HashMap<SchoolId, (GenerationId, String)>, Problem> {
    let network = page.network()?.id;
    let generations = page.app.db.generations(network).await?;
    let name = |id: GenerationId| {
        generations
            .iter()
            .find(|generation| generation.id == id)
            .map_or_else(String::new, |generation| generation.name.clone())
    };
    let members = page.app.db.members(network).await?;
    Ok(members
        .into_iter()
        .map(|member| {
            let generation = member.generation_id;
            (member.school_id, (generation, name(generation)))
        })
        .collect())
}

fn choice(
    page: &Page,
    generation: &Generation,
    names: &HashMap<SchoolId, (GenerationId, String)>,
    asked: &Asked,
    line: &SchoolLine,
) -> Choice {
    let now = names.get(&line.id);
    Choice {
        id: line.id,
        name: line.name.clone(),
        place: words::place_of(page, line),
        here: now.is_some_and(|(id, _)| *id == generation.id),
        is_in: now.map(|(_, name)| name.clone()),
        ticked: asked.ticked.contains(&line.id),
    }
}
