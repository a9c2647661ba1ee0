//! Says what was done about an alert.

use domain::disclosure::HandlingPlan;
use domain::id::HandlingId;
use domain::permission::HandleAlert;

use super::show::template;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it, once however often the form is sent.
pub async fn save(page: Page, can: Can<HandleAlert>, form: Form) -> Answer {
    let plan = match HandlingPlan::check(form.get("done")) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let id: HandlingId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.handle_alert(can.proof(), id, &plan).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::alert(can.act().alert), "done-alert-handled")
}
