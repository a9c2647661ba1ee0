//! Moves a point up or down among those that the reader sees.

use axum::extract::Path;
use domain::id::{MeetingId, MeetingItemId};
use domain::permission::HoldMeeting;

use super::sieve::Sieve;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Changes places with its neighbour; the first one stays first.
pub async fn save(
    page: Page,
    Path((meeting, id)): Path<(MeetingId, MeetingItemId)>,
    can: Can<HoldMeeting>,
    form: Form,
) -> Answer {
    let sieve = Sieve::of(&page, can.standing(), can.act().0).await?;
    let items = sieve.items(&page, meeting).await?;
    let at = items
        .iter()
        .position(|item| item.id == id)
        .ok_or_else(Problem::not_found)?;
    let neighbour = match form.get("hacia") {
        "arriba" => at.checked_sub(1),
        "abajo" => Some(at + 1),
        _ => None,
    };
    if let Some(neighbour) = neighbour.and_then(|place| items.get(place)) {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.swap_items(can.proof(), &items[at], neighbour).await?;
        w.commit().await?;
    }
    page.go(&format!("{}#pauta", routes::meeting_agenda(meeting)))
}
