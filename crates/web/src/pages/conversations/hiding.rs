//! Takes somebody else's words out of sight with a reason, or leaves them where they stand after a report.

use askama::Template;
use domain::dialogue::check_reason;
use domain::id::HidingId;
use domain::permission::HideContribution;

use crate::components::markdown;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/hiding.html", whitespace = "minimize")]
struct HidingPage {
    page: Page,
    form: Form,
    title: String,
    back: String,
    action: String,
    html: String,
    /// What people said of it: day and why. Who said so is nobody's to know but the books'.
    reports: Vec<(String, String)>,
    /// Where it is left as it is.
    keep: Option<String>,
}

/// The form.
pub async fn show(page: Page, can: Can<HideContribution>) -> Answer {
    let id = HidingId::new(page.app.ids.as_ref(), page.now).to_string();
    page.show(&template(&page, &can, Form::new().with("id", id)).await?)
}

/// Hides it.
pub async fn save(page: Page, can: Can<HideContribution>, form: Form) -> Answer {
    let reason = match check_reason(form.get("reason")) {
        Ok(reason) => reason,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let id: HidingId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.hide_contribution(can.proof(), id, &reason).await?;
    w.commit().await?;
    page.go_saying(&back(&can), "done-hidden")
}

/// Leaves it where it stands.
pub async fn keep(page: Page, can: Can<HideContribution>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.keep_reported(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&back(&can), "done-kept")
}

async fn template(page: &Page, can: &Can<HideContribution>, form: Form) -> Result<HidingPage, Problem> {
    let said = &can.act().0;
    let id = said.contribution.id;
    let reports = page.app.db.reports_of(id).await?;
    Ok(HidingPage {
        title: said.place.conversation.title.clone(),
        back: back(can),
        action: routes::contribution_hiding(id),
        html: markdown::html(&said.contribution.words),
        keep: (!reports.is_empty()).then(|| routes::contribution_keeping(id)),
        reports: reports
            .into_iter()
            .map(|report| (page.lang.day(report.at.day().0), report.reason))
            .collect(),
        form,
        page: page.clone(),
    })
}

fn back(can: &Can<HideContribution>) -> String {
    let said = &can.act().0;
    let href = routes::conversation(said.place.conversation.id);
    format!("{href}#a-{}", said.contribution.id)
}
