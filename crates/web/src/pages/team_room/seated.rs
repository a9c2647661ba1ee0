//! Whose seat the browser holds: by its cookie, asked anew each time whether the room is open and the consent stands.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::id::SeatId;
use domain::permission::{Proof, SpeakFromSeat, decide_by_seat};
use domain::secret::Secret;
use domain::student_team::Seat;

use crate::guard::session::cookie;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::student_teams::seats::standing;

/// The cookie of a seat: it opens one room.
pub(super) const SEAT_COOKIE: &str = "ronda-equipo";

/// The secret that the browser brought, if any.
pub struct Brought(Option<Secret>);

impl<S: Send + Sync> FromRequestParts<S> for Brought {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Ok(Self(cookie(&parts.headers, SEAT_COOKIE).map(Secret::brought)))
    }
}

/// A seat that may speak, with the others.
pub(super) struct Seated {
    pub proof: Proof<SpeakFromSeat>,
    pub seats: Vec<Seat>,
    /// Those whose consent stands.
    pub standing: Vec<SeatId>,
}

impl Brought {
    /// The seat, while it opens.
    pub(super) async fn seat(&self, page: &Page) -> Result<Option<Seated>, Problem> {
        let Some(secret) = &self.0 else {
            return Ok(None);
        };
        match page.app.db.seat_by_secret(secret).await? {
            Some((team, seat)) => seated(page, team, seat).await,
            None => Ok(None),
        }
    }
}

/// A seat that was found, while it opens.
pub(super) async fn seated(
    page: &Page,
    team: domain::student_team::StudentTeam,
    seat: Seat,
) -> Result<Option<Seated>, Problem> {
    let seats = page.app.db.student_team_seats(team.id).await?;
    let standing = standing(page, &team, &seats).await?;
    let proof = decide_by_seat(team, seat, &standing, page.now).ok();
    Ok(proof.map(|proof| Seated { proof, seats, standing }))
}
