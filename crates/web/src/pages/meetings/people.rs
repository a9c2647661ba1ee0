//! Who may be here and take something on: the team first, then everybody else who works at the liceo.

use std::collections::HashMap;

use domain::id::{PersonId, SchoolId};

use crate::page::Page;
use crate::page::problem::Problem;

/// Each once: id, name, whether of the team.
///
/// # Errors
/// What the store says.
pub async fn people(page: &Page, school: SchoolId) -> Result<Vec<(PersonId, String, bool)>, Problem> {
    let team = page.app.db.team_members(school).await?;
    let mut people: Vec<(PersonId, String, bool)> = Vec::new();
    let members = team.into_iter().map(|(id, name)| (id, name, true));
    let others = page.app.db.people_at(school).await?.into_iter();
    for person in members.chain(others.map(|line| (line.person_id, line.name, false))) {
        if people.iter().all(|(id, ..)| *id != person.0) {
            people.push(person);
        }
    }
    Ok(people)
}

/// Their names by id.
#[must_use]
pub fn names(people: &[(PersonId, String, bool)]) -> HashMap<PersonId, String> {
    people.iter().map(|(id, name, _)| (*id, name.clone())).collect()
}

/// As options of a form.
#[must_use]
pub fn options(people: &[(PersonId, String, bool)]) -> Vec<(String, String)> {
    people
        .iter()
        .map(|(id, name, _)| (id.to_string(), name.clone()))
        .collect()
}
