//! The agenda before and while the team meets: why each point is here, in which order, with how many minutes; what else
//! could come onto it.

use askama::Template;
use axum::extract::Path;
use domain::id::{MeetingId, MeetingItemId};
use domain::meeting::{ItemKind, Meeting, item_title};
use domain::permission::{HoldMeeting, Standing};
use store::NewItem;

use super::candidates::{Proposed, open_steps, proposed};
use super::people::{names, people};
use super::sieve::Sieve;
use super::signals::signals;
use super::view::{ItemView, Matter, StepView};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/meetings/agenda.html", whitespace = "minimize")]
struct Agenda {
    page: Page,
    meeting: Meeting,
    day: String,
    lead: String,
    steps: Vec<StepView>,
    /// Minutes for what was agreed before.
    first: String,
    items: Vec<ItemView>,
    /// What else could come onto it: key, title, why.
    others: Vec<(String, String, String)>,
    form: Form,
}

/// The page; a closed meeting shows its minutes.
pub async fn show(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>) -> Answer {
    let meeting = page.app.db.meeting(id).await?;
    if !meeting.is_open() {
        return page.go(&routes::meeting_minutes(id));
    }
    let form = Form::new().with("id", MeetingItemId::new(page.app.ids.as_ref(), page.now).to_string());
    page.show(&template(&page, can.standing(), meeting, form).await?)
}

/// Adds what was proposed, or a point that somebody brings.
pub async fn save(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>, form: Form) -> Answer {
    let meeting = page.app.db.meeting(id).await?;
    let item = match form.get("propuesta") {
        "" => match item_title(form.get("title")) {
            Ok(title) => Some(own(&form, title)?),
            Err(wrong) => {
                let page_again = template(&page, can.standing(), meeting, form.wrong(wrong)).await?;
                return page.again(&page_again);
            }
        },
        key => chosen(&page, can.standing(), &meeting, key).await?,
    };
    if let Some(item) = item {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.add_item(can.proof(), id, &item).await?;
        w.commit().await?;
    }
    page.go_saying(&routes::meeting_agenda(id), "done-item-added")
}

/// The form names it: sent twice, it is one point.
fn own(form: &Form, title: String) -> Result<NewItem, Problem> {
    Ok(NewItem {
        id: form.get("id").parse().map_err(|_| Problem::bad_form())?,
        kind: ItemKind::Own,
        cycle_id: None,
        measure_id: None,
        course_id: None,
        title,
    })
}

/// What was chosen is looked up again among what the reader may be offered; what is on the agenda already is not.
async fn chosen(page: &Page, standing: &Standing, meeting: &Meeting, key: &str) -> Result<Option<NewItem>, Problem> {
    let sieve = Sieve::of(page, standing, meeting.school_id).await?;
    let offered = offered(page, standing, &sieve, meeting).await?;
    let found = offered.iter().enumerate().find(|(place, one)| name(*place, one) == key);
    Ok(found.map(|(_, one)| one.item(page)))
}

async fn offered(
    page: &Page,
    standing: &Standing,
    sieve: &Sieve<'_>,
    meeting: &Meeting,
) -> Result<Vec<Proposed>, Problem> {
    let before = page.app.db.meeting_before(meeting).await?;
    // All of its points, seen or not: what stands on it must not come twice.
    let there = page.app.db.meeting_items(meeting.id).await?;
    proposed(page, standing, sieve, meeting.school_id, (before.as_ref(), &there)).await
}

/// A point that somebody brought and that was kept is about nothing; then its place names it.
fn name(place: usize, one: &Proposed) -> String {
    match one.key().as_str() {
        ".." => format!("{place}:{}", one.title),
        key => key.to_owned(),
    }
}

async fn template(page: &Page, standing: &Standing, meeting: Meeting, form: Form) -> Result<Agenda, Problem> {
    let school = meeting.school_id;
    let sieve = Sieve::of(page, standing, school).await?;
    let items = page.app.db.meeting_items(meeting.id).await?;
    let steps = page.app.db.meeting_steps(meeting.id).await?;
    let mut earlier = open_steps(page, &sieve, school).await?;
    earlier.retain(|step| step.meeting_id != meeting.id);
    let signals = if items
        .iter()
        .any(|item| item.measure_id.is_some() && sieve.lets_item(item))
    {
        signals(page, standing, school, &sieve).await?
    } else {
        Vec::new()
    };
    let names = names(&people(page, school).await?);
    let matter = Matter {
        page,
        standing,
        sieve: &sieve,
    };
    let (first, items) = matter.items(&meeting, items, (&steps, !earlier.is_empty()), &signals, &names);
    let others = offered(page, standing, &sieve, &meeting).await?;
    let others = others.iter().enumerate();
    Ok(Agenda {
        day: page.lang.day_weekday(meeting.held_on.0),
        lead: page.t1("meetings-agenda-lead", "n", meeting.minutes),
        steps: earlier.iter().map(|step| matter.step(step)).collect(),
        first: page.t1("meetings-minutes", "n", first),
        items,
        others: others
            .map(|(place, one)| (name(place, one), one.title.clone(), one.why.clone()))
            .collect(),
        meeting,
        form,
        page: page.clone(),
    })
}
