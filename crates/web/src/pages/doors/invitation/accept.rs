//! Accepting: with an account already, or making one.

use axum::extract::Path;
use domain::check::Wrong;
use domain::door::{Invitation, InvitationState};
use domain::secret::Secret;
use store::PersonNames;

use super::{Before, Door, before, opened, shut};
use crate::form::Form;
use crate::guard::session::language_of;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::pages::doors::entering::{Agent, let_in, names};
use crate::routes;

/// Comes in.
pub async fn accept(page: Page, Path(secret): Path<String>, address: Address, agent: Agent, form: Form) -> Answer {
    let invitation = match opened(&page, &address, &Secret::brought(&secret)).await? {
        Ok(invitation) => invitation,
        Err(answer) => return answer,
    };
    match before(&page, &invitation).await? {
        Before::Known => with_account(&page, &invitation, &secret).await,
        Before::New => newly(&page, &invitation, &secret, &agent, form).await,
        Before::HasAccount | Before::Another | Before::Own => {
            page.again(&Door::of(&page, &invitation, &secret, form).await?)
        }
    }
}

async fn with_account(page: &Page, invitation: &Invitation, secret: &str) -> Answer {
    let Some(known) = &page.signed_in else {
        return shut(page, None);
    };
    let person = &known.person;
    let held = page.app.db.roles_of(person.id).await?;
    let charge = invitation.charge();
    let holds_it = held.iter().any(|grant| {
        grant.role == charge.role && grant.school_id == charge.school_id && grant.subject == charge.subject
    });
    // Pressed twice, or already there: one of its uses stays for somebody else.
    if holds_it {
        return page.go_saying(routes::HOME, "done-joined");
    }
    let names = PersonNames {
        name: person.name.clone(),
        sort_key: person.sort_key.clone(),
        search_key: i18n::search_key(&person.name),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w
        .accept_invitation(&Secret::brought(secret), Some(person.id), &names, None, None)
        .await
    {
        Ok(_) => w.commit().await?,
        Err(store::Error::NotFound) => return shut(page, Some(InvitationState::Used)),
        Err(error) => return Err(error.into()),
    }
    page.go_saying(routes::HOME, "done-joined")
}

async fn newly(page: &Page, invitation: &Invitation, secret: &str, agent: &Agent, form: Form) -> Answer {
    let mut wrong = Wrong::none();
    let names = names(form.get("name"));
    // Where the invitation names a mail, what the form says doesn't count.
    let mail = match &invitation.mail {
        Some(meant) => Some(meant.clone()),
        None => domain::text::mail(form.get("mail")),
    };
    wrong.unless(names.is_some(), "name", "door-wrong-name");
    wrong.unless(mail.is_some(), "mail", "door-wrong-mail");
    let (Some(names), Some(mail)) = (names, mail) else {
        return page.again(&Door::of(page, invitation, secret, form.wrong(wrong)).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let language = Some(language_of(page.lang));
    let key = Secret::brought(secret);
    let person = match w.accept_invitation(&key, None, &names, Some(&mail), language).await {
        Ok(person) => person,
        Err(store::Error::NotFound) => return shut(page, Some(InvitationState::Used)),
        Err(store::Error::Exists(_)) => {
            // Dropped before the page asks the database again: a transaction holds the one writer.
            drop(w);
            let form = form.wrong(Wrong::with("mail", "door-wrong-mail-taken"));
            return page.again(&Door::of(page, invitation, secret, form).await?);
        }
        Err(error) => return Err(error.into()),
    };
    let session = w.begin_session(person, &agent.0).await?;
    w.commit().await?;
    let_in(page, &session, page.go_saying(routes::HOME, "done-joined"))
}
