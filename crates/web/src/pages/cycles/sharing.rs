//! Shows a running cycle to the network, or takes that back.

use domain::permission::ShareCycle;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps the choice.
pub async fn save(page: Page, can: Can<ShareCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let share = form.get("share") == "1";
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.share_cycle(can.proof(), share).await?;
    w.commit().await?;
    let done = if share {
        "done-cycle-shared"
    } else {
        "done-cycle-unshared"
    };
    page.go_saying(&routes::cycle(cycle.id), done)
}
