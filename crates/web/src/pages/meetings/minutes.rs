//! The minutes: who was there, what was seen, decided and agreed. For paper, too.

use askama::Template;
use axum::extract::Path;
use domain::id::MeetingId;
use domain::meeting::Meeting;
use domain::permission::HoldMeeting;

use super::people::{names, people};
use super::sieve::Sieve;
use super::view::{ItemView, Matter, StepView};
use crate::guard::Can;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/meetings/minutes.html", whitespace = "minimize")]
struct Minutes {
    page: Page,
    meeting: Meeting,
    day: String,
    school: String,
    present: String,
    steps: Vec<StepView>,
    items: Vec<ItemView>,
    /// Points on which nothing was noted.
    unspoken: Vec<ItemView>,
    just_closed: bool,
}

/// The page, with the points that its reader may see.
pub async fn show(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>) -> Answer {
    let (db, standing) = (&page.app.db, can.standing());
    let meeting = db.meeting(id).await?;
    let sieve = Sieve::of(&page, standing, meeting.school_id).await?;
    let items = db.meeting_items(id).await?;
    let mut steps = db.meeting_steps(id).await?;
    steps.retain(|step| sieve.lets_step(step));
    let present: Vec<String> = db.present(id).await?.into_iter().map(|(_, name)| name).collect();
    let names = names(&people(&page, meeting.school_id).await?);
    let matter = Matter {
        page: &page,
        standing,
        sieve: &sieve,
    };
    let (_, items) = matter.items(&meeting, items, (&steps, false), &[], &names);
    let (spoken, unspoken) = items.into_iter().partition(|view| view.said || view.item.kept);
    page.show(&Minutes {
        day: page.lang.day_weekday(meeting.held_on.0),
        school: db.school(meeting.school_id).await?.name,
        present: page.lang.list(&present),
        steps: steps.iter().map(|step| matter.step(step)).collect(),
        items: spoken,
        unspoken,
        just_closed: page.done.as_deref() == Some("done-meeting-closed"),
        meeting,
        page: page.clone(),
    })
}
