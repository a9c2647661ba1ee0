//! The liceo of whoever asks, and the days that whoever is asked has.

use domain::exchange::ASKED_DAYS;
use domain::id::SchoolId;
use domain::permission::Standing;
use domain::time::Day;

use crate::page::Page;

/// The liceo for which somebody asks: the one where they work, where it is one.
#[must_use]
pub(super) fn school_of(who: &Standing) -> Option<SchoolId> {
    who.schools().into_iter().next()
}

/// Until when whoever is asked today has time.
#[must_use]
pub(super) fn due(page: &Page) -> Day {
    page.calendars.everywhere().plus_school_days(page.today(), ASKED_DAYS)
}
