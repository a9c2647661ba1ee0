//! A room: code, QR and address for the projector; who has come in for the hub.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderName, HeaderValue};
use domain::door::{ClaimOutcome, Room};
use domain::id::RoomId;
use domain::permission::{ConfirmClaims, OpenRoom};
use serde::Deserialize;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::people::{qr, words::charge_words};
use crate::routes;

/// Seconds after which the projector counts again.
const COUNTED_EVERY: &str = "10";

/// Which of the two views.
#[derive(Debug, Default, Deserialize)]
pub struct View {
    proyectar: Option<String>,
}

/// Somebody who came in.
struct Arrival {
    name: String,
    role: String,
    state: String,
}

#[derive(Template)]
#[template(path = "pages/people/rooms/show.html")]
struct Show {
    page: Page,
    room: Room,
    open: bool,
    until: String,
    address: String,
    qr: String,
    arrivals: Vec<Arrival>,
    may_confirm: bool,
}

/// What everybody in the room sees: no names.
#[derive(Template)]
#[template(path = "pages/people/rooms/wall.html")]
struct Wall {
    page: Page,
    room: Room,
    open: bool,
    address: String,
    qr: String,
    count: String,
}

/// Shows it.
pub async fn show(page: Page, _can: Can<OpenRoom>, Path(id): Path<RoomId>, Query(view): Query<View>) -> Answer {
    let room = page.app.db.room(id).await?;
    let claims = page.app.db.claims_of_room(id).await?;
    let address = page.app.link(routes::ROOM_DOOR);
    let join = page.app.link(&routes::room_join(&room.code));
    let qr = qr::svg(&join, &page.t1("people-qr", "address", join.as_str()));
    // As people type it: without the scheme.
    let address = address
        .split_once("://")
        .map_or(address.as_str(), |(_, rest)| rest)
        .to_owned();
    let open = room.is_open(page.now);
    if view.proyectar.is_some() {
        let mut answer = page.show(&Wall {
            count: page.t1("people-room-count", "n", claims.len()),
            page: page.clone(),
            open,
            room,
            address,
            qr,
        })?;
        answer.headers_mut().insert(
            HeaderName::from_static("refresh"),
            HeaderValue::from_static(COUNTED_EVERY),
        );
        return Ok(answer);
    }
    let arrivals = claims
        .into_iter()
        .map(|claim| Arrival {
            role: charge_words(&page, claim.role, claim.subject, claim.school.as_deref()),
            state: outcome_word(&page, claim.outcome),
            name: claim.name,
        })
        .collect();
    page.show(&Show {
        until: page.lang.moment(room.expires_at.in_chile()),
        may_confirm: page.may(&ConfirmClaims),
        page: page.clone(),
        arrivals,
        open,
        room,
        address,
        qr,
    })
}

/// What became of a claim.
fn outcome_word(page: &Page, outcome: Option<ClaimOutcome>) -> String {
    match outcome {
        Some(outcome) => page.t(&format!("outcome-{outcome}")),
        None => page.t("outcome-open"),
    }
}
