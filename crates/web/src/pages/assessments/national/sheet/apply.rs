//! A file carried out, in one transaction and once.

use axum::extract::Path;
use domain::id::{SchoolId, UploadId};
use domain::permission::KeepNationalResults;

use super::kept::KeptNational;
use super::{decided, waiting};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps all levels, or none. Sent twice, the second goes on to what became of the first.
pub async fn save(page: Page, can: Can<KeepNationalResults>, Path((_, id)): Path<(SchoolId, UploadId)>) -> Answer {
    let school = can.act().0;
    let here = routes::national(school);
    let upload = match page.app.db.upload(id, &waiting(school), can.who()).await {
        Ok(upload) => upload,
        Err(store::Error::NotFound) => {
            page.app.db.upload(id, &decided(school), can.who()).await?;
            return page.go(&here);
        }
        Err(error) => return Err(error.into()),
    };
    let kept = KeptNational::read(&upload.content)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.take_upload(id, &waiting(school), &decided(school)).await {
        Err(store::Error::NotFound) => return page.go(&here),
        taken => taken?,
    }
    let mut changes = false;
    for level in &kept.levels {
        changes |= w.keep_national_results(can.proof(), &level.plan()).await?;
    }
    // A file that says what is there already changes nothing, and waits for its day like any that nobody decided.
    if changes {
        w.leave_outcome(id, "{}").await?;
        w.commit().await?;
    }
    page.go_saying(&here, "done-national-kept")
}
