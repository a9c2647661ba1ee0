//! Takes a dose back that was written down by mistake.

use axum::extract::Path;
use domain::cycle::dose::takes_doses;
use domain::id::{CycleId, DoseId};
use domain::permission::EditCycle;

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Removes it.
pub async fn destroy(page: Page, Path((_, id)): Path<(CycleId, DoseId)>, can: Can<EditCycle>) -> Answer {
    let cycle = &can.act().0;
    if !takes_doses(cycle.phase) {
        return Err(store::Error::Refused("problem-dose-phase").into());
    }
    let doses = page.app.db.doses(cycle.id).await?;
    let dose = doses.iter().find(|dose| dose.id == id).ok_or_else(Problem::not_found)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.take_back_dose(can.proof(), dose).await?;
    w.commit().await?;
    page.go_saying(&format!("{}#dosis", routes::cycle(cycle.id)), "done-dose-removed")
}
