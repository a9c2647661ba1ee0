//! Closing a room before its hours are over.

use axum::extract::Path;
use domain::id::RoomId;
use domain::permission::OpenRoom;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Closes it. Closed twice is closed.
pub async fn create(page: Page, can: Can<OpenRoom>, Path(id): Path<RoomId>) -> Answer {
    let room = page.app.db.room(id).await?;
    if room.is_open(page.now) {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.close_room(can.proof(), id).await?;
        w.commit().await?;
    }
    page.go_saying(&routes::room(id), "done-room-closed")
}
