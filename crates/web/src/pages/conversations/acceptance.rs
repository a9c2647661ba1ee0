//! Accepts an answer, or no longer.

use domain::permission::AcceptAnswer;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it. With `acepta` 0, the question waits again.
pub async fn save(page: Page, can: Can<AcceptAnswer>, form: Form) -> Answer {
    let said = &can.act().0;
    let back = format!(
        "{}#a-{}",
        routes::conversation(said.place.conversation.id),
        said.contribution.id
    );
    let mut w = page.app.db.write(page.app.moment()).await?;
    if form.get("acepta") == "0" {
        return match w.reopen_question(can.proof()).await {
            // Sent twice: it waits already.
            Err(store::Error::NotFound) => page.go(&back),
            other => {
                other?;
                w.commit().await?;
                page.go_saying(&back, "done-question-open")
            }
        };
    }
    w.accept_answer(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&back, "done-answer-accepted")
}
