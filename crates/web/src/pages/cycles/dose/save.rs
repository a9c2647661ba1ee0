//! Says how often it was done on a day: one tap for today, or a day and a number.

use domain::cycle::dose::{DoseFields, DosePlan, takes_doses};
use domain::id::DoseId;
use domain::permission::EditCycle;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::show;
use crate::routes;

/// Keeps it. The form names it: sent twice, it is one; said again for the same day, the later word counts.
pub async fn save(page: Page, can: Can<EditCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    if !takes_doses(cycle.phase) {
        return Err(store::Error::Refused("problem-dose-phase").into());
    }
    let plan = match DosePlan::check(&form.read::<DoseFields>(), cycle, page.today()) {
        Ok(plan) => plan,
        Err(wrong) => return show::with_dose(&page, can.standing(), cycle.clone(), form.wrong(wrong)).await,
    };
    let id: DoseId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.say_dose(can.proof(), id, &plan).await?;
    w.commit().await?;
    page.go_saying(&format!("{}#dosis", routes::cycle(cycle.id)), "done-dose")
}
