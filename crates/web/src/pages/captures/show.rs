//! The page on a phone. It works as a plain form online; its script keeps notes where there is no network.

use askama::Template;
use axum::extract::Query;
use domain::capture::Asked;
use domain::id::{AttachmentId, CaptureId};
use domain::permission::{KeepCaptures, Standing};
use serde_json::json;

use super::options::{Choice, choices};
use super::visit;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::{assets, routes};

/// What the address fills in beforehand.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Wanted {
    ciclo: String,
    pasantia: String,
}

/// The form as both pages show it: the one that comes over the network and the one that a phone keeps.
pub struct CaptureForm {
    /// Whose page it is; empty in the one that is kept.
    pub person: String,
    /// What a note may be about.
    pub choices: Vec<Choice>,
    /// What was typed.
    pub form: Form,
    /// The sentences that the script says, as JSON.
    pub words: String,
    /// The script.
    pub script: &'static str,
}

impl CaptureForm {
    /// Whether cycles are folded away.
    #[must_use]
    pub fn folds(&self) -> bool {
        self.choices.iter().any(|choice| choice.folded)
    }
}

#[derive(Template)]
#[template(path = "pages/captures/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    capture: CaptureForm,
    waiting: Option<String>,
}

/// Without its last slash it lies outside the worker's reach.
pub async fn door(page: Page) -> Answer {
    page.go(routes::CAPTURE)
}

/// The page.
pub async fn show(page: Page, can: Can<KeepCaptures>, Query(wanted): Query<Wanted>) -> Answer {
    let about = if wanted.ciclo.is_empty() {
        visit::about(&wanted.pasantia)
    } else {
        wanted.ciclo
    };
    let form = Form::new()
        .with("about", about)
        .with("id", CaptureId::new(page.app.ids.as_ref(), page.now).to_string())
        .with(
            "photo_id",
            AttachmentId::new(page.app.ids.as_ref(), page.now).to_string(),
        );
    page.show(&template(&page, can.standing(), form).await?)
}

/// The same page again with what is wrong.
///
/// # Errors
/// What the store says.
pub async fn again(page: &Page, standing: &Standing, form: Form) -> Answer {
    page.again(&template(page, standing, form).await?)
}

async fn template(page: &Page, standing: &Standing, form: Form) -> Result<Show, Problem> {
    let waiting = super::waiting::count(page, standing).await?;
    Ok(Show {
        capture: CaptureForm {
            person: standing.person().to_string(),
            choices: choices(page, standing, form.get("about")).await?,
            form,
            words: words(page),
            script: assets::capture_path(),
        },
        waiting,
        page: page.clone(),
    })
}

/// Everything that the script says. A phone without network has them with the page.
#[must_use]
pub fn words(page: &Page) -> String {
    let asked: serde_json::Map<String, serde_json::Value> = Asked::ALL
        .iter()
        .map(|asked| (asked.word().to_owned(), page.word("capture-ask", asked).into()))
        .collect();
    json!({
        "ask": asked,
        "waiting": page.t("capture-state-waiting"),
        "arrived": page.t1("capture-state-arrived", "time", "%"),
        "refused": page.t1("capture-state-refused", "why", "%"),
        "signedOut": page.t("capture-state-signed-out"),
        "otherPerson": page.t("capture-state-other"),
        "empty": page.t("wrong-capture-empty"),
        "photoUnread": page.t("capture-photo-unread"),
        "notKept": page.t("capture-not-kept"),
        "unknown": page.t("capture-refused-unknown"),
        "photo": page.t("file-photo"),
        "copy": page.t("capture-copy"),
        "copied": page.t("capture-copied"),
        "asNew": page.t("capture-as-new"),
        "drop": page.t("capture-drop"),
        "signIn": page.t("capture-sign-in"),
    })
    .to_string()
}
