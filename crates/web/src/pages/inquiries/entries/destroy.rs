//! Takes an entry away on which nothing hangs; the form that follows can put it back.

use axum::extract::Path;
use domain::permission::EditInquiry;

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::inquiries::load::OfEntry;
use crate::routes;

/// Removes it.
pub async fn destroy(page: Page, Path(of): Path<OfEntry>, can: Can<EditInquiry>) -> Answer {
    let inquiry = page.app.db.inquiry(of.inquiry).await?;
    let entries = page.app.db.inquiry_entries(of.inquiry).await?;
    let entry = entries.iter().find(|entry| entry.id == of.entry);
    let entry = entry.ok_or_else(Problem::not_found)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_inquiry_entry(can.proof(), &inquiry, entry).await?;
    w.commit().await?;
    let again = format!(
        "{}?bajo={}&palabras={}&tipo={}#formulario",
        routes::inquiry(of.inquiry),
        entry.parent_id.map(|id| id.to_string()).unwrap_or_default(),
        routes::encode(&entry.words),
        routes::encode(&entry.branch),
    );
    page.go_saying(&again, "done-inquiry-entry-removed")
}
