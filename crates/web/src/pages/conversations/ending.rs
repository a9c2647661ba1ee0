//! What a conversation's page says of its end and its former names.

use domain::id::ConversationId;
use domain::permission::{Act as _, ConversationPlace, ReopenConversation, Standing};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// The end of it: why, who says so, and where it is opened again, for whoever may.
pub(super) async fn closed(
    page: &Page,
    reader: &Standing,
    place: &ConversationPlace,
) -> Result<Option<(String, String, Option<String>)>, Problem> {
    let (db, id) = (&page.app.db, place.conversation.id);
    let Some(closure) = db.conversation_closure(id).await? else {
        return Ok(None);
    };
    let name = db.person(closure.by_id).await?.name;
    let day = page.lang.day_long(closure.at.day().0);
    let said = page.t2("conversation-closed-by", "name", name, "day", day);
    let reason = closure.reason.clone();
    let place = place.clone();
    let opens = ReopenConversation { place, closure }.allowed(reader);
    Ok(Some((reason, said, opens.then(|| routes::conversation_reopening(id)))))
}

/// What it was called before, and who changed that.
pub(super) async fn former(page: &Page, id: ConversationId) -> Result<Vec<(String, String)>, Problem> {
    let titles = page.app.db.former_titles(id).await?;
    let said = titles.into_iter().map(|one| {
        let day = page.lang.day(one.at.day().0);
        let who = page.t2("conversation-renamed-by", "name", one.name, "day", day);
        (one.title, who)
    });
    Ok(said.collect())
}
