//! Coming in by the six letters of the day: typed, by QR, or by a link. Whoever has no account gives a name and where they come from.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::check::Wrong;
use domain::convening::{Convening, GuestPlan, Stand};
use domain::id::{RegistrationId, SchoolId};
use domain::permission::decide_by_code;
use domain::secret::{self, Secret};
use store::Joining;

use super::attending::{Brought, attending, ticket_cookie};
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::session::Visitor;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::pages::doors::closed::{self, Closed};
use crate::pages::doors::with_cookie;
use crate::pages::people::schools_to_choose;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/join_door.html", whitespace = "minimize")]
struct Door {
    page: Page,
    form: Form,
}

#[derive(Template)]
#[template(path = "pages/convenings/join.html", whitespace = "minimize")]
struct Join {
    page: Page,
    convening: Convening,
    form: Form,
    schools: Vec<(String, String)>,
}

/// Asks for the code.
pub async fn door(page: Page) -> Answer {
    page.show(&Door {
        page: page.clone(),
        form: Form::new(),
    })
}

/// Goes to its convening.
pub async fn find(page: Page, from: Address, form: Form) -> Answer {
    let typed: String = form.get("code").chars().take(40).collect();
    match found(&page, &from, &typed).await? {
        Some(convening) => page.go(&routes::join(&convening.code)),
        None => wrong(&page, &typed),
    }
}

/// Asks who comes in. Whoever is in already goes on.
pub async fn show(page: Page, visitor: Visitor, brought: Brought, from: Address, Path(code): Path<String>) -> Answer {
    let Some(convening) = found(&page, &from, &code).await? else {
        return wrong(&page, &code);
    };
    if convening.stand(page.now) != Stand::On {
        return not_now(&page);
    }
    if attending(&page.app, &visitor, &brought, convening.id).await?.is_some() && page.signed_in.is_none() {
        return page.go(&routes::convening_now(convening.id));
    }
    // Names the registration that the form will make, and is the ticket of a guest: sent twice, it is one.
    let once = Secret::new(page.app.ids.as_ref());
    let form = Form::new().with("once", once.reveal());
    page.show(&template(&page, &convening, form).await?)
}

/// Comes in.
pub async fn save(page: Page, from: Address, Path(code): Path<String>, form: Form) -> Answer {
    let Some(convening) = found(&page, &from, &code).await? else {
        return wrong(&page, &code);
    };
    let who = page.signed_in.as_ref().map(|known| known.person.id);
    let typed = secret::typed_room_code(&code);
    let Ok(proof) = decide_by_code(convening.clone(), &typed, who, page.now) else {
        return not_now(&page);
    };
    let on = routes::convening_now(convening.id);
    if let Some(known) = &page.signed_in {
        let id = RegistrationId::new(page.app.ids.as_ref(), page.now);
        let school = known.standing.schools().first().copied();
        let joining = Joining::Account(known.person.id, school);
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.join_convening(&proof, id, &joining).await?;
        w.commit().await?;
        return page.go(&on);
    }
    let schools = schools_to_choose(&page).await?;
    let ids: Vec<SchoolId> = schools.iter().filter_map(|(id, _)| id.parse().ok()).collect();
    let said = GuestPlan::check(
        (form.get("name"), None),
        (form.get("school"), form.get("elsewhere")),
        &ids,
    );
    let guest = match said {
        Ok(guest) => guest,
        Err(wrong) => return page.again(&template(&page, &convening, form.wrong(wrong)).await?),
    };
    let once = form.get("once");
    if once.len() < 40 {
        return Err(Problem::bad_form());
    }
    let ticket = Secret::brought(once);
    let joining = Joining::Guest(guest, ticket.clone());
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.join_convening(&proof, registration_of(once), &joining).await?;
    w.commit().await?;
    Ok(with_cookie(page.go(&on)?, ticket_cookie(&page.app, &convening, once)))
}

/// The registration that a form makes. It follows from the form's secret and doesn't give that secret away.
fn registration_of(once: &str) -> RegistrationId {
    let digest = secret::hash(&format!("convening-join:{once}"));
    let number = u128::from_str_radix(digest.get(..32).unwrap_or_default(), 16).unwrap_or_default();
    RegistrationId(uuid::Builder::from_random_bytes(number.to_be_bytes()).into_uuid())
}

/// The convening of a code as typed. Only wrong codes count; but where too many came from, none is looked at for a while.
async fn found(page: &Page, from: &Address, typed: &str) -> Result<Option<Convening>, Problem> {
    let limits = &page.app.limits;
    limits.look(Purpose::ConveningCode, &from.0)?;
    let convening = page.app.db.convening_by_code(&secret::typed_room_code(typed)).await?;
    if convening.is_none() {
        limits.count_wrong(Purpose::ConveningCode, &from.0)?;
    }
    Ok(convening)
}

fn wrong(page: &Page, typed: &str) -> Answer {
    let form = Form::new().with("code", typed);
    page.again(&Door {
        page: page.clone(),
        form: form.wrong(Wrong::with("code", "wrong-convening-code")),
    })
}

fn not_now(page: &Page) -> Answer {
    closed::show(
        page,
        Closed {
            status: StatusCode::GONE,
            title: "join-not-now-title",
            sentence: "join-not-now",
            way_out: (routes::JOIN_DOOR, "join-other-code"),
        },
    )
}

async fn template(page: &Page, convening: &Convening, form: Form) -> Result<Join, Problem> {
    let schools = if page.signed_in.is_some() {
        Vec::new()
    } else {
        schools_to_choose(page).await?
    };
    Ok(Join {
        convening: convening.clone(),
        schools,
        form,
        page: page.clone(),
    })
}
