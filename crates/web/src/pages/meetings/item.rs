//! Notes and decision of one point. Two who add at once both stand; two who rewrite the same see each other's text.

use askama::Template;
use axum::extract::Path;
use domain::id::{MeetingId, MeetingItemId};
use domain::meeting::{ItemNotes, MeetingItem};
use domain::permission::HoldMeeting;
use store::Noted;

use super::sieve::Sieve;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/meetings/item.html", whitespace = "minimize")]
struct ItemPage {
    page: Page,
    form: Form,
    title: String,
    meeting: String,
    back: String,
    action: String,
    /// Who was faster, and what stands there: notes, decision.
    now: Option<(String, String, String)>,
}

/// The point on a page of its own.
pub async fn show(page: Page, Path((meeting, id)): Path<(MeetingId, MeetingItemId)>, can: Can<HoldMeeting>) -> Answer {
    let item = seen(&page, &can, meeting, id).await?;
    let form = form(&item);
    page.show(&template(&page, &item, form).await?)
}

/// Keeps the notes.
pub async fn save(
    page: Page,
    Path((meeting, id)): Path<(MeetingId, MeetingItemId)>,
    can: Can<HoldMeeting>,
    form: Form,
) -> Answer {
    let item = seen(&page, &can, meeting, id).await?;
    let [base_notes, notes, base_decision, decision] =
        ["base_notes", "notes", "base_decision", "decision"].map(|name| form.get(name));
    let typed = match ItemNotes::check(base_notes, notes, base_decision, decision) {
        Ok(typed) => typed,
        Err(wrong) => return page.again(&template(&page, &item, form.wrong(wrong)).await?),
    };
    let back = format!("{}#p-{id}", routes::meeting(meeting));
    let mut w = page.app.db.write(page.app.moment()).await?;
    let noted = match w.note_item(can.proof(), &item, &typed).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, id, form).await;
        }
        other => other?,
    };
    match noted {
        Noted::Same => return page.go(&back),
        Noted::Kept | Noted::Joined => w.commit().await?,
    }
    let done = if noted == Noted::Joined {
        "done-notes-joined"
    } else {
        "done-notes-kept"
    };
    page.go_saying(&back, done)
}

/// Both texts on one page; the next time, the form starts from what is there now.
async fn stale(page: &Page, id: MeetingItemId, form: Form) -> Answer {
    let now = page.app.db.meeting_item(id).await?;
    let who = match now.by_id {
        Some(person) => page.app.db.person(person).await?.name,
        None => page.t("meetings-somebody"),
    };
    let when = page.lang.moment(now.at.in_chile().datetime());
    let form = form
        .with("base_notes", &*now.notes)
        .with("base_decision", &*now.decision);
    page.stale(&ItemPage {
        now: Some((
            page.t2("meetings-both", "name", who, "when", when),
            now.notes.clone(),
            now.decision.clone(),
        )),
        ..template(page, &now, form).await?
    })
}

/// A point of this meeting that the reader may see.
pub(super) async fn seen(
    page: &Page,
    can: &Can<HoldMeeting>,
    meeting: MeetingId,
    id: MeetingItemId,
) -> Result<MeetingItem, Problem> {
    let sieve = Sieve::of(page, can.standing(), can.act().0).await?;
    sieve.item(page, meeting, id).await
}

fn form(item: &MeetingItem) -> Form {
    Form::new()
        .with("notes", &*item.notes)
        .with("base_notes", &*item.notes)
        .with("decision", &*item.decision)
        .with("base_decision", &*item.decision)
}

async fn template(page: &Page, item: &MeetingItem, form: Form) -> Result<ItemPage, Problem> {
    Ok(ItemPage {
        title: item.title.clone(),
        meeting: page.app.db.meeting(item.meeting_id).await?.name,
        back: format!("{}#p-{}", routes::meeting(item.meeting_id), item.id),
        action: routes::meeting_item(item.meeting_id, item.id),
        now: None,
        form,
        page: page.clone(),
    })
}
