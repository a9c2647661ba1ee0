//! Takes an entry away on which nothing hangs, and puts it back.

use axum::extract::Path;
use domain::permission::EditInquiry;

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::inquiries::load::OfEntry;
use crate::routes;

/// Takes it away; the notice offers to put it back.
pub async fn remove(page: Page, Path(of): Path<OfEntry>, can: Can<EditInquiry>) -> Answer {
    let inquiry = page.app.db.inquiry(of.inquiry).await?;
    let entries = page.app.db.inquiry_entries(of.inquiry).await?;
    let entry = entries.iter().find(|entry| entry.id == of.entry);
    let entry = entry.ok_or_else(Problem::not_found)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_inquiry_entry(can.proof(), &inquiry, entry).await?;
    w.commit().await?;
    let gone = format!("{}?quitada={}", routes::inquiry(of.inquiry), of.entry);
    page.go_saying(&gone, "done-inquiry-entry-removed")
}

/// Puts it back where it hung; one that is there stays.
pub async fn put_back(page: Page, Path(of): Path<OfEntry>, can: Can<EditInquiry>) -> Answer {
    let inquiry = page.app.db.inquiry(of.inquiry).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.put_inquiry_entry_back(can.proof(), &inquiry, of.entry).await?;
    w.commit().await?;
    let there = format!("{}#e-{}", routes::inquiry(of.inquiry), of.entry);
    page.go_saying(&there, "done-inquiry-entry-back")
}
