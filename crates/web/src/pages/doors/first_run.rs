//! The first start: the key that was printed on the machine makes the first administrator, once.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::check::Wrong;
use domain::secret::Secret;

use super::closed::{self, Closed};
use super::entering::{Agent, let_in, names};
use crate::form::Form;
use crate::guard::session::language_of;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/doors/first_run.html")]
struct FirstRun {
    page: Page,
    form: Form,
}

/// Asks who administers.
pub async fn show(page: Page, Path(secret): Path<String>) -> Answer {
    if !page.app.db.first_key_opens(&Secret::brought(&secret)).await? {
        return used_up(&page);
    }
    page.show(&FirstRun {
        page: page.clone(),
        form: Form::new(),
    })
}

/// Makes the account, and goes on to found the network.
pub async fn create(page: Page, Path(secret): Path<String>, agent: Agent, form: Form) -> Answer {
    let mut wrong = Wrong::none();
    let names = names(form.get("name"));
    let mail = domain::text::mail(form.get("mail"));
    wrong.unless(names.is_some(), "name", "door-wrong-name");
    wrong.unless(mail.is_some(), "mail", "door-wrong-mail");
    let (Some(names), Some(mail)) = (names, mail) else {
        return page.again(&FirstRun {
            form: form.wrong(wrong),
            page: page.clone(),
        });
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let key = Secret::brought(&secret);
    let language = Some(language_of(page.lang));
    let person = match w.use_first_key(&key, &names, Some(&mail), language).await {
        Ok(person) => person,
        Err(store::Error::NotFound) => return used_up(&page),
        Err(store::Error::Exists(_)) => {
            return page.again(&FirstRun {
                form: form.wrong(Wrong::with("mail", "door-wrong-mail-taken")),
                page: page.clone(),
            });
        }
        Err(error) => return Err(error.into()),
    };
    let session = w.begin_session(person, &agent.0).await?;
    w.commit().await?;
    // A later administrator of a network that exists has nothing to found.
    let onward = match page.network {
        Some(_) => routes::HOME,
        None => routes::NETWORK_NEW,
    };
    let_in(&page, &session, page.go(onward))
}

/// A key that was used, replaced or never one: the same page.
fn used_up(page: &Page) -> Answer {
    closed::show(
        page,
        Closed {
            status: StatusCode::GONE,
            title: "door-key-closed-title",
            sentence: "door-key-closed",
            way_out: (routes::SIGN_IN, "door-go-sign-in"),
        },
    )
}
