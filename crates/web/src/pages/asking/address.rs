//! Who asks, as a letter says it, and the days that whoever is asked has.

use domain::exchange::ASKED_DAYS;
use domain::id::SchoolId;
use domain::permission::Standing;
use domain::time::Day;

use crate::page::Page;
use crate::page::problem::Problem;

/// The liceo for which somebody asks: the one where they work, where it is one.
#[must_use]
pub(super) fn school_of(who: &Standing) -> Option<SchoolId> {
    who.schools().into_iter().next()
}

/// Name and liceo of whoever reads this page.
///
/// # Errors
/// What the store says.
pub(super) async fn asker(page: &Page, who: &Standing) -> Result<String, Problem> {
    let name = page.name().unwrap_or_default().to_owned();
    Ok(match school_of(who) {
        Some(school) => format!("{name}, {}", page.app.db.school(school).await?.name),
        None => name,
    })
}

/// Until when whoever is asked today has time.
#[must_use]
pub(super) fn due(page: &Page) -> Day {
    page.calendars.everywhere().plus_school_days(page.today(), ASKED_DAYS)
}
