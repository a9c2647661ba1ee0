//! The decision that closes a cycle: adopt, adapt or abandon, and why. All three weigh the same.

use askama::Template;
use domain::cycle::{Closure, ClosurePlan, Cycle, Decision, Phase, Reflection};
use domain::permission::EditCycle;
use store::CycleInFull;

use super::stale::{Faster, faster};
use super::words;
use crate::components::small_ring;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// A decision that may be chosen.
pub struct DecisionView {
    /// Its word in the form.
    pub value: &'static str,
    /// Its ring.
    pub ring: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub means: String,
}

#[derive(Template)]
#[template(path = "pages/cycles/closure.html", whitespace = "minimize")]
struct ClosurePage {
    page: Page,
    form: Form,
    href: String,
    action: String,
    title: String,
    decisions: Vec<DecisionView>,
    reflects: String,
    faster: Option<Faster>,
}

/// The three decisions.
#[must_use]
pub fn decisions(page: &Page) -> Vec<DecisionView> {
    let of = |decision: Decision, name: &str, means: &str| DecisionView {
        value: decision.word(),
        ring: small_ring(Phase::Closed, Some(decision), false),
        name: page.lang.t(name),
        means: page.lang.t(means),
    };
    vec![
        of(Decision::Adopt, "cycles-adopt", "cycles-adopt-means"),
        of(Decision::Adapt, "cycles-adapt", "cycles-adapt-means"),
        of(Decision::Abandon, "cycles-abandon", "cycles-abandon-means"),
    ]
}

/// The question with which a team looks back as it decides; empty before it has studied.
#[must_use]
pub fn reflects(page: &Page, full: &CycleInFull) -> String {
    let Some(study) = &full.study else {
        return String::new();
    };
    let decision = full.closure.as_ref().map(|closure| closure.decision);
    page.t(&format!(
        "reflection-ask-{}",
        Reflection::of(study.comparison, decision)
    ))
}

/// The form; a cycle that isn't waiting for its decision shows its page.
pub async fn show(page: Page, can: Can<EditCycle>) -> Answer {
    let cycle = &can.act().0;
    if cycle.phase != Phase::Act {
        return page.go(&routes::cycle(cycle.id));
    }
    let form = Form::new().with("version", cycle.version.to_string());
    page.show(&template(&page, cycle, form).await?)
}

/// Closes the cycle.
pub async fn save(page: Page, can: Can<EditCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let [decision, reason, next, reflection] = ["decision", "reason", "next", "reflection"].map(|name| form.get(name));
    let checked = ClosurePlan::check(decision, reason, next, reflection);
    let closure = match checked {
        Ok(closure) => closure,
        Err(wrong) => return page.again(&template(&page, cycle, form.wrong(wrong)).await?),
    };
    let full = page.app.db.in_full(cycle.clone()).await?;
    if let Some(there) = full.closure {
        // The same decision sent twice is one; another one came too late and is told so.
        return if same(&there, &closure) {
            page.go_saying(&routes::cycle(cycle.id), "done-cycle-closed")
        } else {
            stale(&page, &can, form).await
        };
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.close_cycle(can.proof(), form.version(), &closure).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, &can, form).await;
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(&routes::cycle(cycle.id), "done-cycle-closed")
}

fn same(there: &Closure, sent: &ClosurePlan) -> bool {
    there.decision == sent.decision
        && there.reason == sent.reason
        && there.next == sent.next
        && there.reflection == sent.reflection
}

async fn stale(page: &Page, can: &Can<EditCycle>, form: Form) -> Answer {
    let now = page.app.db.cycle(can.act().0.id).await?;
    let now = page.app.db.in_full(now).await?;
    let there = match (now.closure, now.study) {
        (Some(closure), _) => vec![
            (page.t("cycles-decision"), words::decision(page, closure.decision)),
            (page.t("cycles-reason"), closure.reason),
            (page.t("cycles-next"), closure.next),
            (page.t("reflection-back"), closure.reflection),
        ],
        // Somebody corrected what was learnt while this one decided.
        (None, study) => vec![(
            page.t("cycles-learned"),
            study.map_or_else(String::new, |study| study.learned),
        )],
    };
    let faster = faster(page, can.standing(), now.cycle.id, there).await?;
    let form = form.with("version", now.cycle.version.to_string());
    page.stale(&ClosurePage {
        faster: Some(faster),
        ..template(page, &now.cycle, form).await?
    })
}

async fn template(page: &Page, cycle: &Cycle, form: Form) -> Result<ClosurePage, Problem> {
    let full = page.app.db.in_full(cycle.clone()).await?;
    Ok(ClosurePage {
        href: routes::cycle(cycle.id),
        action: routes::cycle_closure(cycle.id),
        title: cycle.title.clone(),
        decisions: decisions(page),
        reflects: reflects(page, &full),
        faster: None,
        form,
        page: page.clone(),
    })
}
