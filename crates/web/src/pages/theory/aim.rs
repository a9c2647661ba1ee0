//! The aim: written first, changed with care.

use askama::Template;
use domain::permission::EditTheory;
use domain::theory::{Aim, AimPlan};

use super::Stale;
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
    stale: Option<Stale>,
}

impl AimForm {
    async fn of(page: &Page, form: Form, aim: Option<&Aim>) -> Result<Self, Problem> {
        let measures = page.app.db.measures(page.network()?.id).await?;
        let shared = measures.iter().filter(|measure| measure.school_id.is_none());
        Ok(Self {
            measures: shared
                .map(|measure| (measure.id.to_string(), measure.name.clone()))
                .collect(),
            page: page.clone(),
            form,
            is_new: aim.is_none(),
            stale: None,
        })
    }
}

/// The form.
pub async fn edit(page: Page, _can: Can<EditTheory>) -> Answer {
    let aim = page.app.db.aim(page.network()?.id).await?;
    let form = aim.as_ref().map_or_else(Form::new, filled);
    page.show(&AimForm::of(&page, form, aim.as_ref()).await?)
}

/// Keeps what it says.
pub async fn save(page: Page, can: Can<EditTheory>, form: Form) -> Answer {
    let network = page.network()?.id;
    let aim = page.app.db.aim(network).await?;
    let plan = match check(&page, &form).await? {
        Ok(plan) => plan,
        Err(wrong) => {
            return page.again(&AimForm::of(&page, form.wrong(wrong), aim.as_ref()).await?);
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let kept = match &aim {
        None => w.set_aim(can.proof(), network, &plan).await.map(|_| ()),
        Some(aim) if says(aim, &plan) => return page.go(routes::THEORY),
        Some(aim) => w.change_aim(can.proof(), aim, form.version(), &plan).await,
    };
    match kept {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale | store::Error::Exists(_)) => {
            drop(w);
            return faster(&page, form).await;
        }
        Err(error) => return Err(error.into()),
    }
    page.go_saying(routes::THEORY, "done-theory-aim")
}

/// Somebody else was faster: what they wrote stands beside what was typed.
async fn faster(page: &Page, form: Form) -> Answer {
    let aim = page.app.db.aim(page.network()?.id).await?;
    let aim = aim.ok_or_else(Problem::not_found)?;
    let form = form.with("version", aim.version.to_string());
    let now = vec![
        (page.t("theory-aim-statement"), aim.statement.clone()),
        (page.t("theory-aim-population"), aim.population.clone()),
        (page.t("theory-aim-target"), aim.target.clone()),
        (page.t("theory-aim-until"), page.lang.day_long(aim.target_on.0)),
    ];
    let stale = Some(Stale::of(page, aim.id.0, now).await?);
    page.stale(&AimForm {
        stale,
        ..AimForm::of(page, form, Some(&aim)).await?
    })
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

/// Whether the aim says so already: a form sent twice changes nothing.
fn says(aim: &Aim, plan: &AimPlan) -> bool {
    aim.statement == plan.statement
        && aim.population == plan.population
        && aim.target == plan.target
        && aim.target_on == plan.target_on
        && aim.measure_id == plan.measure_id
}

fn filled(aim: &Aim) -> Form {
    let measure = aim.measure_id.map_or_else(String::new, |id| id.to_string());
    Form::new()
        .with("statement", &aim.statement)
        .with("population", &aim.population)
        .with("target", &aim.target)
        .with("target_on", aim.target_on.to_string())
        .with("measure_id", measure)
        .with("version", aim.version.to_string())
}
