//! The entries of an inquiry, one by one.

pub mod create;
pub mod destroy;
pub mod place;
pub mod save;

use domain::check::Wrong;
use domain::id::InquiryEntryId;
use domain::inquiry::{Entry, EntryFields, EntryPlan, Inquiry, Tree};

use crate::form::Form;

/// Reads an entry's form: its words, and whether it may hang where it says.
fn check(form: &Form, inquiry: &Inquiry, entries: &[Entry], own: Option<InquiryEntryId>) -> Result<EntryPlan, Wrong> {
    let plan = EntryPlan::check(inquiry.kind, &form.read::<EntryFields>())?;
    let was = entries
        .iter()
        .find(|entry| Some(entry.id) == own)
        .map(|entry| entry.parent_id);
    if was == Some(plan.parent_id) || Tree::of(inquiry.kind, entries).takes(own, plan.parent_id) {
        Ok(plan)
    } else {
        Err(Wrong::with("parent_id", "wrong-inquiry-place"))
    }
}
