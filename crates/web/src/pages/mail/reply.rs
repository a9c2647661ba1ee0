//! An answer by mail becomes a contribution, by the same rules as on the page.
//!
//! The secret in the address names the person and the conversation; the sender's address has to be that person's besides. Whatever is refused
//! has a reason that the mail server can send back.

use domain::attention::{MailKey, Opens, Thing};
use domain::dialogue::check_words;
use domain::id::{ContributionId, ConversationId};
use domain::permission::{Contribute, decide};
use domain::person::{Language, Person};
use interchange::mail::{Incoming, NoAnswer, read};
use sha2::{Digest as _, Sha256};
use store::{Letter, Mail, NewContribution, NewJob};

use crate::app::App;
use crate::page::problem::Problem;
use crate::pages::conversations::mentions::mentioned;
use crate::routes;

/// What came of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenIn {
    /// It stands in its conversation.
    Kept {
        /// Where.
        conversation: ConversationId,
        /// How many files were left behind, which a mail tells them.
        files: usize,
    },
    /// A program wrote it: it is let go without an answer.
    Ignored,
}

/// Why a mail was refused: the key of a sentence for whoever sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplyRefused {
    /// The key.
    pub key: &'static str,
    /// Whether the same mail may fit later, so that the server tries again.
    pub later: bool,
}

/// Contributions an hour that one person makes at most, as on the page. Counted in the database: each mail is a process of its own.
const AN_HOUR: i64 = 40;

const fn refused(key: &'static str) -> ReplyRefused {
    ReplyRefused { key, later: false }
}

const BUSY: ReplyRefused = ReplyRefused {
    key: "mail-in-busy",
    later: true,
};

impl From<store::Error> for ReplyRefused {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => refused("mail-in-closed"),
            store::Error::Refused(key) | store::Error::Exists(key) => refused(key),
            other => {
                tracing::warn!(error = %other, "an answer by mail could not be kept");
                BUSY
            }
        }
    }
}

impl From<Problem> for ReplyRefused {
    fn from(problem: Problem) -> Self {
        if problem.status().is_server_error() {
            BUSY
        } else {
            refused("mail-in-closed")
        }
    }
}

/// Takes a mail in. `recipient` is the address that the server took it in for, where it says so.
///
/// # Errors
/// [`ReplyRefused`]; nothing was kept then.
pub async fn take_reply(app: &App, mail: &[u8], recipient: Option<&str>) -> Result<TakenIn, ReplyRefused> {
    let incoming = match read(mail, recipient) {
        Ok(incoming) => incoming,
        Err(NoAnswer::Automatic) => return Ok(TakenIn::Ignored),
        Err(NoAnswer::Large) => return Err(refused("mail-in-large")),
        Err(NoAnswer::Unreadable) => return Err(refused("mail-in-unreadable")),
    };
    let (key, id) = opened(app, &incoming).await?;
    let person = app.db.person(key.person_id).await?;
    // Whoever got hold of the mail by being forwarded it writes from elsewhere.
    if !person.is_active() || person.mail.is_none() || person.mail != incoming.from {
        return Err(refused("mail-in-sender"));
    }
    let who = app.db.standing(person.id).await?;
    let place = app.db.conversation_place(id).await?;
    let proof = decide(&who, Contribute(place)).map_err(|_| refused("mail-in-closed"))?;
    let words =
        check_words(&incoming.words).map_err(|wrong| refused(wrong.of("words").unwrap_or("mail-in-unreadable")))?;
    let kept = TakenIn::Kept {
        conversation: id,
        files: incoming.files,
    };
    let contribution = named(&key, &incoming);
    match app.db.contribution(contribution).await {
        Ok(_) => return Ok(kept),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    if app.db.said_lately(person.id, app.now().plus_seconds(-3600)).await? >= AN_HOUR {
        return Err(refused("wrong-contributions-many"));
    }
    let reached = mentioned(app, &who, &proof.act().0.matter, &words).await?;
    if reached.storm {
        return Err(refused("wrong-mentions-storm"));
    }
    let new = NewContribution {
        id: contribution,
        words: &words,
        quotes: None,
        mentions: &reached.people,
    };
    let mut w = app.db.write(app.moment()).await?;
    w.contribute(&proof, &new).await?;
    if incoming.files > 0 {
        let title = proof.act().0.conversation.title.clone();
        let letter = files_left(app, &person, (id, title), incoming.files);
        w.enqueue(&NewJob::mail(&letter, app.now())).await?;
    }
    w.commit().await?;
    Ok(kept)
}

/// What tells somebody that their words stand there and their files don't. It goes to the address of their account.
fn files_left(app: &App, person: &Person, (id, conversation): (ConversationId, String), files: usize) -> Mail {
    let base = app.settings.base_url.trim_end_matches('/');
    Mail {
        to: person.mail.clone().unwrap_or_default(),
        language: person.language.unwrap_or(Language::EsCl),
        letter: Letter::FilesLeft {
            name: person.name.clone(),
            conversation,
            files,
            link: (!base.is_empty()).then(|| format!("{base}{}", routes::conversation(id))),
        },
    }
}

/// What the secret of its address opens.
async fn opened(app: &App, incoming: &Incoming) -> Result<(MailKey, ConversationId), ReplyRefused> {
    let mut over = false;
    for secret in &incoming.secrets {
        let Some(key) = app.db.mail_key(secret).await? else {
            continue;
        };
        match key.about() {
            Some((Thing::Conversation, id)) if key.is_open(Opens::Reply, app.now()) => {
                return Ok((key, ConversationId(id)));
            }
            _ => over = true,
        }
    }
    Err(refused(if over { "mail-in-over" } else { "mail-in-no-key" }))
}

/// The id of an answer: the same mail, delivered twice, is one contribution.
fn named(key: &MailKey, incoming: &Incoming) -> ContributionId {
    let what = if incoming.id.is_empty() {
        &incoming.words
    } else {
        &incoming.id
    };
    let text = format!("reply {} {:?} {what}", key.person_id, key.thing_id);
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&Sha256::digest(text.as_bytes())[..16]);
    ContributionId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}
