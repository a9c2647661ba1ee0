//! Thanks for a visit, which the whole network reads.

use domain::permission::SpeakForVisit;
use domain::visit::check_thanks;

use super::show::template;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps them.
pub async fn save(page: Page, can: Can<SpeakForVisit>, form: Form) -> Answer {
    let visit = &can.act().visit;
    let words = match check_thanks(form.get("thanks")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, can.standing(), visit, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.thank_for_visit(can.proof(), &words).await?;
    w.commit().await?;
    page.go_saying(&format!("{}#gracias", routes::visit(visit.id)), "done-visit-thanked")
}
