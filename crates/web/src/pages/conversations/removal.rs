//! Takes back what one said, or puts it back: with `vuelta`, it stands there again.

use domain::permission::TakeBackContribution;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes it back. Its writer may no longer read the conversation, so that the way back leads to their own list.
pub async fn save(page: Page, can: Can<TakeBackContribution>, form: Form) -> Answer {
    let (said, back) = (&can.act().0, form.get("vuelta") == "1");
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.take_back_contribution(can.proof(), back).await?;
    w.commit().await?;
    let path = if said.place.matter.is_open_to(can.standing()) {
        format!("{}#hilo", routes::conversation(said.place.conversation.id))
    } else if can.standing().sees_content() {
        routes::CONVERSATIONS.to_owned()
    } else {
        routes::HOME.to_owned()
    };
    let done = if back {
        "done-contribution-back"
    } else {
        "done-contribution-removed"
    };
    page.go_saying(&path, done)
}
