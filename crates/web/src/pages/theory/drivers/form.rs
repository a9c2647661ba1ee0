//! What the form of a new driver and that of an existing one share.

use domain::check::Wrong;
use domain::id::DriverId;
use domain::theory::{Driver, DriverPlan};

use crate::form::Form;

/// Reads the form. A driver hangs on one of the first level, and one on which drivers hang stays there: the diagram has
/// two levels.
pub fn check(form: &Form, drivers: &[Driver], own: Option<DriverId>) -> Result<DriverPlan, Wrong> {
    let plan = DriverPlan::check(form.get("name"), form.get("description"), form.get("parent_id"))?;
    let offered = |parent: DriverId| parents(drivers, own).any(|driver| driver.id == parent);
    if plan.parent_id.is_none_or(offered) {
        Ok(plan)
    } else {
        Err(Wrong::with("parent_id", "wrong-choice"))
    }
}

/// The drivers on which this one may hang.
pub fn parents(drivers: &[Driver], own: Option<DriverId>) -> impl Iterator<Item = &Driver> {
    let carries = own.is_some_and(|own| drivers.iter().any(|d| d.parent_id == Some(own)));
    drivers
        .iter()
        .filter(move |driver| !carries && driver.parent_id.is_none() && Some(driver.id) != own)
}

/// The same as choices of a form.
pub fn parent_choices(drivers: &[Driver], own: Option<DriverId>) -> Vec<(String, String)> {
    parents(drivers, own)
        .map(|driver| (driver.id.to_string(), driver.name.clone()))
        .collect()
}
