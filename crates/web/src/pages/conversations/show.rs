//! A conversation: what was asked or said, the answer that was accepted, and the reader's own next word.

use askama::Template;
use axum::extract::Query;
use domain::collection::Followed;
use domain::dialogue::Conversation;
use domain::id::ContributionId;
use domain::permission::{Act as _, ConversationPlace, ReadConversation, Standing, TendConversation};

use super::thread::{SaidView, views};
use super::{ending, said};
use crate::components::markdown;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::asking::block::AskBlock;
use crate::pages::collections::block::KeepBlock;
use crate::routes;

/// Contributions a page.
const A_PAGE: i64 = 40;

#[derive(Template)]
#[template(path = "pages/conversations/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    conversation: Conversation,
    about: (String, String),
    /// Who opened it, and what it is.
    opened: String,
    /// Who reads it.
    reach: &'static str,
    /// The accepted answer's page, or that there is none yet.
    answer: Option<String>,
    said: Vec<SaidView>,
    count: String,
    before: Option<String>,
    after: Option<String>,
    form: Form,
    /// What the form quotes: who, and the beginning of the words.
    quoting: Option<(String, String)>,
    /// Who has spoken, to be named.
    speakers: Vec<String>,
    /// Where what was just taken back is put back.
    undo: Option<String>,
    /// Whose draft it would be, and whether it was just sent.
    draft: String,
    sent: bool,
    /// The point of a chart that it names.
    point: Option<String>,
    /// Of a question to the network: who was asked, for whoever asks; why they, for whoever was asked.
    asked: AskBlock,
    keep: KeepBlock,
    /// Why it has ended, who says so, and where it is opened again, for whoever may.
    closed: Option<(String, String, Option<String>)>,
    /// What it was called before: title, by whom it was changed and when.
    former: Vec<(String, String)>,
    /// Whether the reader ends it or gives it another name.
    tends: bool,
}

/// What the address brings along.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    pagina: String,
    cita: String,
}

/// The page. Whoever opens it has read it.
pub async fn show(page: Page, can: Can<ReadConversation>, Query(asked): Query<Asked>) -> Answer {
    let place = &can.act().0;
    let id = place.conversation.id;
    let fresh = ContributionId::new(page.app.ids.as_ref(), page.now);
    let form = Form::new()
        .with("id", fresh.to_string())
        .with("quotes", asked.cita.as_str());
    let shown = Show::of(&page, can.standing(), place, form, asked.pagina.parse().ok()).await?;
    let read = page.app.db.conversation_read_until(id, can.who()).await?;
    if read.is_none_or(|at| at < place.conversation.moved_at) {
        let noted = page.app.db.write(page.app.moment()).await;
        let noted = match noted {
            Ok(w) => w.read_conversation(id, can.who()).await,
            Err(error) => Err(error),
        };
        // It is read all the same; it only stays bold.
        if let Err(error) = noted {
            tracing::warn!(%error, "that a conversation was read could not be noted");
        }
    }
    page.show(&shown)
}

/// The same page with words that came back.
///
/// # Errors
/// What the store says.
pub(super) async fn again(page: &Page, reader: &Standing, place: &ConversationPlace, form: Form) -> Answer {
    // A form without an id was sent by hand; it gets one now.
    let form = if form.get("id").is_empty() {
        form.with("id", ContributionId::new(page.app.ids.as_ref(), page.now).to_string())
    } else {
        form
    };
    page.again(&Show::of(page, reader, place, form, None).await?)
}

impl Show {
    async fn of(
        page: &Page,
        reader: &Standing,
        place: &ConversationPlace,
        form: Form,
        number: Option<i64>,
    ) -> Result<Self, Problem> {
        let (db, conversation) = (&page.app.db, &place.conversation);
        let all = db.contributions_count(conversation.id).await?;
        let last = (all.max(1) - 1) / A_PAGE + 1;
        // A question is read from its beginning, a talk from where it is now; what was just said stands on the last page.
        let first = if conversation.question && page.done.is_none() {
            1
        } else {
            last
        };
        let number = number.unwrap_or(first).clamp(1, last);
        let lines = db.contributions(conversation.id, A_PAGE, (number - 1) * A_PAGE).await?;
        let at = |number: i64| format!("{}?pagina={number}", routes::conversation(conversation.id));
        let opener = db.person(conversation.opened_by).await?.name;
        let key = if conversation.question {
            "conversation-asked-by"
        } else {
            "conversation-opened-by"
        };
        let day = page.lang.day_long(conversation.opened_at.day().0);
        let mut speakers: Vec<String> = db
            .speakers_in(conversation.id)
            .await?
            .into_iter()
            .filter(|(person, _)| *person != reader.person())
            .map(|(_, name)| format!("@{name}"))
            .collect();
        speakers.sort();
        Ok(Self {
            closed: ending::closed(page, reader, place).await?,
            former: ending::former(page, conversation.id).await?,
            tends: TendConversation(place.clone()).allowed(reader),
            keep: KeepBlock::of(page, reader, None, Some(Followed::Conversation), conversation.id.0).await?,
            about: said::about(page, &place.matter).await?,
            opened: page.t2(key, "name", opener, "day", day),
            reach: said::reach(&place.matter),
            answer: db
                .answer_of(conversation.id)
                .await?
                .map(|answer| routes::answer(answer.id)),
            said: views(page, reader, place, &lines).await?,
            count: page.t1("conversation-count", "n", all),
            before: (number > 1).then(|| at(number - 1)),
            after: (number < last).then(|| at(number + 1)),
            quoting: quoting(page, place, &form).await?,
            form,
            speakers,
            undo: undo(page, place, reader).await?,
            draft: conversation.id.to_string(),
            sent: page
                .done
                .as_deref()
                .is_some_and(|done| done.starts_with("done-contribution-")),
            asked: AskBlock::of(page, reader, conversation).await?,
            point: conversation.point.map(|day| page.lang.day_long(day.0)),
            conversation: conversation.clone(),
            page: page.clone(),
        })
    }
}

/// What the form quotes, where that stands in this conversation and may be read.
async fn quoting(page: &Page, place: &ConversationPlace, form: &Form) -> Result<Option<(String, String)>, Problem> {
    let Ok(id) = form.get("quotes").parse::<ContributionId>() else {
        return Ok(None);
    };
    let quoted = match page.app.db.contribution(id).await {
        Ok(quoted) => quoted,
        Err(store::Error::NotFound) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let gone = quoted.conversation_id != place.conversation.id
        || quoted.taken_back_at.is_some()
        || page.app.db.contribution_is_hidden(id).await?;
    if gone {
        return Ok(None);
    }
    let name = page.app.db.person(quoted.by_id).await?.name;
    Ok(Some((name, markdown::excerpt(&quoted.words, 220))))
}

/// Only the page that says that something was taken back offers to put it back.
async fn undo(page: &Page, place: &ConversationPlace, reader: &Standing) -> Result<Option<String>, Problem> {
    if page.done.as_deref() != Some("done-contribution-removed") {
        return Ok(None);
    }
    let id = place.conversation.id;
    let taken = page.app.db.contribution_taken_back(id, reader.person()).await?;
    Ok(taken.map(routes::contribution_removal))
}
