//! Mail: what it says (`letter`), how it becomes a message (`message`), and where it goes (`outbox`).

mod asked;
mod convening;
mod letter;
mod message;
mod news;
mod outbox;
mod survey;

pub(crate) use message::Letterhead;
pub(crate) use news::{News, NewsLine};
pub use outbox::{Outbox, WrongSetting};

use domain::id::Ids;
use domain::person::Language;
use domain::time::Instant;
use i18n::Lang;
use serde::{Deserialize, Serialize};
use store::{Letter, Mail, Moment, NewJob};

use crate::failure::Failure;

/// The job that sends a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SendMail(pub Mail);

impl SendMail {
    /// The kind of its job.
    pub const NAME: &'static str = Mail::KIND;

    /// The job, to be left with `Write::enqueue`.
    #[must_use]
    pub fn job(&self, now: Instant) -> NewJob {
        NewJob::mail(&self.0, now)
    }

    /// Does it.
    pub(crate) async fn run(&self, outbox: &Outbox, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let Mail { to, language, letter } = &self.0;
        send(outbox, to, lang_of(*language), letter, now, ids).await
    }
}

/// Sends a trial mail at once, and says how it went: for the command and the page that test the setting.
///
/// # Errors
/// [`Failure`] with what the mail server or the folder says.
pub async fn send_test_mail(outbox: &Outbox, to: &str, lang: Lang, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
    send(outbox, to, lang, &Letter::Test, now, ids).await
}

async fn send(
    outbox: &Outbox,
    to: &str,
    lang: Lang,
    letter: &Letter,
    now: Instant,
    ids: &dyn Ids,
) -> Result<(), Failure> {
    let text = letter::write(lang, letter);
    post(outbox, to, lang, &text, &Letterhead::default(), Moment { at: now, ids }).await
}

/// Sends a mail about notifications.
pub(crate) async fn send_news(
    outbox: &Outbox,
    to: &str,
    language: Language,
    news: &News,
    head: &Letterhead,
    moment: Moment<'_>,
) -> Result<(), Failure> {
    let lang = lang_of(language);
    post(outbox, to, lang, &news.write(lang), head, moment).await
}

async fn post(
    outbox: &Outbox,
    to: &str,
    lang: Lang,
    text: &letter::Text,
    head: &Letterhead,
    moment: Moment<'_>,
) -> Result<(), Failure> {
    let message = message::address(outbox, to, lang, text, head, moment)?;
    outbox.post(&message, moment.at).await?;
    // Enough to find out whether a mail went, for whoever knows the address; nothing for whoever doesn't.
    tracing::info!(to = short_hash(to), "mail sent");
    Ok(())
}

const fn lang_of(language: Language) -> Lang {
    match language {
        Language::EsCl => Lang::EsCl,
        Language::En => Lang::En,
    }
}

/// Twelve digits that stand for an address in a log or a file's name.
fn short_hash(address: &str) -> String {
    let mut hash = domain::secret::hash(&address.trim().to_lowercase());
    hash.truncate(12);
    hash
}
