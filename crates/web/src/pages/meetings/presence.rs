//! Who is here. Only what the sender changed is changed: two who tick at once don't untick each other.

use axum::extract::Path;
use domain::id::{MeetingId, PersonId};
use domain::permission::HoldMeeting;

use super::people::people;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it.
pub async fn save(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>, form: Form) -> Answer {
    let read = |name: &str| -> Vec<PersonId> { form.every(name).iter().filter_map(|id| id.parse().ok()).collect() };
    let (now, before) = (read("esta"), read("estaba"));
    // Only who works here can come; who came and left the liceo since may still be unticked.
    let works: Vec<PersonId> = people(&page, can.act().0)
        .await?
        .into_iter()
        .map(|(id, ..)| id)
        .collect();
    let came: Vec<PersonId> = now
        .iter()
        .copied()
        .filter(|id| !before.contains(id) && works.contains(id))
        .collect();
    let left: Vec<PersonId> = before.iter().copied().filter(|id| !now.contains(id)).collect();
    if !came.is_empty() || !left.is_empty() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.note_presence(can.proof(), id, &came, &left).await?;
        w.commit().await?;
    }
    page.go(&format!("{}#presentes", routes::meeting(id)))
}
