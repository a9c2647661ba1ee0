//! All ideas by driver, each with where it stands.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use domain::id::{DriverId, IdeaId};
use domain::permission::{SearchTests, SeeTheory};
use domain::theory::{Counts, Driver, IdeaState};
use store::{IdeaLine, IdeaTally};

use super::places::may_propose;
use super::standing::Standing;
use super::words;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/list.html")]
struct List {
    page: Page,
    states: Vec<StateView>,
    groups: Vec<Group>,
    lead: String,
    may_search: bool,
    may_propose: bool,
}

/// A state above the list, with how many stand there.
struct StateView {
    href: String,
    name: String,
    current: bool,
}

/// The ideas of a driver.
struct Group {
    href: String,
    name: String,
    ideas: Vec<View>,
}

/// An idea in the list.
struct View {
    href: String,
    name: String,
    standing: Standing,
    from: String,
}

/// What the address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    estado: String,
}

/// The list.
pub async fn show(page: Page, can: Can<SeeTheory>, Query(asked): Query<Asked>) -> Answer {
    let (network, reader, db) = (page.network()?.id, can.standing(), &page.app.db);
    let counts = db.idea_tallies(network, reader).await?;
    let mut ideas = db.idea_lines(network).await?;
    ideas.retain(|idea| idea.reach().is_open_to(reader));
    let wanted: Option<IdeaState> = asked.estado.parse().ok();
    let state = |idea: &IdeaLine| counts_of(&counts, idea.id).state(page.today());
    let states = states(&page, wanted, &ideas.iter().map(state).collect::<Vec<_>>());
    let all = ideas.len();
    ideas.retain(|idea| wanted.is_none_or(|wanted| state(idea) == wanted));
    let drivers = db.drivers(network).await?;
    page.show(&List {
        lead: page.t1("idea-list-lead", "n", all),
        groups: groups(&page, &drivers, &ideas, &counts),
        may_search: page.may(&SearchTests),
        may_propose: may_propose(&page, reader) && !drivers.is_empty(),
        page: page.clone(),
        states,
    })
}

fn counts_of(counts: &HashMap<IdeaId, IdeaTally>, idea: IdeaId) -> Counts {
    counts.get(&idea).map(|tally| tally.counts).unwrap_or_default()
}

/// All, then each state in which any idea stands.
fn states(page: &Page, wanted: Option<IdeaState>, found: &[IdeaState]) -> Vec<StateView> {
    let all = StateView {
        href: routes::IDEAS.to_owned(),
        name: page.t1("idea-list-all", "n", found.len()),
        current: wanted.is_none(),
    };
    let each = IdeaState::ALL.iter().filter_map(|state| {
        let n = found.iter().filter(|one| *one == state).count();
        let name = page.t2("idea-list-state", "state", words::state(page, *state), "n", n);
        (n > 0 || wanted == Some(*state)).then(|| StateView {
            href: format!("{}?estado={state}", routes::IDEAS),
            name,
            current: wanted == Some(*state),
        })
    });
    std::iter::once(all).chain(each).collect()
}

/// By driver, a secondary one after its primary; the ideas that hang on a liceo's own driver at the end.
fn groups(page: &Page, drivers: &[Driver], ideas: &[IdeaLine], counts: &HashMap<IdeaId, IdeaTally>) -> Vec<Group> {
    let mut order: Vec<&Driver> = Vec::new();
    for first in drivers.iter().filter(|driver| driver.parent_id.is_none()) {
        order.push(first);
        order.extend(drivers.iter().filter(|driver| driver.parent_id == Some(first.id)));
    }
    let view = |idea: &IdeaLine| View {
        href: routes::idea(idea.id),
        name: idea.name.clone(),
        standing: Standing::of(page, &counts_of(counts, idea.id)),
        from: match (&idea.school, idea.in_network) {
            (Some(school), true) => school.clone(),
            (Some(school), false) => page.t1("idea-own-of", "school", &**school),
            (None, _) => page.t("theory-idea-hub"),
        },
    };
    let of = |driver: DriverId| ideas.iter().filter(|idea| idea.driver_id == driver).map(view).collect();
    let mut groups: Vec<Group> = order
        .iter()
        .map(|driver| Group {
            href: routes::driver(driver.id),
            name: driver.name.clone(),
            ideas: of(driver.id),
        })
        .collect();
    let known = |idea: &&IdeaLine| order.iter().any(|driver| driver.id == idea.driver_id);
    groups.push(Group {
        href: String::new(),
        name: page.t("idea-list-elsewhere"),
        ideas: ideas.iter().filter(|idea| !known(idea)).map(view).collect(),
    });
    groups.retain(|group| !group.ideas.is_empty());
    groups
}
