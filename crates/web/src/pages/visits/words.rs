//! When a visit is, by the clock of where the host is, and between whom.

use domain::convening::Zone;
use domain::id::SchoolId;
use domain::visit::{Visit, VisitStage};

use crate::page::Page;
use crate::page::problem::Problem;

/// Day and hours, or what is still missing.
#[must_use]
pub fn when(page: &Page, visit: &Visit) -> String {
    if visit.stage(page.now) == VisitStage::CalledOff {
        return page.t("visit-off");
    }
    let (Some(starts), Some(ends)) = (visit.starts_at, visit.ends_at) else {
        return page.t("visit-no-day");
    };
    // A list shows continental time; the visit's own page shows the host's.
    said(page, Zone::Santiago, (starts, ends))
}

/// The same by the host's own clock.
#[must_use]
pub fn when_there(page: &Page, visit: &Visit, zone: Zone) -> Option<String> {
    Some(said(page, zone, (visit.starts_at?, visit.ends_at?)))
}

fn said(page: &Page, zone: Zone, (starts, ends): (domain::time::Instant, domain::time::Instant)) -> String {
    let clock = |at| zone.wall(at).strftime("%H:%M").to_string();
    let day = page.lang.day_weekday(zone.day(starts).0);
    let args = [
        ("day", i18n::capitalized(&day).into()),
        ("from", clock(starts).into()),
        ("to", clock(ends).into()),
    ];
    page.lang.with("visit-when", &args)
}

/// Where the host's clock hangs.
///
/// # Errors
/// What the store says.
pub async fn zone_of(page: &Page, host: SchoolId) -> Result<Zone, Problem> {
    let region = page.app.db.school(host).await?.region;
    Ok(region.map_or(Zone::Santiago, Zone::of_region))
}

/// «A visita a B».
///
/// # Errors
/// What the store says.
pub async fn title(page: &Page, visit: &Visit) -> Result<String, Problem> {
    let visitor = page.app.db.school(visit.visitor_id).await?.name;
    let host = page.app.db.school(visit.host_id).await?.name;
    Ok(page.t2("exchange-pair-visit", "visitor", visitor, "host", host))
}
