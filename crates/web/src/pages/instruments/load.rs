//! Who may see and write which questionnaire.

use domain::id::{InstrumentId, SchoolId};
use domain::permission::{Act as _, EditInstrument, SeeInstruments, Standing};
use store::InstrumentLine;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::Page;
use crate::page::problem::Problem;

impl Load for EditInstrument {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let id: InstrumentId = asked.id("instrument")?;
        let line = asked.app.db.instrument(id).await?;
        if line.network_id != asked.network()?.id {
            return Err(Problem::not_found());
        }
        Ok(Self(line.school_id))
    }
}

/// A questionnaire, for who may see it.
pub async fn seen(page: &Page, standing: &Standing, id: InstrumentId) -> Result<InstrumentLine, Problem> {
    let line = page.app.db.instrument(id).await?;
    if line.network_id != page.network()?.id || !may_see(standing, &line) {
        return Err(Problem::not_found());
    }
    Ok(line)
}

/// The network's and the own liceo's, once they have a version; drafts for who may write them.
pub fn may_see(standing: &Standing, line: &InstrumentLine) -> bool {
    let near = line.school_id.is_none_or(|school| standing.works_at(school));
    let ready = line.version.is_some() && near && SeeInstruments.allowed(standing);
    ready || may_edit(standing, line)
}

/// Whether somebody may write it.
pub fn may_edit(standing: &Standing, line: &InstrumentLine) -> bool {
    EditInstrument(line.school_id).allowed(standing)
}

/// Whose a new questionnaire can be: the network's (none), or a liceo's, each with its name.
///
/// # Errors
/// Not found for who may write none.
pub async fn places(page: &Page, standing: &Standing) -> Result<Vec<(Option<SchoolId>, String)>, Problem> {
    let mut places = Vec::new();
    if EditInstrument(None).allowed(standing) {
        places.push((None, page.t("instruments-of-network")));
    }
    for school in standing.schools() {
        if EditInstrument(Some(school)).allowed(standing) {
            places.push((Some(school), page.app.db.school(school).await?.name));
        }
    }
    if places.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(places)
}

/// What a form calls a place.
pub fn place_value(place: Option<SchoolId>) -> String {
    place.map_or_else(|| "red".to_owned(), |school| school.to_string())
}
