//! The door of a room: a code on a projector, by which many come in at once as participants.

pub mod door;
pub mod join;

use axum::http::StatusCode;
use domain::door::Room;
use domain::secret;

use super::address::Address;
use super::closed::{self, Closed};
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The room of a code as typed. Only wrong codes count; but where too many came from, none is looked at for a while, or
/// a machine could try them all.
async fn found(page: &Page, from: &Address, typed: &str) -> Result<Option<Room>, Problem> {
    let limits = &page.app.limits;
    limits.look(Purpose::RoomCode, &from.0)?;
    let room = page.app.db.room_by_code(&secret::typed_room_code(typed)).await?;
    if room.is_none() {
        limits.count_wrong(Purpose::RoomCode, &from.0)?;
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
