//! Moves an entry one place up or down.

use axum::extract::Path;
use domain::inquiry::Direction;
use domain::permission::EditInquiry;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::inquiries::load::OfEntry;
use crate::routes;

/// Moves it, and stays with it: one step is seldom enough.
pub async fn place(page: Page, Path(of): Path<OfEntry>, can: Can<EditInquiry>, form: Form) -> Answer {
    let inquiry = page.app.db.inquiry(of.inquiry).await?;
    let direction: Direction = form.get("direction").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.move_inquiry_entry(can.proof(), &inquiry, of.entry, direction).await?;
    w.commit().await?;
    let there = format!("{}?entrada={}#formulario", routes::inquiry(of.inquiry), of.entry);
    page.go_saying(&there, "done-inquiry-entry-moved")
}
