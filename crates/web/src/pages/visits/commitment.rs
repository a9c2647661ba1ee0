//! What a liceo leaves a visit to try. From here it goes straight to the plan of a cycle.

use domain::permission::SpeakForVisit;
use domain::visit::check_commitment;

use super::show::template;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it.
pub async fn save(page: Page, can: Can<SpeakForVisit>, form: Form) -> Answer {
    let visit = &can.act().visit;
    let words = match check_commitment(form.get("commitment")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, can.standing(), visit, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.commit_after_visit(can.proof(), &words).await?;
    w.commit().await?;
    page.go_saying(
        &format!("{}#compromiso", routes::visit(visit.id)),
        "done-visit-committed",
    )
}
