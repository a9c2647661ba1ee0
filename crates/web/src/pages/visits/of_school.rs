//! The visits of a liceo, as its own page mentions them: to its people and to the hub.

use domain::id::SchoolId;
use domain::permission::{Act as _, SeeVisit, Standing};

use super::words::when;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// So many on a liceo's page, the newest.
const MOST: usize = 4;

/// A visit.
pub struct SchoolVisit {
    /// Where it is.
    pub href: String,
    /// «A visita a B».
    pub title: String,
    /// When.
    pub when: String,
}

/// Those that the reader may see.
///
/// # Errors
/// What the store says.
pub async fn visits_at(page: &Page, standing: &Standing, school: SchoolId) -> Result<Vec<SchoolVisit>, Problem> {
    let mut lines = page.app.db.visits_of(school).await?;
    lines.retain(|line| SeeVisit(line.visit.clone()).allowed(standing) && line.visit.called_off_at.is_none());
    let shown = lines.iter().take(MOST).map(|line| SchoolVisit {
        href: routes::visit(line.visit.id),
        title: page.t2("exchange-pair-visit", "visitor", &line.visitor, "host", &line.host),
        when: when(page, &line.visit),
    });
    Ok(shown.collect())
}
