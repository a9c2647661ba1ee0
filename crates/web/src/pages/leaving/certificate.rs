//! The certificate of attendance: whether one earns it, for how many minutes, and the paper.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse as _;
use domain::convening::{Attendance, CERTIFICATE_PERCENT, Convening, agenda, certificate, minutes_of};
use domain::id::ConveningId;
use domain::permission::{HoldTicket, decide_by_ticket};
use domain::secret::Secret;

use super::paper;
use super::words::hours;
use crate::guard::limits::Purpose;
use crate::guard::session::Visitor;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::convenings::attending::{Attending, Brought, attending};
use crate::pages::doors::address::Address;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/leaving/certificate.html", whitespace = "minimize")]
struct CertificatePage {
    page: Page,
    convening: Convening,
    there: String,
    all: String,
    earned: bool,
    registered: bool,
}

/// What somebody was at.
struct There {
    minutes: u32,
    of_minutes: u32,
    earned: bool,
}

/// Whether one earns it.
pub async fn show(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>) -> Answer {
    let Some(who) = attending(&page.app, &visitor, &brought, id).await? else {
        return nobody(&page);
    };
    let there = there(&page, &who).await?;
    let said = |minutes: u32| hours(page.lang, i64::from(minutes));
    page.show(&CertificatePage {
        there: said(there.as_ref().map_or(0, |there| there.minutes)),
        all: said(there.as_ref().map_or(0, |there| there.of_minutes)),
        earned: there.as_ref().is_some_and(|there| there.earned),
        registered: there.is_some(),
        convening: who.convening().clone(),
        page: page.clone(),
    })
}

/// The paper, in the language of whoever asks.
pub async fn issue(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>) -> Answer {
    match attending(&page.app, &visitor, &brought, id).await? {
        Some(who) => print(&page, &who).await,
        None => nobody(&page),
    }
}

/// The same for whoever holds a ticket's link, weeks later.
pub async fn issue_by_ticket(page: Page, from: Address, Path(secret): Path<String>) -> Answer {
    let limits = &page.app.limits;
    limits.look(Purpose::Ticket, &from.0)?;
    let Some(attendee) = page.app.db.attendee_by_ticket(&Secret::brought(&secret)).await? else {
        limits.count_wrong(Purpose::Ticket, &from.0)?;
        return page.go(&routes::ticket(secret));
    };
    let convening = page.app.db.convening(attendee.convening_id).await?;
    let proof = decide_by_ticket(convening, attendee, None).map_err(|_| Problem::not_found())?;
    print(&page, &Attending::Guest(proof)).await
}

async fn print(page: &Page, who: &Attending) -> Answer {
    let there = there(page, who).await?.filter(|there| there.earned);
    let there = there.ok_or_else(|| Problem::refused(StatusCode::CONFLICT, "problem-certificate-not-earned"))?;
    let name = match who {
        Attending::Account(_) => page.name().unwrap_or_default().to_owned(),
        Attending::Guest(proof) => {
            let HoldTicket { attendee, .. } = proof.act();
            attendee.name.clone()
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let certificate = w
        .issue_certificate(who.taking(), &name, (there.minutes, there.of_minutes))
        .await?;
    w.commit().await?;
    let file = paper::print(page, who.convening(), &certificate).map_err(|error| Problem::ours(&error.to_string()))?;
    let name = format!(
        "attachment; filename=\"certificado-{}.pdf\"",
        certificate.written_code()
    );
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, file).into_response())
}

/// What somebody was at; none for whoever leads without having registered.
async fn there(page: &Page, who: &Attending) -> Result<Option<There>, Problem> {
    let Some(registration) = who.taking().registration() else {
        return Ok(None);
    };
    let convening = who.convening();
    let rows = page.app.db.segments(convening.id).await?;
    let agenda = agenda(convening.starts_at, &rows);
    let marks = Attendance::of(&page.app.db.marks(convening.id).await?);
    Ok(Some(There {
        minutes: minutes_of(&agenda, &marks, registration),
        of_minutes: agenda.minutes_that_count(),
        earned: certificate(&agenda, &marks, registration, CERTIFICATE_PERCENT).is_some(),
    }))
}

fn nobody(page: &Page) -> Answer {
    if page.signed_in.is_some() {
        return Err(Problem::not_found());
    }
    page.go(routes::JOIN_DOOR)
}
