//! The page of a public convening: what it is, and registering without an account. A mail confirms.

use askama::Template;
use axum::extract::Path;
use domain::convening::{Convening, GuestPlan, RegistrationPlan};
use domain::id::{ConveningId, SchoolId};
use domain::permission::{Proof, RegisterAsGuest, decide_by_public_page};
use domain::secret::Secret;
use store::GuestSaid;

use super::mails;
use super::says::{Says, fields, named};
use super::words::{PartView, lead, parts, when, where_to};
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::pages::people::schools_to_choose;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/public.html", whitespace = "minimize")]
struct Public {
    page: Page,
    convening: Convening,
    when: String,
    place: String,
    lead: Option<String>,
    parts: Vec<PartView>,
    form: Form,
    says: Says,
    schools: Vec<(String, String)>,
    open: bool,
    /// The mail was left: what comes next.
    sent: bool,
}

/// What the address says.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    enviado: String,
}

/// The page.
pub async fn show(
    page: Page,
    Path(id): Path<ConveningId>,
    axum::extract::Query(sent): axum::extract::Query<Sent>,
) -> Answer {
    let convening = found(&page, id).await?;
    let fresh = domain::id::RegistrationId::new(page.app.ids.as_ref(), page.now);
    let form = Form::new().with("id", fresh.to_string());
    page.show(&template(&page, &convening, form, !sent.enviado.is_empty()).await?)
}

/// Keeps a registration until its mail is confirmed. Whether an address was registered before, nobody is told.
pub async fn save(page: Page, from: Address, Path(id): Path<ConveningId>, form: Form) -> Answer {
    let convening = found(&page, id).await?;
    let closed = |_| Problem::refused(axum::http::StatusCode::CONFLICT, "problem-convening-closed");
    let proof: Proof<RegisterAsGuest> = decide_by_public_page(convening.clone(), page.now).map_err(closed)?;
    let schools = schools_to_choose(&page).await?;
    let known: Vec<SchoolId> = schools.iter().filter_map(|(id, _)| id.parse().ok()).collect();
    let guest = GuestPlan::check(
        (form.get("name"), Some(form.get("mail"))),
        (form.get("school"), form.get("elsewhere")),
        &known,
    );
    let plan = RegistrationPlan::check(&fields(&form), convening.mode, &convening.asks());
    let (guest, plan) = match (guest, plan) {
        (Ok(guest), Ok(plan)) => (guest, plan),
        (guest, plan) => {
            let mut wrong = guest.err().unwrap_or_default();
            for (field, key) in plan.err().unwrap_or_default().iter() {
                wrong.add(field.to_owned(), key);
            }
            return page.again(&template(&page, &convening, form.wrong(wrong), false).await?);
        }
    };
    let mail = guest.mail.clone().unwrap_or_default();
    page.app.limits.count(Purpose::GuestRegistration, &from.0)?;
    page.app.limits.count(Purpose::SignInMail, &format!("{mail} {id}"))?;
    let ticket = Secret::new(page.app.ids.as_ref());
    let said = GuestSaid {
        guest: &guest,
        plan: &plan,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.register_guest(&proof, named(&page, &form), &said, &ticket).await?;
    mails::ticket(&page, &mut w, id, (&guest.name, &mail), ticket.reveal()).await?;
    w.commit().await?;
    page.go(&format!("{}?enviado=1", routes::public_convening(id)))
}

/// Only a public one is there.
async fn found(page: &Page, id: ConveningId) -> Result<Convening, Problem> {
    let convening = page.app.db.convening(id).await?;
    if convening.is_public {
        Ok(convening)
    } else {
        Err(Problem::not_found())
    }
}

async fn template(page: &Page, convening: &Convening, form: Form, sent: bool) -> Result<Public, Problem> {
    let rows = page.app.db.segments(convening.id).await?;
    Ok(Public {
        when: when(page.lang, convening),
        place: where_to(page, convening),
        lead: lead(page, convening),
        parts: parts(page.lang, convening, &rows),
        says: Says::of(page, convening),
        schools: schools_to_choose(page).await?,
        open: convening.takes_registrations(page.now),
        convening: convening.clone(),
        sent,
        form,
        page: page.clone(),
    })
}
