//! When and where a visit is. Whoever put it into their calendar finds the change by opening the file again.

use askama::Template;
use domain::permission::ArrangeVisit;
use domain::visit::{ScheduleFields, Visit, VisitSchedule};

use super::agreement::open;
use super::words::{title, zone_of};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/visits/schedule.html", whitespace = "minimize")]
struct Schedule {
    page: Page,
    form: Form,
    title: String,
    action: String,
    back: String,
    stale: bool,
}

/// The form.
pub async fn show(page: Page, can: Can<ArrangeVisit>) -> Answer {
    let visit = open(&can)?;
    let zone = zone_of(&page, visit.host_id).await?;
    let clock = |at| zone.wall(at).strftime("%H:%M").to_string();
    let form = match (visit.starts_at, visit.ends_at) {
        (Some(starts), Some(ends)) => Form::new()
            .with("day", zone.day(starts).to_string())
            .with("starts", clock(starts))
            .with("ends", clock(ends))
            .with("place", visit.place.clone()),
        _ => Form::new().with("starts", "09:00").with("ends", "13:00"),
    };
    let form = form.with("version", visit.version.to_string());
    page.show(&template(&page, visit, form, false).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<ArrangeVisit>, form: Form) -> Answer {
    let visit = open(&can)?;
    let zone = zone_of(&page, visit.host_id).await?;
    let plan = match VisitSchedule::check(&form.read::<ScheduleFields>(), zone, page.today()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, visit, form.wrong(wrong), false).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.schedule_visit(can.proof(), form.version(), &plan).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.visit(visit.id).await?;
            let form = form.with("version", now.version.to_string());
            return page.stale(&template(&page, &now, form, true).await?);
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::visit(visit.id), "done-visit-scheduled")
}

async fn template(page: &Page, visit: &Visit, form: Form, stale: bool) -> Result<Schedule, Problem> {
    Ok(Schedule {
        title: title(page, visit).await?,
        action: routes::visit_schedule(visit.id),
        back: routes::visit(visit.id),
        stale,
        form,
        page: page.clone(),
    })
}
