//! A mail's link: a conversation opens to be read, whoever holds the link; anything else asks who it is.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use domain::attention::{MailKey, Opens, Thing};
use domain::id::ConversationId;
use domain::permission::{ConversationPlace, ReadByMail, decide};

use crate::components::markdown;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::conversations::{load, read_only};
use crate::pages::notifications::thing;
use crate::routes;

/// Contributions that are shown: the last ones.
const MOST: i64 = 40;

/// What somebody said, as it stands here.
pub(crate) struct ReadOnly {
    /// Who.
    pub name: String,
    /// From where, when.
    pub second: String,
    /// Its words, drawn; none where somebody hid it.
    pub html: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/mail/link.html", whitespace = "minimize")]
struct Reading {
    page: Page,
    title: String,
    about: String,
    until: String,
    said: Vec<ReadOnly>,
    /// Where one answers, signed in.
    onward: String,
}

/// A link that opens nothing any more.
pub(super) const fn gone() -> Problem {
    Problem::refused(StatusCode::GONE, "problem-mail-link")
}

/// Opens it.
pub async fn show(page: Page, Path(secret): Path<String>) -> Answer {
    let key = page.app.db.mail_key(&secret).await?.ok_or_else(gone)?;
    if !key.is_open(Opens::Reading, page.now) || !page.app.db.person(key.person_id).await?.is_active() {
        return Err(gone());
    }
    match key.about() {
        Some((Thing::Conversation, id)) => conversation(page, key, ConversationId(id)).await,
        // The page itself asks who it is, and whether they may.
        Some((what, id)) => page.go(&thing(what, id)),
        None => Err(gone()),
    }
}

async fn conversation(page: Page, key: MailKey, id: ConversationId) -> Answer {
    let onward = routes::conversation(id);
    if page.standing().is_some_and(|who| who.person() == key.person_id) {
        return page.go(&onward);
    }
    // What is gone, or no longer theirs to read, is told as a link that is over.
    let place = load::place(&page.app, id).await.map_err(|_| gone())?;
    let about = crate::pages::conversations::said::about(&page, &place.matter).await?.1;
    let act = ReadByMail {
        key,
        place,
        at: page.now,
    };
    let who = page.app.db.standing(key.person_id).await?;
    // An observation is read signed in.
    let Ok(proof) = decide(&who, act) else {
        return page.go(&onward);
    };
    let place = &proof.act().place;
    let shown = Reading {
        title: place.conversation.title.clone(),
        about,
        until: page.lang.day_long(key.expires_at.day().0),
        said: said(&page, place).await?,
        onward,
        page: page.clone(),
    };
    let mut answer = page.show(&shown)?;
    let name = HeaderName::from_static("x-robots-tag");
    answer
        .headers_mut()
        .insert(name, HeaderValue::from_static("noindex, nofollow"));
    Ok(answer)
}

/// The last things that were said. Files stay behind the door.
async fn said(page: &Page, place: &ConversationPlace) -> Result<Vec<ReadOnly>, Problem> {
    let (db, id) = (&page.app.db, place.conversation.id);
    let all = db.contributions_count(id).await?;
    let hidden = db.hidden_in(id).await?;
    let lines = db.contributions(id, MOST, (all - MOST).max(0)).await?;
    Ok(lines
        .iter()
        .map(|line| ReadOnly {
            name: line.name.clone(),
            second: read_only(page, line),
            html: (!hidden.iter().any(|one| one.contribution_id == line.id)).then(|| markdown::html(&line.words)),
        })
        .collect())
}
