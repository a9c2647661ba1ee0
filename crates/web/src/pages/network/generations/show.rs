//! A generation: its years in words, its schools, where each came from.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use domain::id::{GenerationId, SchoolId};
use domain::network::Generation;
use domain::permission::{ArrangeNetwork, SeeNetwork};

use super::super::show::{place, years};
use super::form_of;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// The page; `update` shows it again when its form is wrong or stale.
#[derive(Template)]
#[template(path = "pages/network/generations/show.html")]
pub(super) struct Show {
    page: Page,
    generation: Generation,
    years: String,
    count: String,
    schools: Vec<Member>,
    may_arrange: bool,
    form: Form,
    /// Whether the form is open.
    open: bool,
    /// What the generation is now, where somebody else changed it meanwhile.
    now: Option<String>,
}

struct Member {
    id: SchoolId,
    name: String,
    place: String,
    since: String,
}

/// The generation.
pub async fn show(page: Page, _can: Can<SeeNetwork>, Path(generation): Path<GenerationId>) -> Answer {
    let generation = page.app.db.generation(generation).await?;
    let form = form_of(&generation);
    page.show(&Show::of(&page, generation, form).await?)
}

impl Show {
    /// The page with this form.
    pub async fn of(page: &Page, generation: Generation, form: Form) -> Result<Self, Problem> {
        let schools = members(page, generation.id).await?;
        Ok(Self {
            years: years(page, &generation),
            count: page.t1("network-count-schools", "n", schools.len()),
            may_arrange: page.may(&ArrangeNetwork),
            page: page.clone(),
            generation,
            schools,
            form,
            open: false,
            now: None,
        })
    }

    /// With its form open.
    pub fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// With what somebody else made of it.
    pub fn changed_meanwhile(mut self) -> Self {
        self.now = Some(format!("{}. {}", self.generation.name, self.years));
        self.open()
    }
}

async fn members(page: &Page, generation: GenerationId) -> Result<Vec<Member>, Problem> {
    let network = page.network()?.id;
    let came_from: HashMap<SchoolId, String> = page.app.db.came_from(generation).await?.into_iter().collect();
    let members = page.app.db.members(network).await?;
    Ok(members
        .into_iter()
        .filter(|member| member.generation_id == generation)
        .map(|member| Member {
            place: place(page, &member),
            since: since(page, &member, came_from.get(&member.school_id)),
            id: member.school_id,
            name: member.name,
        })
        .collect())
}

fn since(page: &Page, member: &store::SchoolInGeneration, from: Option<&String>) -> String {
    let day = page.lang.day_long(member.joined_on.0);
    match from {
        Some(from) => page.t2("network-joined-from", "day", day, "from", from.as_str()),
        None => page.t1("network-joined", "day", day),
    }
}
