//! Asking for a code. The answer is the same whether or not the mail has an account.

use axum::extract::Query;
use domain::check::Wrong;
use domain::door::SIGN_IN_MINUTES;
use domain::person::Person;

use super::{Ask, WAITING, password};
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::session::{language_of, set_cookie};
use crate::page::{Answer, Page};
use crate::pages::doors::entering::{After, Agent, local, with_cookie};
use crate::pages::doors::mail;
use crate::routes;

/// The door.
pub async fn show(page: Page, Query(after): Query<After>) -> Answer {
    if page.signed_in.is_some() {
        return page.go(&after.path());
    }
    page.show(&Ask::of(&page, Form::new(), &after.luego))
}

/// Mails a code and a link to whoever has the account.
pub async fn create(page: Page, agent: Agent, form: Form) -> Answer {
    // Enter in the password's field presses the first button of the form: it means the password.
    if !form.get("password").is_empty() {
        return password::create(page, agent, form).await;
    }
    let after = local(form.get("luego")).to_owned();
    let Some(mail) = domain::text::mail(form.get("mail")) else {
        let form = form.wrong(Wrong::with("mail", "door-wrong-mail"));
        return page.again(&Ask::of(&page, form, &after));
    };
    page.app.limits.count(Purpose::SignInMail, &mail)?;
    let known = page.app.db.person_by_mail(&mail).await?;
    let known = known.filter(Person::is_active);
    let mut w = page.app.db.write(page.app.moment()).await?;
    let (id, code, secret) = w.begin_sign_in(known.as_ref().map(|person| person.id)).await?;
    if let Some(person) = &known {
        let link = page
            .app
            .link(&with_after(&routes::sign_in_link(secret.reveal()), &after));
        let language = person.language.unwrap_or(language_of(page.lang));
        w.enqueue(&mail::sign_in_code(&mail, language, &code, &link, page.now))
            .await?;
    }
    w.commit().await?;
    let answer = page.go(&with_after(routes::SIGN_IN_CODE, &after))?;
    let waiting = set_cookie(&page.app, WAITING, &id.to_string(), SIGN_IN_MINUTES * 60);
    Ok(with_cookie(answer, waiting))
}

fn with_after(path: &str, after: &str) -> String {
    if after == "/" {
        path.to_owned()
    } else {
        format!("{path}?luego={}", routes::encode(after))
    }
}
