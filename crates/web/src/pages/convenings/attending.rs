//! Who follows a convening that is on: with an account, or with the ticket that a browser keeps.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue};
use domain::convening::Convening;
use domain::id::{ConveningId, PersonId, RegistrationId};
use domain::permission::{AttendConvening, HoldTicket, HostConvening, Proof, decide, decide_by_ticket};
use domain::secret::Secret;

use crate::app::App;
use crate::guard::session::{Visitor, cookie, set_cookie};
use crate::page::problem::Problem;

/// The cookie of a ticket: it opens one registration.
const TICKET_COOKIE: &str = "ronda-encuentro";

/// Somebody who follows.
pub enum Attending {
    /// With an account.
    Account(Proof<AttendConvening>),
    /// With a ticket.
    Guest(Proof<HoldTicket>),
}

impl Attending {
    /// What they follow.
    #[must_use]
    pub const fn convening(&self) -> &Convening {
        match self {
            Self::Account(proof) => &proof.act().0.convening,
            Self::Guest(proof) => &proof.act().convening,
        }
    }

    /// Their registration; whoever leads may have none.
    #[must_use]
    pub fn registration(&self) -> Option<RegistrationId> {
        match self {
            Self::Account(proof) => {
                let own = proof.act().0.own.as_ref().filter(|own| own.counts());
                own.map(|own| own.registration.id)
            }
            Self::Guest(proof) => Some(proof.act().attendee.registration.id),
        }
    }

    /// Their account, if they have one.
    #[must_use]
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Account(proof) => proof.who(),
            Self::Guest(proof) => proof.who(),
        }
    }
}

/// The ticket that a browser brought, if any.
#[derive(Clone, Debug)]
pub struct Brought(pub Option<Secret>);

impl<S: Send + Sync> FromRequestParts<S> for Brought {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Ok(Self(cookie(&parts.headers, TICKET_COOKIE).map(Secret::brought)))
    }
}

/// The header that lets a browser keep a ticket until the day is over.
#[must_use]
pub fn ticket_cookie(app: &App, convening: &Convening, secret: &str) -> (HeaderName, HeaderValue) {
    let seconds = convening.ends_at.seconds_since(app.now()).max(0) + 86_400;
    set_cookie(app, TICKET_COOKIE, secret, seconds)
}

/// Who follows, asked anew each time. None for whoever is nobody here.
///
/// # Errors
/// What the store says.
pub async fn attending(
    app: &App,
    visitor: &Visitor,
    brought: &Brought,
    id: ConveningId,
) -> Result<Option<Attending>, Problem> {
    if let Some(known) = &visitor.signed_in {
        let place = app.db.convening_place(id, known.person.id).await?;
        let own = visitor
            .network
            .as_ref()
            .is_some_and(|network| network.id == place.convening.network_id);
        if own && let Ok(proof) = decide(&known.standing, AttendConvening(place)) {
            return Ok(Some(Attending::Account(proof)));
        }
    }
    let Some(ticket) = &brought.0 else {
        return Ok(None);
    };
    let Some(attendee) = app.db.attendee_by_ticket(ticket).await? else {
        return Ok(None);
    };
    if !attendee.counts() || attendee.convening_id != id {
        return Ok(None);
    }
    let convening = app.db.convening(id).await?;
    Ok(decide_by_ticket(convening, attendee, None).ok().map(Attending::Guest))
}

/// Whether whoever follows leads it, too.
///
/// # Errors
/// What the store says.
pub async fn leads(app: &App, visitor: &Visitor, id: ConveningId) -> Result<bool, Problem> {
    let Some(known) = &visitor.signed_in else {
        return Ok(false);
    };
    let place = app.db.convening_place(id, known.person.id).await?;
    Ok(decide(&known.standing, HostConvening(place)).is_ok())
}
