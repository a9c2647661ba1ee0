//! Takes the newest later end back.

use axum::extract::Path;
use domain::cycle::Phase;
use domain::id::{CycleId, ExtensionId};
use domain::permission::EditCycle;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes it back; what is no longer there, or no longer waits, stays as it is.
pub async fn save(page: Page, can: Can<EditCycle>, Path((_, id)): Path<(CycleId, ExtensionId)>) -> Answer {
    let cycle = &can.act().0;
    let newest = page.app.db.extensions(cycle.id).await?.pop();
    if newest.is_some_and(|newest| newest.id == id) && matches!(cycle.phase, Phase::Do | Phase::Study) {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.take_back_extension(can.proof(), id).await?;
        w.commit().await?;
    }
    page.go_saying(&routes::cycle(cycle.id), "done-extension-back")
}
