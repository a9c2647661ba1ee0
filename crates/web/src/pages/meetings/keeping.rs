//! Keeps a point for the next meeting, or takes it off this one.

use axum::extract::Path;
use domain::id::{MeetingId, MeetingItemId};
use domain::permission::HoldMeeting;

use super::item::seen;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it, or no longer.
pub async fn save(
    page: Page,
    Path((meeting, id)): Path<(MeetingId, MeetingItemId)>,
    can: Can<HoldMeeting>,
    form: Form,
) -> Answer {
    let item = seen(&page, &can, meeting, id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.keep_item(can.proof(), &item, form.get("pendiente") != "0").await?;
    w.commit().await?;
    page.go(&format!("{}#p-{id}", routes::meeting(meeting)))
}

/// Takes it off; one on which something was noted stays.
pub async fn remove(
    page: Page,
    Path((meeting, id)): Path<(MeetingId, MeetingItemId)>,
    can: Can<HoldMeeting>,
) -> Answer {
    let item = seen(&page, &can, meeting, id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_item(can.proof(), &item).await?;
    w.commit().await?;
    page.go_saying(&routes::meeting_agenda(meeting), "done-item-off")
}
