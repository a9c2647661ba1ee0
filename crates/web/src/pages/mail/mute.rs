//! One click silences, signed out (RFC 8058): reading the page does nothing, because programs for mail look at links before people do;
//! sending its form does.

use askama::Template;
use axum::extract::Path;
use domain::attention::{MailKey, Thing};
use domain::permission::{Mute, Proof, decide_by_mail_key};

use super::link::gone;
use crate::form::Form;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/mail/mute.html", whitespace = "minimize")]
struct Muting {
    page: Page,
    /// Where the form goes.
    here: String,
    /// What it is about; its name, while its person may open it.
    what: String,
    /// Whether it is about all mail.
    all: bool,
    /// Whether it is silent now.
    muted: bool,
    /// Whether that was just done.
    just: bool,
}

/// The page.
pub async fn show(page: Page, Path(secret): Path<String>) -> Answer {
    let (key, _) = opened(&page, &secret).await?;
    let shown = Muting::of(&page, &key, &secret, false).await?;
    page.show(&shown)
}

/// Silences, or lets be heard again. Sent twice, it is the same; the answer is a page and no redirect, as RFC 8058 asks.
pub async fn save(page: Page, Path(secret): Path<String>, form: Form) -> Answer {
    let (key, proof) = opened(&page, &secret).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.mute(&proof, !form.has("oir", "1")).await?;
    w.commit().await?;
    let shown = Muting::of(&page, &key, &secret, true).await?;
    page.show(&shown)
}

async fn opened(page: &Page, secret: &str) -> Result<(MailKey, Proof<Mute>), Problem> {
    let key = page.app.db.mail_key(secret).await?.ok_or_else(gone)?;
    let proof = decide_by_mail_key(&key, page.now).map_err(|_| gone())?;
    Ok((key, proof))
}

impl Muting {
    async fn of(page: &Page, key: &MailKey, secret: &str, just: bool) -> Result<Self, Problem> {
        let db = &page.app.db;
        let muted = match key.about() {
            Some((_, id)) => db.is_muted(key.person_id, id).await?,
            None => db.attention_hours(key.person_id).await?.rhythm == domain::attention::Rhythm::Never,
        };
        let what = match key.about() {
            Some((thing, id)) => name(page, key, thing, id).await?,
            None => page.t("mail-mute-all"),
        };
        Ok(Self {
            here: routes::mail_mute(secret),
            what,
            all: key.about().is_none(),
            muted,
            just,
            page: page.clone(),
        })
    }
}

/// A conversation's own name, where its person may read it; of everything else what kind of thing it is.
async fn name(page: &Page, key: &MailKey, thing: Thing, id: uuid::Uuid) -> Result<String, Problem> {
    let who = page.app.db.standing(key.person_id).await?;
    let title = match thing {
        Thing::Observation => None,
        _ => page.app.db.title_for(&who, thing, id).await?,
    };
    Ok(title.unwrap_or_else(|| page.t(&format!("thing-{thing}"))))
}
