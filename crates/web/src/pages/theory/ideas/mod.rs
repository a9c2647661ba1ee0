//! Change ideas: what a team could try on Monday.

pub mod create;
pub mod edit;
pub mod show;

use domain::check::Wrong;
use domain::permission::SeeIdea;
use domain::theory::IdeaPlan;

use super::known::Known;
use crate::form::Form;
use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for SeeIdea {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.app.db.idea(asked.id("idea")?).await?))
    }
}

/// Reads the form; the driver must be one of the theory.
fn check(form: &Form, known: &Known) -> Result<IdeaPlan, Wrong> {
    let plan = IdeaPlan::check(form.get("name"), form.get("description"), form.get("driver_id"))?;
    if known.drivers.iter().any(|driver| driver.id == plan.driver_id) {
        Ok(plan)
    } else {
        Err(Wrong::with("driver_id", "wrong-choice"))
    }
}
