//! Whom to ask, with why, as a form offers it.

use std::collections::HashMap;

use domain::exchange::{Shown, Suggested, Topic};
use domain::id::{PersonId, SchoolId};
use domain::permission::{Matter, Standing};
use store::ToRoute;

use super::why::{Told, WhyView, said};
use crate::page::Page;
use crate::page::problem::Problem;

/// Somebody to ask.
pub(super) struct SuggestionView {
    pub person: PersonId,
    pub name: String,
    /// Where they know it.
    pub place: String,
    pub why: Vec<WhyView>,
    pub chosen: bool,
}

/// Suggestions a page: three to begin with, and as many to choose instead.
pub(super) const OFFERED: usize = 6;
/// Reasons of each: more would be read by nobody.
const REASONS: usize = 2;

/// Whom to ask about these words.
///
/// # Errors
/// What the store says.
pub(super) async fn suggested(
    page: &Page,
    (asker, matter): (&Standing, &Matter),
    (words, topic): (&str, Topic),
    but: &[PersonId],
) -> Result<Vec<Suggested>, Problem> {
    let route = ToRoute {
        network: page.network()?.id,
        asker,
        matter,
        words,
        topic,
        but,
        at_most: OFFERED,
        now: page.now,
    };
    Ok(page.app.db.whom_to_ask(&route).await?)
}

/// The reasons that are shown: the first two, and that they were asked lately.
#[must_use]
pub(super) fn shown(one: &Suggested) -> Vec<Shown> {
    let (lately, others): (Vec<Shown>, Vec<Shown>) = one
        .reasons
        .iter()
        .map(|(shown, _)| *shown)
        .partition(|shown| matches!(shown, Shown::AskedLately(_)));
    others.into_iter().take(REASONS).chain(lately).collect()
}

/// As the page shows them; `chosen` says who is ticked.
///
/// # Errors
/// What the store says.
pub(super) async fn views(
    page: &Page,
    reader: &Standing,
    people: &[Suggested],
    chosen: impl Fn(usize, PersonId) -> bool,
) -> Result<Vec<SuggestionView>, Problem> {
    let names: HashMap<(PersonId, Option<SchoolId>), (String, Option<String>)> = page
        .app
        .db
        .reachable()
        .await?
        .into_iter()
        .map(|one| ((one.person_id, one.school_id), (one.name, one.school)))
        .collect();
    let mut views = Vec::new();
    for (place, one) in people.iter().enumerate() {
        let Some(person) = one.person else { continue };
        let Some((name, school)) = names.get(&(person, Some(one.school))) else {
            continue;
        };
        let why = page.app.db.why(page.network()?.id, reader, &shown(one)).await?;
        views.push(SuggestionView {
            person,
            name: name.clone(),
            place: school.clone().unwrap_or_default(),
            why: said(page, Told::Them, &why),
            chosen: chosen(place, person),
        });
    }
    Ok(views)
}
