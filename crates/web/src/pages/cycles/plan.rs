//! Changes a plan, or plans a draft. Once the result was studied, the prediction stays as it was.

use askama::Template;
use domain::cycle::{Cycle, Phase};
use domain::permission::{EditCycle, PlanCycle};

use super::depth::deeper;
use super::fields::{Choices, Offered, form_of};
use super::rubric::{self, RubricView};
use super::stale::{Faster, faster};
use super::words;
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/cycles/plan.html", whitespace = "minimize")]
struct Plan {
    page: Page,
    form: Form,
    offered: Offered,
    href: String,
    title: String,
    draft: bool,
    faster: Option<Faster>,
    rubric: Option<RubricView>,
    more: bool,
}

/// The form.
pub async fn show(page: Page, can: Can<EditCycle>) -> Answer {
    let cycle = &can.act().0;
    if matches!(cycle.phase, Phase::Act | Phase::Closed) {
        return page.go(&routes::cycle(cycle.id));
    }
    let choices = Choices::load(&page, can.standing(), Some(cycle.school_id)).await?;
    let form = form_of(&page, cycle);
    page.show(&template(&page, cycle, form, &choices).await?)
}

/// Keeps the change; a draft may become planned.
pub async fn save(page: Page, can: Can<EditCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let choices = Choices::load(&page, can.standing(), Some(cycle.school_id)).await?;
    if let Some(form) = deeper(&form) {
        return page.show(&template(&page, cycle, form, &choices).await?);
    }
    let draft = cycle.is_draft() && !form.get("draft").is_empty();
    let (act, plan) = match choices.settle(&page, &form, draft) {
        Ok(settled) => settled,
        Err(wrong) => return page.again(&template(&page, cycle, form.wrong(wrong), &choices).await?),
    };
    // Another course or measure needs the same right as planning with it.
    can::allow(can.standing(), PlanCycle { ..act })?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_plan(can.proof(), form.version(), &plan, draft).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, &can, form, &choices).await;
        }
        other => other?,
    }
    w.commit().await?;
    let done = match (cycle.is_draft(), draft) {
        (true, true) => "done-cycle-drafted",
        (true, false) => "done-cycle-planned",
        (false, _) => "done-cycle-changed",
    };
    page.go_saying(&routes::cycle(cycle.id), done)
}

/// What is there now beside what was typed; sent again, what was typed wins knowingly.
async fn stale(page: &Page, can: &Can<EditCycle>, form: Form, choices: &Choices) -> Answer {
    let now = page.app.db.cycle(can.act().0.id).await?;
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| words::typed(page.lang, value));
    let said = Option::unwrap_or_default;
    let there = vec![
        (page.t("cycles-title"), now.title.clone()),
        (page.t("cycles-question"), now.question.clone()),
        (page.t("cycles-prediction"), now.prediction.clone()),
        (page.t("cycles-low"), number(now.predicted_low)),
        (page.t("cycles-high"), number(now.predicted_high)),
        (
            page.t("method-direction"),
            said(now.predicted_direction.map(|word| words::expected(page, word))),
        ),
        (
            page.t("method-scale"),
            said(now.scale.map(|word| page.word("scale", word))),
        ),
        (page.t("cycles-when"), words::days(page, now.starts_on, now.ends_on)),
        (page.t("cycles-who"), now.who.clone()),
        (page.t("cycles-place"), now.place.clone()),
        (page.t("cycles-data"), now.data.clone()),
    ];
    let faster = faster(page, can.standing(), now.id, there).await?;
    let form = form.with("version", now.version.to_string());
    page.stale(&Plan {
        faster: Some(faster),
        ..template(page, &now, form, choices).await?
    })
}

async fn template(page: &Page, cycle: &Cycle, form: Form, choices: &Choices) -> Result<Plan, Problem> {
    Ok(Plan {
        rubric: Some(rubric::of_cycle(page, cycle).await?),
        offered: choices.offered(page, &form),
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        draft: cycle.is_draft(),
        faster: None,
        more: true,
        form,
        page: page.clone(),
    })
}
