//! A new cycle, or the next one after a closed one.

use askama::Template;
use axum::extract::Query;
use domain::cycle::Cycle;
use domain::id::CycleId;
use domain::permission::{Act as _, SeeCycle, Standing};

use super::fields::{Choices, Offered, form_of};
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::captures;
use crate::routes;

/// What the address fills in beforehand.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    idea: String,
    medida: String,
    curso: String,
    liceo: String,
    sigue: String,
    captura: String,
}

#[derive(Template)]
#[template(path = "pages/cycles/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    offered: Offered,
    possible: bool,
    school: String,
    follows: Option<(String, String)>,
    more: bool,
}

/// The form.
pub async fn show(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let standing = &who.signed_in.standing;
    let choices = Choices::load(&page, standing, None).await?;
    let follows = former(&page, standing, &asked.sigue).await?;
    let form = match &follows {
        Some(former) => form_of(&page, former)
            .with("follows", former.id.to_string())
            // A prediction is made anew each time: the former one was answered.
            .with("prediction", "")
            .with("predicted_low", "")
            .with("predicted_high", ""),
        None => Form::new()
            .with("idea_id", asked.idea)
            .with("measure_id", asked.medida)
            .with("course_id", asked.curso)
            .with("school_id", asked.liceo),
    };
    let form = choices
        .prefilled(&page, form)
        .with("cycle", CycleId::new(page.app.ids.as_ref(), page.now).to_string());
    let form = captures::prefill_plan(&page, standing, form, &asked.captura).await?;
    page.show(&template(&page, form, &choices, follows))
}

/// Plans, or keeps a draft. The form names the cycle: sent twice, it is one.
pub async fn save(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let choices = Choices::load(&page, standing, None).await?;
    let draft = !form.get("draft").is_empty();
    let follows = former(&page, standing, form.get("follows")).await?;
    let (act, plan) = match choices.settle(&form, draft) {
        Ok(settled) => settled,
        Err(wrong) => {
            return page.again(&template(&page, form.wrong(wrong), &choices, follows));
        }
    };
    let proof = can::allow(standing, act)?;
    let id: CycleId = form.get("cycle").parse().map_err(|_| Problem::bad_form())?;
    let done = if draft {
        "done-cycle-drafted"
    } else {
        "done-cycle-planned"
    };
    // Not the sender's: somebody else's id was put into the form. Theirs already: the form was sent twice.
    match page.app.db.cycle(id).await {
        Ok(there) if there.owner_id != who.id() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::cycle(id), done),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let network = page.network()?.id;
    let follows = follows
        .filter(|former| former.school_id == act.school)
        .map(|former| former.id);
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.plan_cycle(&proof, network, id, &plan, follows, draft).await?;
    captures::complete(&page, &mut w, standing, &form, id).await?;
    w.commit().await?;
    page.go_saying(&routes::cycle(id), done)
}

/// The cycle that this one follows from, if the reader may see it.
async fn former(page: &Page, standing: &Standing, id: &str) -> Result<Option<Cycle>, Problem> {
    let Ok(id) = id.parse() else {
        return Ok(None);
    };
    match page.app.db.cycle(id).await {
        Ok(cycle) => Ok(Some(cycle).filter(|cycle| SeeCycle(cycle.clone()).allowed(standing))),
        Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

fn template(page: &Page, form: Form, choices: &Choices, follows: Option<Cycle>) -> New {
    New {
        offered: choices.offered(page, &form),
        possible: choices.is_possible(),
        school: choices
            .only_school()
            .map(|school| school.name.clone())
            .unwrap_or_default(),
        follows: follows.map(|former| (routes::cycle(former.id), former.title)),
        more: form.error("title", &page.lang).is_some(),
        form,
        page: page.clone(),
    }
}
