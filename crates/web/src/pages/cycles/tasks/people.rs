//! Who may have a task: those of a liceo who may read what its cycles are about.

use domain::id::{PersonId, SchoolId};
use domain::measure::Area;
use domain::person::Role;

use crate::page::Page;
use crate::page::problem::Problem;

/// Somebody who may have a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helper {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their liceo.
    pub school: SchoolId,
    /// Whether they read socio-emotional matters alone.
    pub only_socio_emotional: bool,
}

/// The people of a liceo who may have a task, by name.
///
/// # Errors
/// What the store says.
pub async fn helpers(page: &Page, school: SchoolId) -> Result<Vec<Helper>, Problem> {
    let mut helpers: Vec<Helper> = Vec::new();
    for line in page.app.db.people_at(school).await? {
        let wider = matches!(line.role, Role::Principal | Role::Utp | Role::Teacher);
        if !wider && line.role != Role::Coexistence {
            continue;
        }
        match helpers.iter_mut().find(|known| known.id == line.person_id) {
            Some(known) => known.only_socio_emotional &= !wider,
            None => helpers.push(Helper {
                id: line.person_id,
                name: line.name,
                school,
                only_socio_emotional: !wider,
            }),
        }
    }
    Ok(helpers)
}

/// Those of them who read an area.
pub fn reading(helpers: &[Helper], area: Area) -> Vec<PersonId> {
    helpers
        .iter()
        .filter(|helper| area == Area::SocioEmotional || !helper.only_socio_emotional)
        .map(|helper| helper.id)
        .collect()
}

/// As a form offers them.
pub fn options(helpers: &[Helper], among: &[PersonId]) -> Vec<(String, String)> {
    helpers
        .iter()
        .filter(|helper| among.contains(&helper.id))
        .map(|helper| (helper.id.to_string(), helper.name.clone()))
        .collect()
}
