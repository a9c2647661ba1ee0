//! The link of the mail. It shows one button: programs that check mail open links, but press no buttons.

use askama::Template;
use axum::extract::{Path, Query};
use domain::secret::Secret;

use super::code::dead;
use crate::form::Form;
use crate::page::{Answer, Page};
use crate::pages::doors::entering::{After, Agent, let_in, local};

#[derive(Template)]
#[template(path = "pages/doors/sign_in/link.html")]
struct Link {
    page: Page,
    after: String,
}

/// Shows the button.
pub async fn show(page: Page, Path(secret): Path<String>, Query(after): Query<After>) -> Answer {
    let found = page.app.db.sign_in_by_link(&Secret::brought(&secret)).await?;
    match found {
        Some(sign_in) if sign_in.is_open(page.now) => page.show(&Link {
            after: after.path(),
            page: page.clone(),
        }),
        _ => dead(&page),
    }
}

/// Opens, once.
pub async fn create(page: Page, Path(secret): Path<String>, agent: Agent, form: Form) -> Answer {
    let found = page.app.db.sign_in_by_link(&Secret::brought(&secret)).await?;
    let Some(sign_in) = found.filter(|sign_in| sign_in.is_open(page.now)) else {
        return dead(&page);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let session = match w.use_sign_in(&sign_in, &agent.0).await {
        Ok((_, session)) => session,
        Err(store::Error::NotFound) => return dead(&page),
        Err(error) => return Err(error.into()),
    };
    w.commit().await?;
    let_in(&page, &session, page.go(local(form.get("luego"))))
}
