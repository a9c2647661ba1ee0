//! The six digits. Five wrong ones, and the code is dead, however fast they come.

use askama::Template;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use domain::check::Wrong;
use domain::id::SignInId;
use domain::{door, secret};

use super::WAITING;
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::session::cookie;
use crate::page::{Answer, Page};
use crate::pages::doors::closed::{self, Closed};
use crate::pages::doors::entering::{After, Agent, let_in, local};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/doors/sign_in/code.html")]
struct Code {
    page: Page,
    form: Form,
    after: String,
    lead: String,
}

impl Code {
    fn of(page: &Page, form: Form, after: String) -> Self {
        Self {
            page: page.clone(),
            form,
            after,
            lead: page.t1("door-code-lead", "minutes", door::SIGN_IN_MINUTES),
        }
    }
}

/// Asks for the digits.
pub async fn show(page: Page, headers: HeaderMap, Query(after): Query<After>) -> Answer {
    if waiting(&headers).is_none() {
        return page.go(routes::SIGN_IN);
    }
    page.show(&Code::of(&page, Form::new(), after.path()))
}

/// Opens, if they are the ones that were mailed.
pub async fn create(page: Page, headers: HeaderMap, agent: Agent, form: Form) -> Answer {
    let Some(id) = waiting(&headers) else {
        return page.go(routes::SIGN_IN);
    };
    let after = local(form.get("luego")).to_owned();
    let digits: String = form.get("code").chars().filter(char::is_ascii_digit).collect();
    if digits.len() != 6 {
        let form = form.wrong(Wrong::with("code", "door-wrong-code-shape"));
        return page.again(&Code::of(&page, form, after));
    }
    page.app.limits.count(Purpose::SignInTry, &id.to_string())?;
    // Counted before it is looked at: guesses that come at once don't get more tries than guesses in a row.
    let w = page.app.db.write(page.app.moment()).await?;
    if !w.count_try(id).await? {
        return dead(&page);
    }
    let sign_in = match page.app.db.sign_in(id).await {
        Ok(sign_in) => sign_in,
        Err(store::Error::NotFound) => return dead(&page),
        Err(error) => return Err(error.into()),
    };
    let right = secret::equal(&store::code_hash(id, &digits), &sign_in.code_hash);
    if !right || sign_in.person_id.is_none() {
        let form = form.wrong(Wrong::with("code", "door-wrong-code"));
        return page.again(&Code::of(&page, form, after));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let session = match w.use_sign_in(&sign_in, &agent.0).await {
        Ok((_, session)) => session,
        Err(store::Error::NotFound) => return dead(&page),
        Err(error) => return Err(error.into()),
    };
    w.commit().await?;
    let_in(&page, &session, page.go(&after))
}

/// The code that this browser waits for.
fn waiting(headers: &HeaderMap) -> Option<SignInId> {
    cookie(headers, WAITING)?.parse().ok()
}

/// Used, too old, or tried too often.
pub(super) fn dead(page: &Page) -> Answer {
    closed::show(
        page,
        Closed {
            status: StatusCode::GONE,
            title: "door-code-closed-title",
            sentence: "door-code-closed",
            way_out: (routes::SIGN_IN, "door-another-code"),
        },
    )
}
