//! Opens a closed cycle again: the undo of a closure.

use domain::cycle::Phase;
use domain::permission::EditCycle;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Opens it; one that is open already stays so.
pub async fn save(page: Page, can: Can<EditCycle>) -> Answer {
    let cycle = &can.act().0;
    if cycle.phase == Phase::Closed {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.reopen_cycle(can.proof()).await?;
        w.commit().await?;
    }
    page.go_saying(&routes::cycle(cycle.id), "done-cycle-reopened")
}
