//! From the next step of a conversation to a cycle: its words stand in the plan's form, and with the plan both are tied together; and the way
//! back.

use domain::id::{CycleId, ObservationId};
use domain::observation::Stage;
use domain::permission::{Act as _, OwnObservation, Proof, SeeObservation, Standing};
use domain::text::line;
use store::Write;

use crate::form::Form;
use crate::guard::can::allow;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Signs of a new cycle's title that are taken from a next step.
const LONGEST_TITLE: usize = 80;

/// A new plan's form with the next step as its title and the question that was asked.
///
/// # Errors
/// What the store says.
pub async fn prefill_plan(page: &Page, standing: &Standing, form: Form, id: &str) -> Result<Form, Problem> {
    let Some(own) = own(page, standing, id).await? else {
        return Ok(form);
    };
    let observation = &own.act().0;
    let course = observation.course_id.map(|course| course.to_string());
    let form = course
        .into_iter()
        .fold(form, |form, course| form.with("course_id", course));
    Ok(form
        .with("title", line(&observation.next_step, LONGEST_TITLE))
        .with("question", observation.question.clone())
        .with("school_id", observation.school_id.to_string())
        .with("observation", observation.id.to_string()))
}

/// Ties the observation that a form names to the new cycle, in the form's own transaction.
///
/// # Errors
/// What the store says.
pub async fn begin(
    page: &Page,
    w: &mut Write<'_>,
    standing: &Standing,
    form: &Form,
    cycle: CycleId,
) -> Result<(), Problem> {
    if let Some(own) = own(page, standing, form.get("observation")).await? {
        w.begin_from_observation(&own, cycle).await?;
    }
    Ok(())
}

/// Where the observation is that a cycle began from, for whoever may open it: to others the cycle tells nothing of a lesson.
///
/// # Errors
/// What the store says.
pub async fn observation_of(page: &Page, standing: &Standing, cycle: CycleId) -> Result<Option<String>, Problem> {
    let Some(observation) = page.app.db.observation_of_cycle(cycle).await? else {
        return Ok(None);
    };
    let id = observation.id;
    let shown_to = page.app.db.observation_shown_to(id).await?;
    let see = SeeObservation {
        observation,
        shown_to: shown_to.into_iter().map(|(person, _)| person).collect(),
    };
    Ok(see.allowed(standing).then(|| routes::observation(id)))
}

/// The teacher's own, with a next step and no cycle yet. Whatever else the address says is nothing.
async fn own(page: &Page, standing: &Standing, id: &str) -> Result<Option<Proof<OwnObservation>>, Problem> {
    let Ok(id) = id.parse::<ObservationId>() else {
        return Ok(None);
    };
    match page.app.db.observation(id).await {
        Ok(one) if one.stage() == Stage::Talked && one.cycle_id.is_none() && one.removed_at.is_none() => {
            Ok(allow(standing, OwnObservation(one)).ok())
        }
        Ok(_) | Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}
