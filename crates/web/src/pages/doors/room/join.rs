//! Coming in by a room's code: one short form, one write, so that 150 people fit through the door at once.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::door::{ClaimOutcome, Room};
use domain::id::PersonId;
use domain::person::{Charge, Role, Scope};
use domain::school::Subject;
use domain::secret::Secret;
use store::RoomJoin;

use super::door::Door;
use super::{found, over};
use crate::form::Form;
use crate::guard::session::language_of;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::pages::doors::entering::{Agent, let_in, names};
use crate::pages::people::{role_word, schools_to_choose, subject_word};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/doors/room/join.html")]
struct Join {
    page: Page,
    form: Form,
    room: Room,
    roles: Vec<(String, String)>,
    schools: Vec<(String, String)>,
    subjects: Vec<(String, String)>,
}

impl Join {
    async fn of(page: &Page, room: &Room, form: Form) -> Result<Self, Problem> {
        let named = |role: &Role| (role.to_string(), role_word(page, *role));
        let of_the_hub = Role::INVITABLE.iter().filter(|role| role.scope() == Scope::Network);
        Ok(Self {
            roles: Role::OF_A_SCHOOL.iter().chain(of_the_hub).map(named).collect(),
            schools: schools_to_choose(page).await?,
            subjects: Subject::ALL
                .iter()
                .map(|subject| (subject.to_string(), subject_word(page, *subject)))
                .collect(),
            room: room.clone(),
            form,
            page: page.clone(),
        })
    }
}

/// Asks who comes in.
pub async fn show(page: Page, from: Address, Path(code): Path<String>) -> Answer {
    let Some(room) = found(&page, &from, &code).await? else {
        return page.again(&Door::wrong(&page, &code));
    };
    if !room.is_open(page.now) {
        return over(&page);
    }
    // Names the account that the form will make: sent twice, it is one.
    let once = Secret::new(page.app.ids.as_ref());
    let form = Form::new().with("once", once.reveal());
    page.show(&Join::of(&page, &room, form).await?)
}

/// Comes in as a participant who claims a role, or with the role where the list expects them.
pub async fn create(page: Page, from: Address, Path(code): Path<String>, agent: Agent, form: Form) -> Answer {
    let Some(room) = found(&page, &from, &code).await? else {
        return page.again(&Door::wrong(&page, &code));
    };
    if !room.is_open(page.now) {
        return over(&page);
    }
    if page.signed_in.is_some() {
        return page.go(routes::HOME);
    }
    let join = match checked(&page, &form) {
        Ok(join) => join,
        Err(wrong) => return page.again(&Join::of(&page, &room, form.wrong(wrong)).await?),
    };
    let once = form.get("once");
    if once.len() < 40 {
        return Err(Problem::bad_form());
    }
    let person = person_of(once);
    let mut w = page.app.db.write(page.app.moment()).await?;
    let outcome = match w.come_in_as(person, &room, &join).await {
        Ok(outcome) => outcome,
        Err(store::Error::NotFound) => return over(&page),
        Err(store::Error::Exists(_)) => {
            drop(w);
            return came_in_before(&page, &room, person, &agent, form).await;
        }
        Err(error) => return Err(error.into()),
    };
    let session = w.begin_session(person, &agent.0).await?;
    w.commit().await?;
    let done = match outcome {
        Some(ClaimOutcome::Matched) => "done-room-matched",
        _ => "done-room-joined",
    };
    let_in(&page, &session, page.go_saying(routes::HOME, done))
}

fn checked(page: &Page, form: &Form) -> Result<RoomJoin, Wrong> {
    let mut wrong = Wrong::none();
    let names = names(form.get("name"));
    wrong.unless(names.is_some(), "name", "door-wrong-name");
    let mail = domain::text::mail(form.get("mail"));
    let no_mail = form.get("mail").trim().is_empty();
    wrong.unless(no_mail || mail.is_some(), "mail", "door-wrong-mail");
    let role = form
        .get("role")
        .parse()
        .ok()
        .filter(|role| Role::INVITABLE.contains(role));
    wrong.unless(role.is_some(), "role", "door-wrong-role");
    // The hub's own people stand at no school, whatever the select says.
    let of_a_school = role.is_none_or(|role: Role| role.scope() == Scope::School);
    let school = form.get("school").parse().ok().filter(|_| of_a_school);
    wrong.unless(!of_a_school || school.is_some(), "school", "door-wrong-school");
    let subject = form.get("subject").parse().ok();
    let charge = role.and_then(|role| Charge::new(role, school, subject));
    match (names, charge) {
        (Some(names), Some(charge)) if wrong.is_none() => Ok(RoomJoin {
            names,
            mail,
            charge,
            language: Some(language_of(page.lang)),
        }),
        _ => Err(wrong),
    }
}

/// The account that a form makes. It follows from the form's secret and doesn't give that secret away, so that knowing
/// somebody's id lets nobody in as them.
fn person_of(once: &str) -> PersonId {
    let digest = domain::secret::hash(&format!("room-join:{once}"));
    let mut bytes = [0_u8; 16];
    for (byte, pair) in bytes.iter_mut().zip(digest.as_bytes().chunks(2)) {
        *byte = std::str::from_utf8(pair)
            .ok()
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
            .unwrap_or(0);
    }
    PersonId(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

/// The same form came twice: the same answer. Or the mail has an account: they sign in with it.
async fn came_in_before(page: &Page, room: &Room, person: PersonId, agent: &Agent, form: Form) -> Answer {
    if page.app.db.person(person).await.is_err() {
        let form = form.wrong(Wrong::with("mail", "door-wrong-mail-taken"));
        return page.again(&Join::of(page, room, form).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let session = w.begin_session(person, &agent.0).await?;
    w.commit().await?;
    let_in(page, &session, page.go_saying(routes::HOME, "done-room-joined"))
}
