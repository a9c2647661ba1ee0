//! A new cycle, or the next one after a closed one.

use askama::Template;
use axum::extract::Query;
use domain::cycle::{Cycle, Depth, TaskPlan, Template as CycleTemplate};
use domain::id::{CycleId, TaskId};
use domain::permission::{Act as _, SeeCycle, Standing};

use super::depth::deeper;
use super::fields::{Choices, Offered, form_of};
use super::ramp::advice::{AdviceView, advice};
use super::rubric::{RubricView, rubric_of_form};
use super::templates::{from_template, see_template};
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::{captures, leaving, observations, visits};
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
    observacion: String,
    pasantia: String,
    compromiso: String,
    forma: String,
    plantilla: String,
}

/// The cycle that the new one follows, as the form's head says it.
struct Follows {
    href: String,
    title: String,
    /// How large the next one should be, and why.
    advice: Option<AdviceView>,
}

#[derive(Template)]
#[template(path = "pages/cycles/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    offered: Offered,
    possible: bool,
    school: String,
    follows: Option<Follows>,
    rubric: Option<RubricView>,
    more: bool,
}

/// The form.
pub async fn show(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let standing = &who.signed_in.standing;
    let choices = Choices::load(&page, standing, None).await?;
    let follows = former(&page, standing, &asked.sigue).await?;
    let template = template_of(&page, standing, &asked.plantilla).await?;
    let form = match (&follows, template) {
        (Some(former), _) => next_of(&page, former, &choices).await?,
        (None, Some(template)) => from_template(&template.plan()),
        (None, None) => Form::new()
            .with("idea_id", asked.idea)
            .with("measure_id", asked.medida)
            .with("course_id", asked.curso)
            .with("school_id", asked.liceo),
    };
    let form = match asked.forma.parse::<Depth>() {
        Ok(depth) => form.with("depth", depth.word()),
        Err(_) => form,
    };
    let form = choices
        .prefilled(&page, form)
        .with("cycle", CycleId::new(page.app.ids.as_ref(), page.now).to_string());
    let form = captures::prefill_plan(&page, standing, form, &asked.captura).await?;
    let form = observations::prefill_plan(&page, standing, form, &asked.observacion).await?;
    let form = visits::prefill_plan(&page, standing, form, &asked.pasantia).await?;
    let form = leaving::prefill_plan(&page, standing, form, &asked.compromiso).await?;
    page.show(&filled(&page, form, &choices, follows).await?)
}

/// The next test after one: the same plan, without its answered prediction, and as large as is advised. Of another liceo's,
/// what is that liceo's own stays there.
async fn next_of(page: &Page, former: &Cycle, choices: &Choices) -> Result<Form, Problem> {
    let mut form = form_of(page, former)
        .with("follows", former.id.to_string())
        .with("prediction", "")
        .with("predicted_low", "")
        .with("predicted_high", "")
        .with("predicted_direction", "");
    if !choices.is_at(former.school_id) {
        form = form
            .with("school_id", "")
            .with("course_id", "")
            .with("who", "")
            .with("place", "");
    }
    if let Some(advice) = advice(page, former).await? {
        form = form.with("scale", advice.scale.word());
        if !advice.scale.is_small() {
            form = form.with("course_id", "");
        }
    }
    Ok(form)
}

/// Plans, or keeps a draft. The form names the cycle: sent twice, it is one.
pub async fn save(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let choices = Choices::load(&page, standing, None).await?;
    let follows = former(&page, standing, form.get("follows")).await?;
    if let Some(form) = deeper(&form) {
        let form = choices.measured(form);
        return page.show(&filled(&page, form, &choices, follows).await?);
    }
    let draft = !form.get("draft").is_empty();
    let (act, plan) = match choices.settle(&page, &form, draft) {
        Ok(settled) => settled,
        Err(wrong) => {
            return page.again(&filled(&page, form.wrong(wrong), &choices, follows).await?);
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
        .filter(|former| former.may_be_followed_at(act.school, plan.idea_id))
        .map(|former| former.id);
    let tasks = choices
        .first_tasks(&form, act.school)
        .map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.plan_cycle(&proof, network, id, &plan, follows, draft).await?;
    w.add_first_tasks(&proof, id, &numbered(id, tasks)).await?;
    captures::complete(&page, &mut w, standing, &form, id).await?;
    observations::begin(&page, &mut w, standing, &form, id).await?;
    visits::begin(&page, &mut w, standing, &form, (id, act.school)).await?;
    leaving::begin(&page, &mut w, standing, &form, (id, act.school)).await?;
    w.commit().await?;
    page.go_saying(&routes::cycle(id), done)
}

/// First tasks are named after their cycle, which the browser named: sent twice at once, they are still the same ones.
fn numbered(cycle: CycleId, tasks: Vec<TaskPlan>) -> Vec<(TaskId, TaskPlan)> {
    let name = cycle.0.as_u128();
    (1_u128..)
        .zip(tasks)
        .map(|(number, task)| (TaskId(uuid::Uuid::from_u128(name ^ number)), task))
        .collect()
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

/// The template to begin from, if the reader may.
async fn template_of(page: &Page, standing: &Standing, id: &str) -> Result<Option<CycleTemplate>, Problem> {
    let Ok(id) = id.parse() else {
        return Ok(None);
    };
    match page.app.db.template(id).await {
        Ok(template) => {
            let act = see_template(page, template).await?;
            Ok(Some(act).filter(|act| act.allowed(standing)).map(|act| act.template))
        }
        Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

async fn filled(page: &Page, form: Form, choices: &Choices, follows: Option<Cycle>) -> Result<New, Problem> {
    let rubric = rubric_of_form(page, &form, choices, follows.as_ref()).await?;
    let follows = match follows {
        Some(former) => Some(Follows {
            advice: advice(page, &former).await?.map(|advice| advice.said(page)),
            href: routes::cycle(former.id),
            title: former.title,
        }),
        None => None,
    };
    Ok(New {
        offered: choices.offered(page, &form),
        possible: choices.is_possible(),
        school: choices
            .only_school()
            .map(|school| school.name.clone())
            .unwrap_or_default(),
        follows,
        rubric,
        more: form.error("title", &page.lang).is_some(),
        form,
        page: page.clone(),
    })
}
