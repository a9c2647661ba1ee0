//! The aim: written first, changed with care.

use askama::Template;
use domain::permission::EditTheory;
use domain::theory::{AimPlan, Edit};

use super::changes::said;
use super::ground::Ground;
use super::pen::{Asked, Pen, Wish, Written};
use super::{acts, clash};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/aim.html")]
struct AimForm {
    page: Page,
    form: Form,
    measures: Vec<(String, String)>,
    is_new: bool,
}

impl AimForm {
    async fn of(page: &Page, form: Form, is_new: bool) -> Result<Self, Problem> {
        let measures = page.app.db.measures(page.network()?.id).await?;
        let shared = measures.iter().filter(|measure| measure.school_id.is_none());
        Ok(Self {
            measures: shared
                .map(|measure| (measure.id.to_string(), measure.name.clone()))
                .collect(),
            page: page.clone(),
            form,
            is_new,
        })
    }
}

/// The form.
pub async fn edit(page: Page, _can: Can<EditTheory>) -> Answer {
    let ground = Ground::network(&page).await?;
    let form = ground.belief.aim.as_ref().map_or_else(Form::new, filled);
    let form = form.with("version", ground.token.to_string());
    page.show(&AimForm::of(&page, form, ground.belief.aim.is_none()).await?)
}

/// Keeps what it says, merged with what others wrote meanwhile.
pub async fn save(page: Page, can: Can<EditTheory>, form: Form) -> Answer {
    let ground = Ground::network(&page).await?;
    let plan = match check(&page, &form).await? {
        Ok(plan) => plan,
        Err(wrong) => {
            return page.again(&AimForm::of(&page, form.wrong(wrong), ground.belief.aim.is_none()).await?);
        }
    };
    let asked = Asked {
        token: form.get("version").parse().unwrap_or_default(),
        base: None,
        wish: Wish::Edit(Edit::Aim(plan)),
        reason: acts::reason(&form),
        insists: false,
    };
    match Pen::Network(can.proof().clone()).write(&page, &asked).await? {
        Written::Kept(kept) => page.go_saying(&said(routes::THEORY, &kept), "done-theory-aim"),
        Written::Clash(clash) => clash::ask(&page, &ground, &clash, &form, (None, routes::AIM.to_owned())).await,
    }
}

/// Reads the form; the measure must be one of the network's own.
async fn check(page: &Page, form: &Form) -> Result<Result<AimPlan, domain::check::Wrong>, Problem> {
    let plan = AimPlan::check(
        form.get("statement"),
        form.get("population"),
        form.get("target"),
        form.get("target_on"),
        form.get("measure_id"),
    );
    let Ok(plan) = plan else { return Ok(plan) };
    let measures = page.app.db.measures(page.network()?.id).await?;
    let known = |id| {
        measures
            .iter()
            .any(|measure| measure.id == id && measure.school_id.is_none())
    };
    Ok(if plan.measure_id.is_none_or(known) {
        Ok(plan)
    } else {
        Err(domain::check::Wrong::with("measure_id", "wrong-choice"))
    })
}

fn filled(aim: &AimPlan) -> Form {
    let measure = aim.measure_id.map_or_else(String::new, |id| id.to_string());
    Form::new()
        .with("statement", &aim.statement)
        .with("population", &aim.population)
        .with("target", &aim.target)
        .with("target_on", aim.target_on.to_string())
        .with("measure_id", measure)
}
