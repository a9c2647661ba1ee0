//! The entries of an inquiry, one by one.

pub mod create;
pub mod place;
pub mod removal;
pub mod save;

use domain::check::Wrong;
use domain::id::InquiryEntryId;
use domain::inquiry::{Entry, EntryFields, EntryPlan, Inquiry, Tree};

use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;

/// Reads an entry's form: its words, whether it may hang where it says, and whether it feeds a driver that is offered.
async fn check(
    page: &Page,
    form: &Form,
    inquiry: &Inquiry,
    entries: &[Entry],
    own: Option<InquiryEntryId>,
) -> Result<Result<EntryPlan, Wrong>, Problem> {
    let plan = match EntryPlan::check(inquiry.kind, &form.read::<EntryFields>()) {
        Ok(plan) => plan,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let was = entries.iter().find(|entry| Some(entry.id) == own);
    if plan.driver_id.is_some() && was.is_none_or(|was| was.driver_id != plan.driver_id) {
        let db = &page.app.db;
        let offered = db.drivers_to_feed(inquiry.network_id, inquiry.school_id).await?;
        if !offered.iter().any(|(id, _)| Some(*id) == plan.driver_id) {
            return Ok(Err(Wrong::with("driver_id", "wrong-choice")));
        }
    }
    Ok(placed(inquiry, entries, was, plan))
}

fn placed(inquiry: &Inquiry, entries: &[Entry], was: Option<&Entry>, plan: EntryPlan) -> Result<EntryPlan, Wrong> {
    let own = was.map(|was| was.id);
    if was.is_some_and(|was| was.parent_id == plan.parent_id)
        || Tree::of(inquiry.kind, entries).takes(own, plan.parent_id)
    {
        Ok(plan)
    } else {
        Err(Wrong::with("parent_id", "wrong-inquiry-place"))
    }
}
