//! Says that one tried it or that it helps, or no longer.

use domain::dialogue::Reaction;
use domain::permission::React;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it. Sent twice, it is said once.
pub async fn save(page: Page, can: Can<React>, form: Form) -> Answer {
    let reaction: Reaction = form.get("reaction").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.react(can.proof(), reaction, form.get("quita") != "1").await?;
    w.commit().await?;
    let said = &can.act().0;
    let href = routes::conversation(said.place.conversation.id);
    page.go(&format!("{href}#a-{}", said.contribution.id))
}
