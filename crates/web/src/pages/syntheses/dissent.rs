//! Says that it was otherwise, and takes that back.

use domain::id::DissentId;
use domain::permission::{DissentFrom, TakeBackDissent};
use domain::synthesis::check_dissent;

use super::show::again;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Says it. The form names it: sent twice, it is said once.
pub async fn save(page: Page, can: Can<DissentFrom>, form: Form) -> Answer {
    let synthesis = can.act().0.clone();
    let words = match check_dissent(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return again(&page, can.standing(), synthesis, form.wrong(wrong)).await,
    };
    let id: DissentId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.dissent_from(can.proof(), id, &words).await?;
    w.commit().await?;
    let home = routes::synthesis(synthesis.id);
    page.go_saying(&format!("{home}#disenso"), "done-dissent-said")
}

/// Takes it back.
pub async fn take_back(page: Page, can: Can<TakeBackDissent>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.take_back_dissent(can.proof()).await?;
    w.commit().await?;
    let home = routes::synthesis(can.act().0.synthesis_id);
    page.go_saying(&format!("{home}#disenso"), "done-dissent-back")
}
