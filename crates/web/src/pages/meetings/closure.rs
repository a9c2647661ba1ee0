//! Ends a meeting; its minutes stay. Opened again, they can be written on.

use axum::extract::Path;
use domain::id::MeetingId;
use domain::permission::HoldMeeting;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Ends it; one that is closed stays so.
pub async fn save(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>) -> Answer {
    let meeting = page.app.db.meeting(id).await?;
    if meeting.is_open() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.close_meeting(can.proof(), &meeting).await?;
        w.commit().await?;
    }
    page.go_saying(&routes::meeting_minutes(id), "done-meeting-closed")
}

/// Opens it again: the undo of ending it.
pub async fn reopen(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>) -> Answer {
    let meeting = page.app.db.meeting(id).await?;
    if !meeting.is_open() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.reopen_meeting(can.proof(), &meeting).await?;
        w.commit().await?;
    }
    page.go_saying(&routes::meeting(id), "done-meeting-reopened")
}
