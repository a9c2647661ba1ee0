//! Says how often it was done on a day: one tap for today, or a day and a number.

use domain::cycle::dose::{DoseFields, DosePlan, takes_doses};
use domain::id::DoseId;
use domain::permission::EditCycle;

use super::view::THERE;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::show;
use crate::routes;

/// Keeps it. The form names it: sent twice, it is one. A day that has a row is shown beside the form, which
/// from then on corrects that row.
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
    match w.say_dose(can.proof(), id, &plan).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let doses = page.app.db.doses(cycle.id).await?;
            let there = doses.iter().find(|dose| dose.done_on == plan.done_on);
            let there = there.ok_or(store::Error::Stale)?.id.to_string();
            let form = form.with("id", there.clone()).with(THERE, there);
            return show::dose_taken(&page, can.standing(), cycle.clone(), form).await;
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&format!("{}#dosis", routes::cycle(cycle.id)), "done-dose")
}
