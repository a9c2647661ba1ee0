//! The door of a room: a code on a projector, by which many come in at once as participants.

pub mod door;
pub mod join;

use axum::http::StatusCode;
use domain::door::Room;
use domain::secret;

use super::closed::{self, Closed};
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The room of a code as typed. A wrong code counts for the whole network; a right one never does.
async fn found(page: &Page, typed: &str) -> Result<Option<Room>, Problem> {
    let room = page.app.db.room_by_code(&secret::typed_room_code(typed)).await?;
    if room.is_none() {
        let network = page
            .network
            .as_ref()
            .map(|network| network.id.to_string())
            .unwrap_or_default();
        page.app.limits.count(Purpose::RoomCode, &network)?;
    }
    Ok(room)
}

/// The hours of a room are over, or the hub closed it.
fn over(page: &Page) -> Answer {
    closed::show(
        page,
        Closed {
            status: StatusCode::GONE,
            title: "door-room-over-title",
            sentence: "door-room-over",
            way_out: (routes::ROOM_DOOR, "door-room-other"),
        },
    )
}
