//! Conversations in lists: sieved by who reads what they are about, then drawn.

use domain::permission::{Act as _, ConversationPlace, Matter, ReadConversation, Standing};
use store::ConversationLine;

use super::{load, said};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// A line.
pub(crate) struct LineView {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it is about: address and name; none where the list says so already.
    pub about: Option<(String, String)>,
    /// Who opened it, how much was said, since when nothing.
    pub meta: String,
    /// Whether a question waits, or has its answer.
    pub state: Option<String>,
    /// What the reader hasn't read.
    pub fresh: Option<String>,
}

/// Those that the reader may read, with what they are about.
///
/// # Errors
/// What the store says.
pub(crate) async fn sieved(
    page: &Page,
    reader: &Standing,
    lines: Vec<ConversationLine>,
    most: usize,
) -> Result<Vec<(ConversationLine, Matter)>, Problem> {
    let mut kept = Vec::new();
    for line in lines {
        if kept.len() >= most {
            break;
        }
        // What it was about may be gone meanwhile.
        let Ok(matter) = load::matter(&page.app, &line.conversation).await else {
            continue;
        };
        let place = ConversationPlace {
            conversation: line.conversation.clone(),
            matter,
        };
        let act = ReadConversation(place);
        if act.allowed(reader) {
            kept.push((line, act.0.matter));
        }
    }
    Ok(kept)
}

/// A line with what it is about.
///
/// # Errors
/// What the store says.
pub(crate) async fn told(page: &Page, line: &ConversationLine, matter: &Matter) -> Result<LineView, Problem> {
    let about = said::about(page, matter).await?;
    Ok(LineView {
        about: Some(about),
        ..plain(page, line)
    })
}

/// A line on the page of what it is about.
#[must_use]
pub(crate) fn plain(page: &Page, line: &ConversationLine) -> LineView {
    let conversation = &line.conversation;
    let day = page.lang.day(conversation.moved_at.day().0);
    let meta = [
        ("name", line.opener.as_str().into()),
        ("n", line.said.into()),
        ("day", day.into()),
    ];
    let fresh = match (line.unread, line.named) {
        (0, _) => None,
        (n, 0) => Some(page.t1("conversation-unread", "n", n)),
        (n, _) => Some(page.t1("conversation-unread-named", "n", n)),
    };
    let state = match (conversation.question, line.answered > 0, line.closed > 0) {
        (true, true, _) => Some("conversation-answered"),
        (_, _, true) => Some("conversation-ended"),
        (true, false, false) => Some("conversation-waits"),
        (false, ..) => None,
    };
    LineView {
        href: routes::conversation(conversation.id),
        title: conversation.title.clone(),
        about: None,
        meta: page.lang.with("conversation-meta", &meta),
        state: state.map(|key| page.t(key)),
        fresh,
    }
}
