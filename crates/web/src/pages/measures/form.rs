//! The form of a measure: the network's by the hub, a school's own by its leaders.

use askama::Template;
use axum::extract::{Path, Query};
use domain::check::Wrong;
use domain::id::{MeasureId, SchoolId};
use domain::measure::{
    Area, Cadence, ChartChoice, Direction, Family, Kind, Measure, MeasureFields, MeasurePlan, Revision, RevisionFields,
    RuleChoice, Unit,
};
use domain::permission::DefineMeasure;

use super::points::typed;
use crate::form::Form;
use crate::guard::can::allow;
use crate::guard::{Can, Member};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::Stale;
use crate::routes;

/// Value and text of each choice of a field.
type Choices = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "pages/measures/form.html")]
struct MeasureForm {
    page: Page,
    form: Form,
    action: String,
    of: String,
    is_new: bool,
    of_network: bool,
    families: Choices,
    directions: Choices,
    cadences: Choices,
    kinds: Choices,
    units: Choices,
    areas: Choices,
    charts: Choices,
    rules: Choices,
    drivers: Choices,
    stale: Option<Stale>,
}

impl MeasureForm {
    async fn of(
        page: &Page,
        form: Form,
        school: Option<SchoolId>,
        measure: Option<MeasureId>,
    ) -> Result<Self, Problem> {
        let drivers = page.app.db.drivers(page.network()?.id).await?;
        let of = match school {
            Some(school) => page.app.db.school(school).await?.name,
            None => page.network()?.name.clone(),
        };
        let action = match (measure, school) {
            (Some(measure), _) => routes::measure_edit(measure),
            (None, Some(school)) => format!("{}?liceo={school}", routes::MEASURE_NEW),
            (None, None) => routes::MEASURE_NEW.to_owned(),
        };
        Ok(Self {
            families: choices(page, "family-", Family::ALL),
            directions: choices(page, "direction-", Direction::ALL),
            cadences: choices(page, "cadence-", Cadence::ALL),
            kinds: choices(page, "kind-", Kind::ALL),
            units: choices(page, "unit-", Unit::ALL),
            areas: choices(page, "area-", Area::ALL),
            charts: choices(page, "chart-", ChartChoice::ALL),
            rules: choices(page, "rules-", RuleChoice::ALL),
            drivers: drivers
                .into_iter()
                .map(|driver| (driver.id.to_string(), driver.name))
                .collect(),
            page: page.clone(),
            is_new: measure.is_none(),
            of_network: school.is_none(),
            form,
            action,
            of,
            stale: None,
        })
    }
}

fn choices<W: std::fmt::Display>(page: &Page, list: &str, words: &[W]) -> Choices {
    words
        .iter()
        .map(|word| (word.to_string(), page.t(&format!("{list}{word}"))))
        .collect()
}

#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    liceo: String,
}

impl Asked {
    fn school(&self) -> Result<Option<SchoolId>, Problem> {
        match self.liceo.as_str() {
            "" => Ok(None),
            id => id.parse().map(Some).map_err(|_| Problem::not_found()),
        }
    }
}

/// An empty form.
pub async fn fresh(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let school = asked.school()?;
    allow(&who.signed_in.standing, DefineMeasure(school))?;
    let form = Form::new()
        .with("kind", "value")
        .with("rules", "standard")
        .with("chart", "standard")
        .with("cadence", "weekly")
        .with("revised_on", page.today().to_string())
        .with("decimals", "0");
    page.show(&MeasureForm::of(&page, form, school, None).await?)
}

