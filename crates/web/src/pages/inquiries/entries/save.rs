//! Changes an entry: its words, what it hangs on, the driver it feeds.

use axum::extract::Path;
use domain::permission::EditInquiry;

use super::check;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::inquiries::load::OfEntry;
use crate::pages::inquiries::show::Show;
use crate::pages::theory::Stale;
use crate::routes;

/// Keeps what the form says.
pub async fn save(page: Page, Path(of): Path<OfEntry>, can: Can<EditInquiry>, form: Form) -> Answer {
    let inquiry = page.app.db.inquiry(of.inquiry).await?;
    let entries = page.app.db.inquiry_entries(of.inquiry).await?;
    let entry = entries.iter().find(|entry| entry.id == of.entry);
    let entry = entry.ok_or_else(Problem::not_found)?;
    let plan = match check(&page, &form, &inquiry, &entries, Some(entry.id)).await? {
        Ok(plan) => plan,
        Err(wrong) => {
            let show = Show::of(&page, inquiry, &entries, form.wrong(wrong), Some(of.entry)).await?;
            return page.again(&show);
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w
        .change_inquiry_entry(can.proof(), &inquiry, entry, form.version(), &plan)
        .await
    {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let now = vec![(page.t("inquiry-entry-now"), entry.words.clone())];
            let stale = Stale::of(&page, of.inquiry.0, now).await?;
            let form = form.with("version", entry.version.to_string());
            let show = Show::of(&page, inquiry, &entries, form, Some(of.entry)).await?;
            return page.stale(&show.faster(stale));
        }
        Err(error) => return Err(error.into()),
    }
    let there = format!("{}#e-{}", routes::inquiry(of.inquiry), of.entry);
    page.go_saying(&there, "done-inquiry-entry-saved")
}
