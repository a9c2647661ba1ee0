//! Says what was done, beside what was planned.

use askama::Template;
use axum::extract::Query;
use domain::cycle::{Cycle, DoingPlan, Phase};
use domain::permission::EditCycle;

use super::stale::{Faster, faster};
use super::words;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::captures;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/cycles/doing.html", whitespace = "minimize")]
struct DoingPage {
    page: Page,
    form: Form,
    href: String,
    title: String,
    planned: Vec<(String, String)>,
    faster: Option<Faster>,
}

/// What the address fills in beforehand.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    captura: String,
}

/// The form.
pub async fn show(page: Page, can: Can<EditCycle>, Query(asked): Query<Asked>) -> Answer {
    let cycle = &can.act().0;
    if matches!(cycle.phase, Phase::Plan | Phase::Closed) {
        return page.go(&routes::cycle(cycle.id));
    }
    let said = page.app.db.in_full(cycle.clone()).await?.doing;
    let form = Form::new().with("version", cycle.version.to_string());
    let form = match said {
        Some(doing) => form
            .with("happened", doing.happened)
            .with("surprise", doing.surprise)
            .with("done_on", doing.done_on.to_string()),
        None => form.with("done_on", cycle.ends_on.min(page.today()).to_string()),
    };
    let form = captures::prefill_doing(&page, can.standing(), form, &asked.captura).await?;
    page.show(&template(&page, cycle, form))
}

/// Keeps it.
pub async fn save(page: Page, can: Can<EditCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let checked = DoingPlan::check(form.get("happened"), form.get("surprise"), form.get("done_on"));
    let doing = match checked {
        Ok(doing) => doing,
        Err(wrong) => return page.again(&template(&page, cycle, form.wrong(wrong))),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.say_done(can.proof(), form.version(), &doing).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, &can, form).await;
        }
        other => other?,
    }
    captures::complete(&page, &mut w, can.standing(), &form, cycle.id).await?;
    w.commit().await?;
    page.go_saying(&routes::cycle(cycle.id), "done-cycle-told")
}

async fn stale(page: &Page, can: &Can<EditCycle>, form: Form) -> Answer {
    let now = page.app.db.cycle(can.act().0.id).await?;
    let now = page.app.db.in_full(now).await?;
    let (happened, surprise, done_on) = now.doing.map_or_else(Default::default, |doing| {
        let done_on = page.lang.day_long(doing.done_on.0);
        (doing.happened, doing.surprise, done_on)
    });
    let there = vec![
        (page.t("cycles-happened"), happened),
        (page.t("cycles-surprise"), surprise),
        (page.t("cycles-done-on"), done_on),
    ];
    let faster = faster(page, can.standing(), now.cycle.id, there).await?;
    let form = form.with("version", now.cycle.version.to_string());
    page.stale(&DoingPage {
        faster: Some(faster),
        ..template(page, &now.cycle, form)
    })
}

fn template(page: &Page, cycle: &Cycle, form: Form) -> DoingPage {
    let planned = [
        ("cycles-question", cycle.question.clone()),
        ("cycles-who", cycle.who.clone()),
        ("cycles-when", words::days(page, cycle.starts_on, cycle.ends_on)),
        ("cycles-data", cycle.data.clone()),
    ];
    DoingPage {
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        planned: planned
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| (page.lang.t(key), value))
            .collect(),
        faster: None,
        form,
        page: page.clone(),
    }
}
