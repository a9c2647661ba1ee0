//! Title and problem of an inquiry.

use askama::Template;
use axum::extract::Path;
use domain::id::InquiryId;
use domain::inquiry::{Inquiry, InquiryPlan};
use domain::permission::EditInquiry;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::theory::Stale;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/inquiries/edit.html")]
struct Edit {
    page: Page,
    inquiry: Inquiry,
    form: Form,
    stale: Option<Stale>,
}

/// The form.
pub async fn edit(page: Page, Path(id): Path<InquiryId>, _can: Can<EditInquiry>) -> Answer {
    let inquiry = page.app.db.inquiry(id).await?;
    let form = Form::new()
        .with("title", &inquiry.title)
        .with("problem", &inquiry.problem)
        .with("version", inquiry.version.to_string());
    page.show(&Edit {
        page: page.clone(),
        inquiry,
        form,
        stale: None,
    })
}

/// Keeps what it says.
pub async fn save(page: Page, Path(id): Path<InquiryId>, can: Can<EditInquiry>, form: Form) -> Answer {
    let inquiry = page.app.db.inquiry(id).await?;
    let plan = match InquiryPlan::check(inquiry.kind.word(), form.get("title"), form.get("problem")) {
        Ok(plan) => plan,
        Err(wrong) => {
            return page.again(&Edit {
                page: page.clone(),
                inquiry,
                form: form.wrong(wrong),
                stale: None,
            });
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_inquiry(can.proof(), &inquiry, form.version(), &plan).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let now = vec![
                (page.t("inquiry-title"), inquiry.title.clone()),
                (page.t("inquiry-problem"), inquiry.problem.clone()),
            ];
            let stale = Some(Stale::of(&page, id.0, now).await?);
            let form = form.with("version", inquiry.version.to_string());
            return page.stale(&Edit {
                page: page.clone(),
                inquiry,
                form,
                stale,
            });
        }
        Err(error) => return Err(error.into()),
    }
    page.go_saying(&routes::inquiry(id), "done-inquiry-saved")
}
