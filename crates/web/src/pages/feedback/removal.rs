//! Takes back what one said or answered, or puts it back: with `vuelta`, it stands there again.

use domain::permission::{TakeBackFeedback, TakeBackReply};

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// What was said. Its writer may no longer see the cycle, so that the way back leads to their own list.
pub async fn save(page: Page, can: Can<TakeBackFeedback>, form: Form) -> Answer {
    let (cycle, back) = (can.act().0.cycle_id, puts_back(&form));
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.take_back_feedback(can.proof(), back).await?;
    w.commit().await?;
    let there = page.app.db.cycle(cycle).await?;
    let path = if there.reach().is_open_to(can.standing()) {
        format!("{}#conversacion", routes::cycle(cycle))
    } else {
        routes::FEEDBACK_MINE.to_owned()
    };
    page.go_saying(
        &path,
        if back {
            "done-feedback-back"
        } else {
            "done-feedback-removed"
        },
    )
}

/// What was answered.
pub async fn reply(page: Page, can: Can<TakeBackReply>, form: Form) -> Answer {
    let (cycle, back) = (can.act().cycle, puts_back(&form));
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.take_back_reply(can.proof(), back).await?;
    w.commit().await?;
    let done = if back { "done-reply-back" } else { "done-reply-removed" };
    page.go_saying(&format!("{}#conversacion", routes::cycle(cycle)), done)
}

fn puts_back(form: &Form) -> bool {
    form.get("vuelta") == "1"
}
