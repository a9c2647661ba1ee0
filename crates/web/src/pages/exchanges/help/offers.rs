//! Offers help for a liceo.

use domain::permission::OfferHelp;
use domain::visit::check_offer;

use super::show::template;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it: a liceo has one, and its newest words count.
pub async fn save(page: Page, can: Can<OfferHelp>, form: Form) -> Answer {
    let request = &can.act().request;
    let words = match check_offer(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, can.standing(), request, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.offer_help(can.proof(), &words).await?;
    w.commit().await?;
    page.go_saying(&routes::help(request.id), "done-help-offered")
}
