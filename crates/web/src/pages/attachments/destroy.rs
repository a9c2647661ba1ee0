//! Takes a file away, and puts it back.

use axum::extract::Path;
use domain::id::AttachmentId;
use domain::permission::AttachFile;

use super::list::{home, place};
use crate::guard::Can;
use crate::page::{Answer, Page};

/// Takes it away. The page that follows offers to put it back.
pub async fn take_away(page: Page, Path(id): Path<AttachmentId>, can: Can<AttachFile>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_file(can.proof(), id).await?;
    w.commit().await?;
    let place = place(&can.act().0);
    page.go_saying(&format!("{place}?retirado={id}"), "done-file-removed")
}

/// Puts it back.
pub async fn put_back(page: Page, Path(id): Path<AttachmentId>, can: Can<AttachFile>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.return_file(can.proof(), id).await?;
    w.commit().await?;
    let (home, _) = home(&page, &can.act().0);
    page.go_saying(&format!("{home}#archivos"), "done-file-returned")
}
