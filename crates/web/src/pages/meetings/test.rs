//! The next test that a team agrees on: a draft for whoever will do it, filled in from what was spoken of.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::cycle::{Cycle, CyclePlan};
use domain::id::{CycleId, MeetingId, MeetingItemId, MeetingStepId, PersonId};
use domain::meeting::{MeetingItem, StepPlan};
use domain::permission::{Act as _, HoldMeeting, PlanCycle, Proof, SeeCycle, decide};

use super::item::seen;
use super::people::{options, people};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::{Choices, Offered, form_of};
use crate::routes;

/// What the form names; everything else of the draft comes from the test before.
const TYPED: [&str; 6] = ["title", "idea_id", "course_id", "measure_id", "starts_on", "ends_on"];

#[derive(Template)]
#[template(path = "pages/meetings/test.html", whitespace = "minimize")]
struct TestPage {
    page: Page,
    form: Form,
    meeting: String,
    point: String,
    people: Vec<(String, String)>,
    offered: Offered,
    possible: bool,
    back: String,
    action: String,
}

/// That its sender may plan it, that its owner may, and the plan.
type Settled = (Proof<PlanCycle>, Proof<PlanCycle>, CyclePlan);

/// The form.
pub async fn show(page: Page, Path((meeting, id)): Path<(MeetingId, MeetingItemId)>, can: Can<HoldMeeting>) -> Answer {
    let item = seen(&page, &can, meeting, id).await?;
    let choices = Choices::load(&page, can.standing(), Some(can.act().0)).await?;
    let former = former(&page, &can, &item).await?;
    let owner = former.as_ref().map_or(can.who(), |former| former.owner_id);
    let measure = item.measure_id.map(|id| id.to_string()).unwrap_or_default();
    let start = page.today().monday().plus_days(7);
    let form = match &former {
        Some(former) => form_of(&page, former),
        None => Form::new().with("measure_id", measure),
    };
    let form = form
        .with("title", former.as_ref().map_or("", |former| &*former.title))
        .with("owner_id", owner.to_string())
        .with("starts_on", start.to_string())
        .with("ends_on", start.plus_days(11).to_string())
        .with("cycle", CycleId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("step", MeetingStepId::new(page.app.ids.as_ref(), page.now).to_string());
    page.show(&template(&page, &can, &item, &choices, form).await?)
}

/// Makes the draft and writes the step down, in one. The form names both: sent twice, there is one of each.
pub async fn save(
    page: Page,
    Path((meeting, id)): Path<(MeetingId, MeetingItemId)>,
    can: Can<HoldMeeting>,
    form: Form,
) -> Answer {
    let item = seen(&page, &can, meeting, id).await?;
    let former = former(&page, &can, &item).await?;
    let (sender, owner, plan) = match settled(&page, &can, former.as_ref(), &form).await? {
        Ok(settled) => settled,
        Err(wrong) => {
            let choices = Choices::load(&page, can.standing(), Some(can.act().0)).await?;
            return page.again(&template(&page, &can, &item, &choices, form.wrong(wrong)).await?);
        }
    };
    let cycle: CycleId = form.get("cycle").parse().map_err(|_| Problem::bad_form())?;
    let step: MeetingStepId = form.get("step").parse().map_err(|_| Problem::bad_form())?;
    let back = format!("{}#p-{id}", routes::meeting(meeting));
    match page.app.db.meeting_step(step).await {
        Ok(there) if there.meeting_id != meeting => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&back, "done-test-drafted"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    match page.app.db.cycle(cycle).await {
        // An id that is somebody's cycle already names no new one.
        Ok(_) => return Err(Problem::not_found()),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let agreed = StepPlan {
        what: plan.title.clone(),
        owner_id: owner.who(),
        due_on: Some(plan.starts_on),
    };
    let follows = former
        .filter(|former| former.school_id == can.act().0)
        .map(|former| former.id);
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.draft_for(&sender, &owner, page.network()?.id, cycle, &plan, follows)
        .await?;
    w.agree_step(can.proof(), step, (meeting, Some(id)), &agreed, Some(cycle))
        .await?;
    w.commit().await?;
    page.go_saying(&back, "done-test-drafted")
}

/// What the form means for whoever will own the test: they must be able to plan it themselves, and so must whoever sends
/// it. The draft is the owner's alone and waits for their question and their prediction; that somebody else wrote it down
/// stands with the step and in the event.
async fn settled(
    page: &Page,
    can: &Can<HoldMeeting>,
    former: Option<&Cycle>,
    form: &Form,
) -> Result<Result<Settled, Wrong>, Problem> {
    let works = people(page, can.act().0).await?;
    let owner = form.get("owner_id").parse::<PersonId>().ok();
    let Some(owner) = owner.filter(|owner| works.iter().any(|(id, ..)| id == owner)) else {
        return Ok(Err(Wrong::with("owner_id", "meetings-owner-missing")));
    };
    let standing = page.app.db.standing(owner).await?;
    let act = PlanCycle {
        school: can.act().0,
        course: None,
        area: None,
    };
    if !act.allowed(&standing) {
        return Ok(Err(Wrong::with("owner_id", "meetings-owner-plans-not")));
    }
    let choices = Choices::load(page, &standing, Some(can.act().0)).await?;
    let mut whole = former
        .map_or_else(Form::new, |former| form_of(page, former))
        // A prediction is made anew each time, by whoever tests.
        .with("prediction", "")
        .with("predicted_low", "")
        .with("predicted_high", "")
        .with("predicted_direction", "")
        .with(
            "who",
            works
                .iter()
                .find(|(id, ..)| *id == owner)
                .map_or("", |(_, name, _)| name),
        );
    for name in TYPED {
        whole = whole.with(name, form.get(name));
    }
    Ok(choices.settle(page, &whole, true).and_then(|(act, plan)| {
        let owner = decide(&standing, act).map_err(|_| Wrong::with("owner_id", "meetings-owner-plans-not"))?;
        let sender = decide(can.standing(), act).map_err(|_| Wrong::with("owner_id", "meetings-sender-plans-not"))?;
        Ok((sender, owner, plan))
    }))
}

/// The test that was spoken of, which the next one follows.
async fn former(page: &Page, can: &Can<HoldMeeting>, item: &MeetingItem) -> Result<Option<Cycle>, Problem> {
    let Some(id) = item.cycle_id else {
        return Ok(None);
    };
    let cycle = page.app.db.cycle(id).await?;
    Ok(Some(cycle).filter(|cycle| SeeCycle(cycle.clone()).allowed(can.standing())))
}

async fn template(
    page: &Page,
    can: &Can<HoldMeeting>,
    item: &MeetingItem,
    choices: &Choices,
    form: Form,
) -> Result<TestPage, Problem> {
    Ok(TestPage {
        meeting: page.app.db.meeting(item.meeting_id).await?.name,
        point: item.title.clone(),
        people: options(&people(page, can.act().0).await?),
        offered: choices.offered(page, &form),
        possible: choices.is_possible(),
        back: format!("{}#p-{}", routes::meeting(item.meeting_id), item.id),
        action: routes::meeting_test(item.meeting_id, item.id),
        form,
        page: page.clone(),
    })
}
