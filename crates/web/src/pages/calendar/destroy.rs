//! Takes a break away; the form that follows can put it back.

use axum::extract::Path;
use domain::calendar::Reach;
use domain::id::SchoolBreakId;
use domain::permission::ArrangeCalendar;

use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Removes it.
pub async fn destroy(page: Page, who: Member, Path(id): Path<SchoolBreakId>) -> Answer {
    let one = page.app.db.school_break(id).await?;
    if one.network_id != page.network()?.id {
        return Err(Problem::not_found());
    }
    let proof = allow(&who.signed_in.standing, ArrangeCalendar(one.school_id))?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_school_break(&proof, &one).await?;
    w.commit().await?;
    let place = match one.reach() {
        Reach::Network => String::new(),
        Reach::Region(region) => format!("r{region}"),
        Reach::School(school) => school.to_string(),
    };
    let again = format!(
        "{}?ano={}&nombre={}&desde={}&hasta={}&lugar={place}",
        routes::CALENDAR,
        one.starts_on.year(),
        routes::encode(&one.name),
        one.starts_on,
        one.ends_on,
    );
    page.go_saying(&again, "done-calendar-removed")
}
