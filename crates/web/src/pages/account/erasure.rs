//! Being erased: what goes, what stays without the name, and the own name typed to confirm.

use askama::Template;
use axum::http::HeaderValue;
use domain::check::Wrong;
use domain::permission::ActForOneself;

use crate::form::Form;
use crate::guard::Can;
use crate::guard::session::{drop_session, set_cookie};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::doors::names;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/account/erasure.html")]
struct Erasure {
    page: Page,
    form: Form,
    name: String,
}

impl Erasure {
    fn of(page: &Page, form: Form) -> Self {
        Self {
            name: page.name().unwrap_or_default().to_owned(),
            page: page.clone(),
            form,
        }
    }
}

/// Says what will happen.
pub async fn show(page: Page, _can: Can<ActForOneself>) -> Answer {
    page.show(&Erasure::of(&page, Form::new()))
}

/// Erases, once the own name was typed.
pub async fn create(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let own = page.name().unwrap_or_default();
    if i18n::search_key(form.get("name")) != i18n::search_key(own) {
        let form = form.wrong(Wrong::with("name", "account-wrong-own-name"));
        return page.again(&Erasure::of(&page, form));
    }
    let placeholder = names(&page.t("account-erased")).ok_or_else(Problem::not_found)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.erase_person(can.proof(), &placeholder).await?;
    w.commit().await?;
    let mut answer = page.go_saying(routes::SIGN_IN, "done-erased")?;
    // Nothing of theirs stays in the browser either.
    for (name, value) in [drop_session(&page.app), set_cookie(&page.app, "idioma", "", 0)] {
        answer.headers_mut().append(name, value);
    }
    // What quick capture keeps there, too: notes that weren't sent, what their cycles planned.
    let everything = HeaderValue::from_static("\"storage\"");
    answer.headers_mut().insert("clear-site-data", everything);
    Ok(answer)
}
