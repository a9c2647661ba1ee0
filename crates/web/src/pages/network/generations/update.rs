//! A generation's name and years change.

use axum::extract::Path;
use domain::id::GenerationId;
use domain::permission::ArrangeNetwork;

use super::show::Show;
use super::{plan_before, plan_of, seen};
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Changes it, unless somebody else did so since the form was opened.
pub async fn update(page: Page, can: Can<ArrangeNetwork>, Path(id): Path<GenerationId>, form: Form) -> Answer {
    let generation = page.app.db.generation(id).await?;
    let plan = match plan_of(&form) {
        Ok(plan) => plan,
        Err(wrong) => {
            let shown = Show::of(&page, generation, form.wrong(wrong)).await?;
            return page.again(&shown.open());
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let before = plan_before(&form);
    match w.change_generation_from(can.proof(), id, &before, &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            stale(&page, id, &plan, form).await
        }
        done => {
            done?;
            w.commit().await?;
            page.go_saying(&routes::generation(id), "done-generation-changed")
        }
    }
}

async fn stale(page: &Page, id: GenerationId, plan: &domain::network::GenerationPlan, form: Form) -> Answer {
    let now = page.app.db.generation(id).await?;
    let form = seen(form, &now);
    // Sent twice: it is as it was asked for.
    if plan_before(&form) == *plan {
        return page.go(&routes::generation(id));
    }
    let shown = Show::of(page, now, form).await?;
    page.stale(&shown.changed_meanwhile())
}
