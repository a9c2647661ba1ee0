//! Puts a cycle's end off.

use askama::Template;
use domain::cycle::{Cycle, ExtensionPlan, Phase};
use domain::id::ExtensionId;
use domain::permission::EditCycle;

use super::view::{EndsView, ends};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::stale::{Faster, faster};
use crate::pages::cycles::words;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/cycles/extension/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    form: Form,
    href: String,
    title: String,
    days: String,
    ends: EndsView,
    faster: Option<Faster>,
}

/// The form; what isn't waiting for its data shows its page.
pub async fn show(page: Page, can: Can<EditCycle>) -> Answer {
    let cycle = &can.act().0;
    if !matches!(cycle.phase, Phase::Do | Phase::Study) {
        return page.go(&routes::cycle(cycle.id));
    }
    let later = cycle.ends_on.max(page.today()).plus_days(14);
    let form = Form::new()
        .with("id", ExtensionId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("version", cycle.version.to_string())
        .with("until_on", later.to_string());
    page.show(&template(&page, cycle, form).await?)
}

/// Keeps it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<EditCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let id: Option<ExtensionId> = form.get("id").parse().ok();
    let there = page.app.db.extensions(cycle.id).await?;
    if there.iter().any(|extension| Some(extension.id) == id) {
        return page.go_saying(&routes::cycle(cycle.id), "done-extension");
    }
    let during = (cycle.starts_on, cycle.ends_on);
    let plan = match ExtensionPlan::check(form.get("until_on"), form.get("reason"), during) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, cycle, form.wrong(wrong)).await?),
    };
    let id = id.ok_or_else(Problem::bad_form)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.extend_cycle(can.proof(), form.version(), id, &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, &can, form).await;
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(&routes::cycle(cycle.id), "done-extension")
}

async fn stale(page: &Page, can: &Can<EditCycle>, form: Form) -> Answer {
    let now = page.app.db.cycle(can.act().0.id).await?;
    let there = vec![(page.t("cycles-when"), words::days(page, now.starts_on, now.ends_on))];
    let faster = faster(page, can.standing(), now.id, there).await?;
    let form = form.with("version", now.version.to_string());
    page.stale(&Show {
        faster: Some(faster),
        ..template(page, &now, form).await?
    })
}

async fn template(page: &Page, cycle: &Cycle, form: Form) -> Result<Show, Problem> {
    Ok(Show {
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        days: words::days(page, cycle.starts_on, cycle.ends_on),
        ends: ends(page, cycle, true).await?,
        faster: None,
        form,
        page: page.clone(),
    })
}
