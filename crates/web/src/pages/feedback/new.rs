//! Says something to a cycle's team.

use askama::Template;
use domain::cycle::Cycle;
use domain::feedback::{FeedbackKind, FeedbackPlan};
use domain::id::FeedbackId;
use domain::permission::GiveFeedback;

use super::facts;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The page of giving and of changing.
#[derive(Template)]
#[template(path = "pages/feedback/new.html", whitespace = "minimize")]
pub(super) struct Words {
    page: Page,
    form: Form,
    heading: String,
    lead: &'static str,
    href: String,
    title: String,
    action: String,
    told: Vec<(String, String)>,
    prompts: [String; 3],
    /// What is there now, where somebody was faster.
    now: Option<Vec<(String, String)>>,
}

impl Words {
    /// Beside what is there now.
    pub(super) fn beside(self, now: Vec<(String, String)>) -> Self {
        Self { now: Some(now), ..self }
    }
}

/// The form.
pub async fn show(page: Page, can: Can<GiveFeedback>) -> Answer {
    let form = Form::new().with("id", FeedbackId::new(page.app.ids.as_ref(), page.now).to_string());
    page.show(&template(&page, &can, form).await?)
}

/// Keeps it. The form names it: sent twice, it is said once.
pub async fn save(page: Page, can: Can<GiveFeedback>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let checked = FeedbackPlan::check(form.get("valued"), form.get("wondered"), form.get("suggested"));
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let id: FeedbackId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let done = done(&plan);
    let back = format!("{}#r-{id}", routes::cycle(cycle.id));
    match page.app.db.feedback(id).await {
        Ok(there) if there.by_id != can.who() || there.cycle_id != cycle.id => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&back, done),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.give_feedback(can.proof(), id, FeedbackKind::of(can.standing()), &plan)
        .await?;
    w.commit().await?;
    page.go_saying(&back, done)
}

/// What is said afterwards: whoever only advised is told how it is heard better.
pub(super) fn done(plan: &FeedbackPlan) -> &'static str {
    if plan.begins_with_advice() {
        "done-feedback-advice"
    } else {
        "done-feedback-given"
    }
}

async fn template(page: &Page, can: &Can<GiveFeedback>, form: Form) -> Result<Words, Problem> {
    let lead = match FeedbackKind::of(can.standing()) {
        FeedbackKind::Peer => "feedback-lead-peer",
        FeedbackKind::Coach => "feedback-lead-coach",
    };
    let cycle = &can.act().0;
    words(page, cycle, form, lead, routes::cycle_feedback(cycle.id)).await
}

/// The page's matter, with the questions that fit the cycle.
pub(super) async fn words(
    page: &Page,
    cycle: &Cycle,
    form: Form,
    lead: &'static str,
    action: String,
) -> Result<Words, Problem> {
    let full = page.app.db.in_full(cycle.clone()).await?;
    let owner = page.app.db.person(cycle.owner_id).await?.name;
    Ok(Words {
        heading: page.t1("feedback-for", "name", owner),
        lead,
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        action,
        told: facts::told(page, &full),
        prompts: facts::prompts(page, &full).await?,
        now: None,
        form,
        page: page.clone(),
    })
}
