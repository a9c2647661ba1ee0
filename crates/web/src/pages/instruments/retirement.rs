//! Takes a questionnaire out of use, or brings it back. What was answered stays either way.

use axum::extract::Path;
use domain::id::InstrumentId;
use domain::permission::EditInstrument;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Out of use.
pub async fn retire(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>) -> Answer {
    set(&page, &can, id, true).await
}

/// Back into use.
pub async fn bring_back(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>) -> Answer {
    set(&page, &can, id, false).await
}

/// Sent twice, the second finds it done.
async fn set(page: &Page, can: &Can<EditInstrument>, id: InstrumentId, retire: bool) -> Answer {
    let path = routes::instrument(id);
    let line = page.app.db.instrument(id).await?;
    if line.retired_at.is_some() == retire {
        return page.go(&path);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.retire_instrument(can.proof(), id, retire).await?;
    w.commit().await?;
    let done = if retire {
        "done-instrument-retired"
    } else {
        "done-instrument-returned"
    };
    page.go_saying(&path, done)
}
