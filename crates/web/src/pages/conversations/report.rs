//! Says that a contribution should not stand there, and why. Its writer doesn't learn who said so.

use askama::Template;
use domain::check::Wrong;
use domain::dialogue::check_reason;
use domain::id::ReportId;
use domain::permission::ReportContribution;

use crate::components::markdown;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/report.html", whitespace = "minimize")]
struct ReportPage {
    page: Page,
    form: Form,
    title: String,
    back: String,
    action: String,
    html: String,
}

/// The form.
pub async fn show(page: Page, can: Can<ReportContribution>) -> Answer {
    let id = ReportId::new(page.app.ids.as_ref(), page.now).to_string();
    page.show(&template(&page, &can, Form::new().with("id", id)))
}

/// Keeps it.
pub async fn save(page: Page, can: Can<ReportContribution>, form: Form) -> Answer {
    let reason = match check_reason(form.get("reason")) {
        Ok(reason) => reason,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong))),
    };
    let id: ReportId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    if page.app.limits.count(Purpose::Report, &can.who().to_string()).is_err() {
        let wrong = Wrong::with("reason", "wrong-reports-many");
        return page.again(&template(&page, &can, form.wrong(wrong)));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    // Said before, it waits already.
    if w.report_contribution(can.proof(), id, &reason).await? {
        w.commit().await?;
    }
    page.go_saying(&back(&can), "done-reported")
}

fn template(page: &Page, can: &Can<ReportContribution>, form: Form) -> ReportPage {
    let said = &can.act().0;
    ReportPage {
        title: said.place.conversation.title.clone(),
        back: back(can),
        action: routes::contribution_report(said.contribution.id),
        html: markdown::html(&said.contribution.words),
        form,
        page: page.clone(),
    }
}

fn back(can: &Can<ReportContribution>) -> String {
    let said = &can.act().0;
    let href = routes::conversation(said.place.conversation.id);
    format!("{href}#a-{}", said.contribution.id)
}
