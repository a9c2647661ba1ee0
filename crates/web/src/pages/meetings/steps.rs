//! What is agreed: written down, ticked, taken away, put back.

use askama::Template;
use axum::extract::{Path, Query};
use domain::id::{MeetingId, MeetingItemId, MeetingStepId, SchoolId};
use domain::meeting::{MeetingItem, MeetingStep, StepPlan};
use domain::permission::HoldMeeting;

use super::people::{options, people};
use super::sieve::Sieve;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Which point the address names.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    punto: String,
}

#[derive(Template)]
#[template(path = "pages/meetings/step.html", whitespace = "minimize")]
struct StepPage {
    page: Page,
    form: Form,
    meeting: String,
    point: String,
    people: Vec<(String, String)>,
    back: String,
    action: String,
}

/// The form.
pub async fn show(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>, Query(asked): Query<Asked>) -> Answer {
    let item = point(&page, &can, id, &asked.punto).await?;
    let form = Form::new()
        .with("id", MeetingStepId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("punto", asked.punto)
        .with("due_on", page.today().plus_days(7).to_string());
    page.show(&template(&page, id, can.act().0, item.as_ref(), form).await?)
}

/// Writes it down. The form names it: sent twice, it is one.
pub async fn save(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>, form: Form) -> Answer {
    let item = point(&page, &can, id, form.get("punto")).await?;
    let known = people(&page, can.act().0).await?;
    let checked = StepPlan::check(form.get("what"), form.get("owner_id"), form.get("due_on"));
    let plan = match checked {
        // Whoever doesn't work here can't take it on.
        Ok(plan)
            if plan
                .owner_id
                .is_none_or(|owner| known.iter().any(|(known, ..)| *known == owner)) =>
        {
            plan
        }
        Ok(_) => {
            let wrong = domain::check::Wrong::with("owner_id", "wrong-choice");
            return page.again(&template(&page, id, can.act().0, item.as_ref(), form.wrong(wrong)).await?);
        }
        Err(wrong) => return page.again(&template(&page, id, can.act().0, item.as_ref(), form.wrong(wrong)).await?),
    };
    let step: MeetingStepId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let item = item.map(|item| item.id);
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.agree_step(can.proof(), step, (id, item), &plan, None).await?;
    w.commit().await?;
    page.go_saying(&back(id, item), "done-step-agreed")
}

/// Ticks it, or not; then back to the page on which it was ticked.
pub async fn tick(page: Page, Path(id): Path<MeetingStepId>, can: Can<HoldMeeting>, form: Form) -> Answer {
    let step = seen(&page, &can, id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.tick_step(can.proof(), &step, form.get("hecho") != "0").await?;
    w.commit().await?;
    page.go(own_path(form.get("vuelta")))
}

/// Takes it away; only while its meeting is open.
pub async fn remove(page: Page, Path(id): Path<MeetingStepId>, can: Can<HoldMeeting>) -> Answer {
    let step = seen(&page, &can, id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_step(can.proof(), &step).await?;
    w.commit().await?;
    let gone = format!("{}?paso={id}", routes::meeting(step.meeting_id));
    page.go_saying(&gone, "done-step-off")
}

/// Puts it back; one that is there stays.
pub async fn put_back(
    page: Page,
    Path((meeting, id)): Path<(MeetingId, MeetingStepId)>,
    can: Can<HoldMeeting>,
) -> Answer {
    let meeting = page.app.db.meeting(meeting).await?;
    let step = match page.app.db.meeting_step(id).await {
        Err(store::Error::NotFound) => page.app.db.removed_step(&meeting, id).await?,
        there => there?,
    };
    if step.meeting_id != meeting.id {
        return Err(Problem::not_found());
    }
    lets(&page, &can, &step).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.put_step_back(can.proof(), &step).await?;
    w.commit().await?;
    page.go_saying(&back(meeting.id, step.item_id), "done-step-back")
}

/// A step of a point that the reader may see, or their own.
async fn seen(page: &Page, can: &Can<HoldMeeting>, id: MeetingStepId) -> Result<MeetingStep, Problem> {
    let step = page.app.db.meeting_step(id).await?;
    lets(page, can, &step).await?;
    Ok(step)
}

/// Whether the reader may see the step's point, or the step is theirs; for anybody else it isn't there.
async fn lets(page: &Page, can: &Can<HoldMeeting>, step: &MeetingStep) -> Result<(), Problem> {
    let item = step.item_id.filter(|_| step.owner_id != Some(can.who()));
    if let Some(item) = item {
        let sieve = Sieve::of(page, can.standing(), can.act().0).await?;
        sieve.item(page, step.meeting_id, item).await?;
    }
    Ok(())
}

/// Only pages of ours that show steps; anything else leads to the list.
fn own_path(asked: &str) -> &str {
    let path = asked.split('?').next().unwrap_or_default();
    if path == routes::HOME || path == routes::MEETINGS || path.starts_with("/reuniones/") {
        path
    } else {
        routes::MEETINGS
    }
}

fn back(meeting: MeetingId, item: Option<MeetingItemId>) -> String {
    let path = routes::meeting(meeting);
    item.map_or_else(|| format!("{path}#cerrar"), |item| format!("{path}#p-{item}"))
}

/// The point that the address or the form names.
async fn point(
    page: &Page,
    can: &Can<HoldMeeting>,
    meeting: MeetingId,
    named: &str,
) -> Result<Option<MeetingItem>, Problem> {
    if named.is_empty() {
        return Ok(None);
    }
    let id = named.parse().map_err(|_| Problem::not_found())?;
    super::item::seen(page, can, meeting, id).await.map(Some)
}

async fn template(
    page: &Page,
    meeting: MeetingId,
    school: SchoolId,
    item: Option<&MeetingItem>,
    form: Form,
) -> Result<StepPage, Problem> {
    Ok(StepPage {
        meeting: page.app.db.meeting(meeting).await?.name,
        point: item.map(|item| item.title.clone()).unwrap_or_default(),
        people: options(&people(page, school).await?),
        back: back(meeting, item.map(|item| item.id)),
        action: routes::meeting_steps(meeting),
        form,
        page: page.clone(),
    })
}
