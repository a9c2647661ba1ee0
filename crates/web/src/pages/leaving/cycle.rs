//! From a commitment to a cycle: its words stand in the plan's form, question and prediction stay open, and with the plan both are tied
//! together; and the way back.

use domain::convening::Context;
use domain::id::{CommitmentId, CycleId, SchoolId};
use domain::permission::{Act as _, AnswerForCommitment, Proof, SeeConvening, Standing};
use store::Write;

use crate::form::Form;
use crate::guard::can::allow;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// A new plan's form with what the commitment says.
///
/// # Errors
/// What the store says.
pub async fn prefill_plan(page: &Page, standing: &Standing, form: Form, named: &str) -> Result<Form, Problem> {
    let Some(own) = own(page, standing, named).await? else {
        return Ok(form);
    };
    let commitment = &own.act().0.commitment;
    let calendar = commitment.school_id.map(|school| page.calendars.at(school));
    let next = calendar.map_or_else(
        || page.today().plus_days(1),
        |calendar| calendar.next_school_day(page.today()),
    );
    let owner = match commitment.owner_id {
        Some(owner) => Some(page.app.db.person(owner).await?.name),
        None => None,
    };
    let fields = commitment.cycle_fields(&Context {
        next_school_day: next,
        measure_id: measure(page, commitment).await?,
        owner_name: owner,
    });
    let school = commitment.school_id.map(|id| id.to_string()).unwrap_or_default();
    let mut form = form.with("commitment", named);
    // What the address or a liceo's only choice had filled in stays where the commitment says nothing.
    for (name, value) in [
        ("idea_id", fields.idea_id),
        ("measure_id", fields.measure_id),
        ("title", fields.title),
        ("scale", fields.scale),
        ("depth", fields.depth),
        ("who", fields.who),
        ("starts_on", fields.starts_on),
        ("ends_on", fields.ends_on),
        ("school_id", school),
    ] {
        if !value.is_empty() {
            form = form.with(name, value);
        }
    }
    Ok(form)
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
    if let Some(own) = own(page, standing, form.get("commitment")).await?
        && own.act().0.commitment.school_id.is_none_or(|of| of == school)
    {
        w.begin_from_commitment(&own, cycle).await?;
    }
    Ok(())
}

/// The convening that a cycle began from, for whoever may open it.
///
/// # Errors
/// What the store says.
pub async fn convening_of(page: &Page, standing: &Standing, cycle: CycleId) -> Result<Option<String>, Problem> {
    let Some(commitment) = page.app.db.convening_commitment_of_cycle(cycle).await? else {
        return Ok(None);
    };
    let id = commitment.convening_id;
    let place = page.app.db.convening_place(id, standing.person()).await?;
    Ok(SeeConvening(place).allowed(standing).then(|| routes::convening(id)))
}

/// The measure that watches the idea's driver, if there is one that the network has.
async fn measure(
    page: &Page,
    commitment: &domain::convening::Commitment,
) -> Result<Option<domain::id::MeasureId>, Problem> {
    let Some(idea) = commitment.idea_id else {
        return Ok(None);
    };
    let driver = page.app.db.idea(idea).await?.driver_id;
    let measures = page.app.db.measures(page.network()?.id).await?;
    let fits = |one: &&domain::measure::Measure| {
        one.driver_id == Some(driver) && (one.school_id.is_none() || one.school_id == commitment.school_id)
    };
    Ok(measures.iter().find(fits).map(|one| one.id))
}

/// A commitment without a cycle that the reader answers for. Whatever else the address says is nothing.
async fn own(page: &Page, standing: &Standing, named: &str) -> Result<Option<Proof<AnswerForCommitment>>, Problem> {
    let Ok(id) = named.parse::<CommitmentId>() else {
        return Ok(None);
    };
    let place = match page.app.db.commitment(id).await {
        Ok(place) if place.commitment.cycle_id.is_none() => place,
        Ok(_) | Err(store::Error::NotFound) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    Ok(allow(standing, AnswerForCommitment(place)).ok())
}