/// Defines it. The same measure sent twice is defined once.
pub async fn create(page: Page, who: Member, Query(asked): Query<Asked>, form: Form) -> Answer {
    let (school, network) = (asked.school()?, page.network()?.id);
    let proof = allow(&who.signed_in.standing, DefineMeasure(school))?;
    let plan = match check(&page, &form).await? {
        Ok(plan) => plan,
        Err(wrong) => {
            let form = form.wrong(wrong);
            return page.again(&MeasureForm::of(&page, form, school, None).await?);
        }
    };
    if let Some(there) = page.app.db.measure_by_key(network, &plan.key).await? {
        if there.school_id == school && says(&there, &plan) {
            return page.go_saying(&routes::measure(there.id), "done-measures-defined");
        }
        let form = form.wrong(Wrong::with("key", "problem-measure-exists"));
        return page.again(&MeasureForm::of(&page, form, school, None).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let id = w.define_measure(&proof, network, &plan).await?;
    w.commit().await?;
    page.go_saying(&routes::measure(id), "done-measures-defined")
}

/// The form of a measure that is there.
pub async fn edit(page: Page, Path(id): Path<MeasureId>, _can: Can<DefineMeasure>) -> Answer {
    let measure = page.app.db.measure(id).await?;
    let form = filled(&measure).with("revised_on", page.today().to_string());
    page.show(&MeasureForm::of(&page, form, measure.school_id, Some(id)).await?)
}

/// Keeps what it says.
pub async fn save(page: Page, Path(id): Path<MeasureId>, can: Can<DefineMeasure>, form: Form) -> Answer {
    let measure = page.app.db.measure(id).await?;
    // The key stays as it was: imports know the measure by it.
    let form = form.with("key", &measure.key);
    let plan = match check(&page, &form).await? {
        Ok(plan) => plan,
        Err(wrong) => {
            let form = form.wrong(wrong);
            return page.again(&MeasureForm::of(&page, form, measure.school_id, Some(id)).await?);
        }
    };
    let revision = match revision(&page, &form) {
        Ok(revision) => revision,
        Err(wrong) => {
            let form = form.wrong(wrong);
            return page.again(&MeasureForm::of(&page, form, measure.school_id, Some(id)).await?);
        }
    };
    if !says(&measure, &plan) || revision.is_some() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        let changed = w
            .change_measure(can.proof(), &measure, form.version(), &plan, revision.as_ref())
            .await;
        match changed {
            Ok(()) => w.commit().await?,
            Err(store::Error::Stale) => {
                drop(w);
                return faster(&page, id, form).await;
            }
            Err(error) => return Err(error.into()),
        }
    }
    page.go_saying(&routes::measure(id), "done-measures-saved")
}

async fn faster(page: &Page, id: MeasureId, form: Form) -> Answer {
    let measure = page.app.db.measure(id).await?;
    let form = form.with("version", measure.version.to_string());
    let mut now = vec![(page.t("measures-name"), measure.name.clone())];
    now.extend(super::told::facts(page, &measure));
    let stale = Some(Stale::of(page, id.0, now).await?);
    page.stale(&MeasureForm {
        stale,
        ..MeasureForm::of(page, form, measure.school_id, Some(id)).await?
    })
}

/// Reads the form; its driver must be one of the theory, and its target possible in its unit.
async fn check(page: &Page, form: &Form) -> Result<Result<MeasurePlan, Wrong>, Problem> {
    let plan = match MeasurePlan::check(&form.read::<MeasureFields>()) {
        Ok(plan) => plan,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let drivers = page.app.db.drivers(page.network()?.id).await?;
    let mut wrong = Wrong::none();
    let known = |id| drivers.iter().any(|driver| driver.id == id);
    wrong.unless(plan.driver_id.is_none_or(known), "driver_id", "wrong-choice");
    if let Some(Err(problem)) = plan.target.map(|target| plan.unit.check(target)) {
        wrong.add("target", problem.key());
    }
    Ok(wrong.or(plan))
}

/// Whether something else is counted from a day on; that day is not in the future.
fn revision(page: &Page, form: &Form) -> Result<Option<Revision>, Wrong> {
    let revision = Revision::check(&form.read::<RevisionFields>())?;
    match revision {
        Some(revision) if revision.starts_on > page.today() => Err(Wrong::with("revised_on", "measures-wrong-future")),
        revision => Ok(revision),
    }
}

/// Whether a measure says so already.
fn says(measure: &Measure, plan: &MeasurePlan) -> bool {
    let here = MeasurePlan {
        key: plan.key.clone(),
        ..MeasurePlan::from(measure)
    };
    here == MeasurePlan {
        open: plan.open && measure.school_id.is_none(),
        ..plan.clone()
    }
}

fn filled(measure: &Measure) -> Form {
    let driver = measure.driver_id.map_or_else(String::new, |id| id.to_string());
    let form = Form::new()
        .with("key", &measure.key)
        .with("name", &measure.name)
        .with("definition", &measure.definition)
        .with("name_en", &measure.english.name_en)
        .with("definition_en", &measure.english.definition_en)
        .with("kind", measure.counting.kind.word())
        .with("counted", &measure.counting.counted)
        .with("among", &measure.counting.among)
        .with("per", measure.counting.per.to_string())
        .with("rules", measure.counting.rules.word())
        .with("unit", measure.unit.word())
        .with("decimals", measure.decimals.to_string())
        .with("direction", measure.direction.word())
        .with("family", measure.family.word())
        .with("area", measure.area.word())
        .with("cadence", measure.cadence.word())
        .with("chart", measure.chart.word())
        .with("target", measure.target.map_or_else(String::new, typed))
        .with("driver_id", driver)
        .with("source", &measure.source)
        .with("version", measure.version.to_string());
    if measure.open { form.with("open", "on") } else { form }
}
