//! A registration without an account, opened by the ticket that its mail brought: confirmed, taken back, linked to an account, come in with.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::convening::{Attendee, Convening, Stand};
use domain::permission::{HoldTicket, Proof, decide_by_ticket};
use domain::secret::Secret;

use super::attending::ticket_cookie;
use super::mails;
use super::materials::{Material, materials};
use super::words::{lead, when, where_to};
use crate::guard::Member;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::pages::doors::closed::{self, Closed};
use crate::pages::doors::with_cookie;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/ticket.html", whitespace = "minimize")]
struct Ticket {
    page: Page,
    convening: Convening,
    attendee: Attendee,
    secret: String,
    when: String,
    place: String,
    lead: Option<String>,
    open: bool,
    on: bool,
    /// Whether it has ended: then there is a certificate to ask for.
    ended: bool,
    materials: Vec<Material>,
}

/// The registration.
pub async fn show(page: Page, from: Address, Path(secret): Path<String>) -> Answer {
    let Some(proof) = held(&page, &from, &secret).await? else {
        return nothing(&page);
    };
    let HoldTicket { convening, attendee } = proof.act();
    let materials = if attendee.counts() {
        materials(&page, convening.id, |file| routes::ticket_material(&secret, file)).await?
    } else {
        Vec::new()
    };
    page.show(&Ticket {
        materials,
        when: when(page.lang, convening),
        place: where_to(&page, convening),
        lead: lead(&page, convening),
        open: convening.takes_registrations(page.now),
        on: convening.stand(page.now) == Stand::On,
        ended: page.now >= convening.ends_at,
        convening: convening.clone(),
        attendee: attendee.clone(),
        secret,
        page: page.clone(),
    })
}

/// Confirms it, or comes back after all.
pub async fn confirm(page: Page, from: Address, Path(secret): Path<String>) -> Answer {
    let Some(proof) = held(&page, &from, &secret).await? else {
        return nothing(&page);
    };
    if !proof.act().convening.takes_registrations(page.now) {
        return Err(Problem::refused(StatusCode::CONFLICT, "problem-convening-closed"));
    }
    let convening = proof.act().convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    let up = w.confirm_ticket(&proof).await?;
    let own = proof.act().attendee.registration.id;
    mails::seated(&page, &mut w, convening, &up, Some(own)).await?;
    w.commit().await?;
    page.go_saying(&routes::ticket(secret), "done-ticket-confirmed")
}

/// Takes it back.
pub async fn withdraw(page: Page, from: Address, Path(secret): Path<String>) -> Answer {
    let Some(proof) = held(&page, &from, &secret).await? else {
        return nothing(&page);
    };
    let convening = proof.act().convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    let up = w.withdraw_ticket(&proof).await?;
    mails::seated(&page, &mut w, convening, &up, None).await?;
    w.commit().await?;
    page.go_saying(&routes::ticket(secret), "done-ticket-withdrawn")
}

/// Links it to the account of whoever is signed in.
pub async fn link(page: Page, member: Member, from: Address, Path(secret): Path<String>) -> Answer {
    let Some(proof) = held(&page, &from, &secret).await? else {
        return nothing(&page);
    };
    let standing = &member.signed_in.standing;
    let convening = proof.act().convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.link_ticket(&proof, member.id(), standing.schools().first().copied())
        .await?;
    w.commit().await?;
    page.go_saying(&routes::convening(convening), "done-ticket-linked")
}

/// Comes in on the day: the browser keeps the ticket from now on.
pub async fn arrive(page: Page, from: Address, Path(secret): Path<String>) -> Answer {
    let Some(proof) = held(&page, &from, &secret).await? else {
        return nothing(&page);
    };
    let convening = &proof.act().convening;
    if convening.stand(page.now) != Stand::On {
        return Err(Problem::refused(StatusCode::CONFLICT, "problem-convening-not-now"));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.arrive_with_ticket(&proof).await?;
    w.commit().await?;
    let answer = page.go(&routes::convening_now(convening.id))?;
    Ok(with_cookie(answer, ticket_cookie(&page.app, convening, &secret)))
}

/// What a ticket opens. Only wrong ones count; where too many came from, none is looked at for a while.
pub(super) async fn held(page: &Page, from: &Address, secret: &str) -> Result<Option<Proof<HoldTicket>>, Problem> {
    let limits = &page.app.limits;
    limits.look(Purpose::Ticket, &from.0)?;
    let Some(attendee) = page.app.db.attendee_by_ticket(&Secret::brought(secret)).await? else {
        limits.count_wrong(Purpose::Ticket, &from.0)?;
        return Ok(None);
    };
    let convening = page.app.db.convening(attendee.convening_id).await?;
    let who = page.signed_in.as_ref().map(|known| known.person.id);
    Ok(decide_by_ticket(convening, attendee, who).ok())
}

pub(super) fn nothing(page: &Page) -> Answer {
    closed::show(
        page,
        Closed {
            status: StatusCode::GONE,
            title: "ticket-over-title",
            sentence: "ticket-over",
            way_out: (routes::JOIN_DOOR, "convening-by-code"),
        },
    )
}
