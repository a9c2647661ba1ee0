//! From what a liceo leaves a visit to try, to a cycle: its words stand in the plan's form, and with the plan both are tied together; and the
//! way back.

use domain::id::{CycleId, SchoolId, VisitId};
use domain::permission::{Act as _, Proof, ReadVisitFeedback, SeeVisit, SpeakForVisit, Standing};
use domain::text::line;
use store::Write;

use crate::form::Form;
use crate::guard::can::allow;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Signs of a new cycle's title that are taken from a commitment.
const LONGEST_TITLE: usize = 80;

/// A new plan's form with the commitment as its title, and the question that the other liceo asked.
///
/// # Errors
/// What the store says.
pub async fn prefill_plan(page: &Page, standing: &Standing, form: Form, named: &str) -> Result<Form, Problem> {
    let Some((own, words)) = own(page, standing, named).await? else {
        return Ok(form);
    };
    let SpeakForVisit { visit, school } = own.act();
    let read = allow(standing, ReadVisitFeedback(visit.clone()))?;
    let said = page.app.db.visit_feedback(&read).await?;
    let asked = said.into_iter().find(|one| one.school_id != *school);
    Ok(form
        .with("title", line(&words, LONGEST_TITLE))
        .with("question", asked.map(|one| one.question).unwrap_or_default())
        .with("school_id", school.to_string())
        .with("visit", named))
}

/// Ties the commitment that a form names to the new cycle, in the form's own transaction.
///
/// # Errors
/// What the store says.
pub async fn begin(
    page: &Page,
    w: &mut Write<'_>,
    standing: &Standing,
    form: &Form,
    (cycle, school): (CycleId, SchoolId),
) -> Result<(), Problem> {
    if let Some((own, _)) = own(page, standing, form.get("visit")).await?
        && own.act().school == school
    {
        w.begin_from_visit(&own, cycle).await?;
    }
    Ok(())
}

/// The visit that a cycle began from, for whoever may open it.
///
/// # Errors
/// What the store says.
pub async fn visit_of(page: &Page, standing: &Standing, cycle: CycleId) -> Result<Option<String>, Problem> {
    let Some(commitment) = page.app.db.commitment_of_cycle(cycle).await? else {
        return Ok(None);
    };
    let visit = page.app.db.visit(commitment.visit_id).await?;
    let id = visit.id;
    Ok(SeeVisit(visit).allowed(standing).then(|| routes::visit(id)))
}

/// A commitment of the reader's liceo without a cycle, named as visit and liceo. Whatever else the address says is nothing.
async fn own(page: &Page, standing: &Standing, named: &str) -> Result<Option<(Proof<SpeakForVisit>, String)>, Problem> {
    let parts = named.split_once('.');
    let ids =
        parts.and_then(|(visit, school)| Some((visit.parse::<VisitId>().ok()?, school.parse::<SchoolId>().ok()?)));
    let Some((id, school)) = ids else {
        return Ok(None);
    };
    let visit = match page.app.db.visit(id).await {
        Ok(visit) => visit,
        Err(store::Error::NotFound) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let Ok(proof) = allow(standing, SpeakForVisit { visit, school }) else {
        return Ok(None);
    };
    let commitments = page.app.db.visit_commitments(id).await?;
    let open = commitments
        .into_iter()
        .find(|one| one.school_id == school && one.cycle_id.is_none());
    Ok(open.map(|one| (proof, one.words)))
}
