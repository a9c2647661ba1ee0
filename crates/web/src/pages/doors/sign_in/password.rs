//! Signing in by password. The work is the same for a mail without account or without password.

use domain::check::Wrong;
use domain::person::Person;

use super::Ask;
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::password;
use crate::page::{Answer, Page};
use crate::pages::doors::entering::{Agent, let_in, local};

/// Opens, if mail and password belong together.
pub async fn create(page: Page, agent: Agent, form: Form) -> Answer {
    let after = local(form.get("luego")).to_owned();
    let again = |key_of: (&'static str, &'static str), form: Form| {
        // A password is never sent back to the browser.
        let form = form.with("password", "");
        let form = form.wrong(Wrong::with(key_of.0, key_of.1));
        page.again(&Ask::of(&page, form, &after).with_password_open())
    };
    let Some(mail) = domain::text::mail(form.get("mail")) else {
        return again(("mail", "door-wrong-mail"), form);
    };
    page.app.limits.count(Purpose::SignInTry, &mail)?;
    let known = page.app.db.person_by_mail(&mail).await?;
    let known = known.filter(Person::is_active);
    let hash = match &known {
        Some(person) => page.app.db.password_hash(person.id).await?,
        None => None,
    };
    let right = password::matches(&page.app, form.get("password"), hash.as_deref()).await?;
    let Some(person) = known.filter(|_| right) else {
        return again(("password", "door-wrong-password"), form);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let session = w.begin_session(person.id, &agent.0).await?;
    w.commit().await?;
    let_in(&page, &session, page.go(&after))
}
