//! Adds an entry.

use axum::extract::Path;
use domain::id::{InquiryEntryId, InquiryId};
use domain::permission::EditInquiry;

use super::check;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::inquiries::show::Show;
use crate::routes;

/// Keeps it. The form names it: sent twice, it is one. The next one is offered in the same place.
pub async fn create(page: Page, Path(id): Path<InquiryId>, can: Can<EditInquiry>, form: Form) -> Answer {
    let inquiry = page.app.db.inquiry(id).await?;
    let entries = page.app.db.inquiry_entries(id).await?;
    let entry: InquiryEntryId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let below = form.get("parent_id").to_owned();
    let onwards = format!("{}?bajo={}#formulario", routes::inquiry(id), routes::encode(&below));
    if entries.iter().any(|there| there.id == entry) {
        return page.go_saying(&onwards, "done-inquiry-entry");
    }
    let plan = match check(&page, &form, &inquiry, &entries, None).await? {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&Show::of(&page, inquiry, &entries, form.wrong(wrong), None).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.add_inquiry_entry(can.proof(), &inquiry, entry, &plan).await?;
    w.commit().await?;
    page.go_saying(&onwards, "done-inquiry-entry")
}
