//! The meeting itself: one page for the projector and for every phone. Whoever reloads sees what the others noted.

use askama::Template;
use axum::extract::{Path, Query};
use domain::id::{MeetingId, MeetingStepId, PersonId};
use domain::meeting::Meeting;
use domain::permission::HoldMeeting;

use super::candidates::open_steps;
use super::people::{names, people};
use super::sieve::Sieve;
use super::signals::signals;
use super::view::{ItemView, Matter, StepView};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::cycles::may_plan;
use crate::routes;

/// Which step the address says was just taken away.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    paso: String,
}

#[derive(Template)]
#[template(path = "pages/meetings/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    meeting: Meeting,
    day: String,
    length: String,
    /// Who is here, in words.
    present: String,
    people: Vec<Here>,
    /// What was agreed before and isn't done.
    steps: Vec<StepView>,
    first: String,
    items: Vec<ItemView>,
    /// Steps of this meeting that belong to no point.
    loose: Vec<StepView>,
    /// Whether the reader may plan a test.
    tests: bool,
    /// Where what was just taken away is put back.
    undo: Option<String>,
}

/// Somebody who may be here.
struct Here {
    id: PersonId,
    name: String,
    team: bool,
    here: bool,
}

/// The page; a closed meeting shows its minutes.
pub async fn show(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>, Query(asked): Query<Asked>) -> Answer {
    let (db, standing) = (&page.app.db, can.standing());
    let meeting = db.meeting(id).await?;
    if !meeting.is_open() {
        return page.go(&routes::meeting_minutes(id));
    }
    let school = meeting.school_id;
    let sieve = Sieve::of(&page, standing, school).await?;
    let items = db.meeting_items(id).await?;
    let steps = db.meeting_steps(id).await?;
    let mut earlier = open_steps(&page, &sieve, school).await?;
    earlier.retain(|step| step.meeting_id != id);
    let signals = if items
        .iter()
        .any(|item| item.measure_id.is_some() && sieve.lets_item(item))
    {
        signals(&page, standing, school, &sieve).await?
    } else {
        Vec::new()
    };
    let known = people(&page, school).await?;
    let present = db.present(id).await?;
    let matter = Matter {
        page: &page,
        standing,
        sieve: &sieve,
    };
    let names = names(&known);
    let (first, items) = matter.items(&meeting, items, (&steps, !earlier.is_empty()), &signals, &names);
    let loose = steps.iter().filter(|step| step.item_id.is_none());
    let here: Vec<String> = present.iter().map(|(_, name)| name.clone()).collect();
    page.show(&Show {
        day: page.lang.day_weekday(meeting.held_on.0),
        length: page.t1("meetings-minutes", "n", meeting.minutes),
        present: page.lang.list(&here),
        people: everybody(known, &present),
        steps: earlier.iter().map(|step| matter.step(step)).collect(),
        first: page.t1("meetings-minutes", "n", first),
        items,
        loose: loose.map(|step| matter.step(step)).collect(),
        tests: may_plan(standing),
        undo: undo(&page, id, &asked),
        meeting,
        page: page.clone(),
    })
}

fn undo(page: &Page, meeting: MeetingId, asked: &Asked) -> Option<String> {
    let step: MeetingStepId = asked.paso.parse().ok()?;
    (page.done.as_deref()? == "done-step-off").then(|| routes::meeting_step_return(meeting, step))
}

/// The team first; whoever was ticked and no longer works here stays ticked.
fn everybody(known: Vec<(PersonId, String, bool)>, present: &[(PersonId, String)]) -> Vec<Here> {
    let is_here = |id: PersonId| present.iter().any(|(here, _)| *here == id);
    let gone: Vec<Here> = present
        .iter()
        .filter(|(id, _)| known.iter().all(|(other, ..)| other != id))
        .map(|(id, name)| Here {
            id: *id,
            name: name.clone(),
            team: false,
            here: true,
        })
        .collect();
    let now = known.into_iter().map(|(id, name, team)| Here {
        id,
        name,
        team,
        here: is_here(id),
    });
    now.chain(gone).collect()
}
