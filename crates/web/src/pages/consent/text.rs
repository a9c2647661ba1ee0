//! The network's text, in versions. Before the first there is a draft of ours, which a lawyer should read.

use askama::Template;
use axum::extract::Query;
use domain::consent::{ConsentText, NewConsentText, Purpose};
use domain::id::ConsentTextId;
use domain::permission::{SeeConsentText, WriteConsentText};
use domain::person::Language;
use i18n::Lang;

use super::load::{ForWhat, about, purpose, purposes, texts};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/consent/text.html")]
struct Text {
    page: Page,
    form: Form,
    /// What for.
    purpose: Purpose,
    /// The same page for each purpose.
    purposes: Vec<(String, String, bool)>,
    /// What is handed out now.
    newest: Option<String>,
    /// Each version, the newest first: its number and since when; whether it asked for more.
    versions: Vec<(String, bool)>,
    may_write: bool,
    is_stale: bool,
}

impl Text {
    async fn of(page: &Page, purpose: Purpose, form: Form, is_stale: bool) -> Result<Self, Problem> {
        let texts = texts(page, purpose).await?;
        let version = |text: &ConsentText| {
            let day = page.lang.day_long(text.at.day().0);
            let said = page.t2("consent-text-version", "n", text.version.to_string(), "day", day);
            (said, text.asks_more && text.version > 1)
        };
        let language = crate::guard::session::language_of(page.lang);
        Ok(Self {
            newest: texts.last().map(|text| text.words(language).to_owned()),
            versions: texts.iter().rev().map(version).collect(),
            purposes: purposes(page, routes::CONSENT_TEXT, purpose),
            purpose,
            may_write: page.may(&WriteConsentText),
            page: page.clone(),
            form,
            is_stale,
        })
    }
}

impl Page {
    /// Whether the reader finds the text on the network's page.
    #[must_use]
    pub fn sees_consent_text(&self) -> bool {
        self.may(&SeeConsentText)
    }
}

/// What is handed out, and the form for whoever leads the network.
pub async fn show(page: Page, _can: Can<SeeConsentText>, Query(what): Query<ForWhat>) -> Answer {
    let purpose = what.purpose();
    let texts = texts(&page, purpose).await?;
    let form = Form::new().with("id", ConsentTextId::new(page.app.ids.as_ref(), page.now).to_string());
    let form = match texts.last() {
        Some(text) => form
            .with("version", text.version.to_string())
            .with("spanish", text.words(Language::EsCl))
            .with("english", words_in(text, Language::En)),
        None => form
            .with("version", "0")
            .with("spanish", Lang::EsCl.t(draft(purpose)))
            .with("english", Lang::En.t(draft(purpose))),
    };
    page.show(&Text::of(&page, purpose, form, false).await?)
}

const fn draft(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::LinkedSurveys => "consent-draft",
        Purpose::AnonymousSurveys => "consent-draft-anonymous",
        Purpose::StudentTeams => "consent-draft-teams",
    }
}

/// The words in this language alone.
fn words_in(text: &ConsentText, language: Language) -> &str {
    let body = text.bodies.iter().find(|body| body.language == language);
    body.map_or("", |body| &body.words)
}

/// Writes the next version. What was said yes to before stays as it was.
pub async fn save(page: Page, can: Can<WriteConsentText>, form: Form) -> Answer {
    let purpose = purpose(form.get("para"));
    let asks_more = form.has("asks_more", "on");
    let [spanish, english] = ["spanish", "english"].map(|field| form.get(field));
    let plan = match NewConsentText::check(purpose, spanish, english, asks_more) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&Text::of(&page, purpose, form.wrong(wrong), false).await?),
    };
    let id: ConsentTextId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w
        .write_consent_text(can.proof(), (network, id), form.version(), plan)
        .await
    {
        Ok(true) => w.commit().await?,
        Ok(false) => {}
        Err(store::Error::Stale) => {
            drop(w);
            let newest = texts(&page, purpose).await?.last().map_or(0, |text| text.version);
            let form = form.with("version", newest.to_string());
            return page.stale(&Text::of(&page, purpose, form, true).await?);
        }
        Err(error) => return Err(error.into()),
    }
    page.go_saying(&about(routes::CONSENT_TEXT, purpose), "done-consent-text")
}
