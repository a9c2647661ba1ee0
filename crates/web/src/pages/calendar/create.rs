//! Writes a break down.

use domain::calendar::{BreakFields, BreakPlan, Reach};
use domain::id::SchoolBreakId;
use domain::permission::ArrangeCalendar;

use super::list::List;
use crate::form::Form;
use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it. The form names it: sent twice, it is one.
pub async fn create(page: Page, who: Member, form: Form) -> Answer {
    let plan = BreakPlan::check(&form.read::<BreakFields>());
    let school = match &plan {
        Ok(plan) => match plan.reach {
            Reach::School(school) => Some(school),
            Reach::Network | Reach::Region(_) => None,
        },
        // Whoever may write somewhere sees what is wrong; for the others the form isn't there.
        Err(_) => who
            .signed_in
            .standing
            .schools()
            .into_iter()
            .find(|school| page.may(&ArrangeCalendar(Some(*school)))),
    };
    let proof = allow(&who.signed_in.standing, ArrangeCalendar(school))?;
    let plan = match plan {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&List::of(&page, form.wrong(wrong), None).await?),
    };
    let id: SchoolBreakId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.add_school_break(&proof, network, id, &plan).await?;
    w.commit().await?;
    let there = format!("{}?ano={}", routes::CALENDAR, plan.starts_on.year());
    page.go_saying(&there, "done-calendar-break")
}
