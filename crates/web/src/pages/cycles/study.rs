//! Puts the result beside the prediction, and says what was learnt.

use askama::Template;
use domain::cycle::{Comparison, Cycle, Phase, StudyFields, StudyPlan};
use domain::measure::{Measure, read_value};
use domain::permission::{Act as _, EditCycle, SeeLearning};

use super::learning::{CalibrationView, Whose, said, scope};
use super::points::{FromChart, from_chart};
use super::stale::{Faster, faster};
use super::{result, words};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/cycles/study.html", whitespace = "minimize")]
struct StudyPage {
    page: Page,
    form: Form,
    href: String,
    title: String,
    prediction: String,
    predicted: Option<String>,
    measure: String,
    sources: Vec<String>,
    comparisons: Vec<(String, String)>,
    /// What the numbers in the form say.
    proposed: Option<String>,
    /// How often predictions came true so far: the owner's own, or the liceo's.
    calibration: Option<CalibrationView>,
    faster: Option<Faster>,
}

/// The form, with what the chart already knows filled in.
pub async fn show(page: Page, can: Can<EditCycle>) -> Answer {
    let cycle = &can.act().0;
    if !matches!(cycle.phase, Phase::Study | Phase::Act) {
        return page.go(&routes::cycle(cycle.id));
    }
    let measure = page.app.db.measure(cycle.measure_id).await?;
    let known = from_chart(&page, can.standing(), cycle, &measure).await?;
    let form = Form::new().with("version", cycle.version.to_string());
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| words::typed(page.lang, value));
    let form = match page.app.db.in_full(cycle.clone()).await?.study {
        Some(study) => form
            .with("before", number(study.before))
            .with("observed", number(study.observed))
            .with("n", study.n.map_or_else(String::new, |n| n.to_string()))
            .with("comparison", study.comparison.word())
            .with("learned", study.learned),
        None => form
            .with("before", number(rounded(known.before, &measure)))
            .with("observed", number(rounded(known.since, &measure))),
    };
    page.show(&template(&page, &can, cycle, form, &measure, known).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<EditCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let measure = page.app.db.measure(cycle.measure_id).await?;
    let known = from_chart(&page, can.standing(), cycle, &measure).await?;
    let study = match check(&form, cycle, &measure) {
        Ok(study) => study,
        Err(wrong) => {
            // Sent once more with the same word, the team insists on it.
            let insisted = form.get("comparison").to_owned();
            let form = form.with("insisted", insisted).wrong(wrong);
            return page.again(&template(&page, &can, cycle, form, &measure, known).await?);
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.study(can.proof(), form.version(), &study).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, &can, form, &measure, known).await;
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(&routes::cycle(cycle.id), "done-cycle-studied")
}

/// The numbers must be possible ones of the measure.
fn check(form: &Form, cycle: &Cycle, measure: &Measure) -> Result<StudyPlan, domain::check::Wrong> {
    let fields: StudyFields = form.read();
    let study = StudyPlan::check(&fields, &cycle.predicted(), measure_step(measure))?;
    let mut wrong = domain::check::Wrong::none();
    for (field, value) in [("before", study.before), ("observed", study.observed)] {
        if let Some(Err(problem)) = value.map(|value| measure.unit.check(value)) {
            wrong.add(field, problem.key());
        }
    }
    wrong.or(study)
}

async fn stale(page: &Page, can: &Can<EditCycle>, form: Form, measure: &Measure, known: FromChart) -> Answer {
    let now = page.app.db.cycle(can.act().0.id).await?;
    let now = page.app.db.in_full(now).await?;
    let there = there(page, now.study, measure);
    let faster = faster(page, can.standing(), now.cycle.id, there).await?;
    let form = form.with("version", now.cycle.version.to_string());
    page.stale(&StudyPage {
        faster: Some(faster),
        ..template(page, can, &now.cycle, form, measure, known).await?
    })
}

/// What somebody else wrote meanwhile.
fn there(page: &Page, study: Option<domain::cycle::Study>, measure: &Measure) -> Vec<(String, String)> {
    let unit = words::figure_unit(measure);
    let said = |value: Option<f64>| value.map(|value| unit.text(value, page.lang));
    let (before, observed, learned) = study.map_or_else(Default::default, |study| {
        (said(study.before), said(study.observed), study.learned)
    });
    vec![
        (page.t("cycles-before"), before.unwrap_or_default()),
        (page.t("cycles-observed"), observed.unwrap_or_default()),
        (page.t("cycles-learned"), learned),
    ]
}

/// The smallest difference that a measure shows.
fn measure_step(measure: &Measure) -> f64 {
    10_f64.powi(-i32::try_from(measure.decimals).unwrap_or(0))
}

/// A median with as many decimals as the measure shows.
fn rounded(median: Option<(f64, usize)>, measure: &Measure) -> Option<f64> {
    let scale = 10_f64.powi(i32::try_from(measure.decimals).unwrap_or(0));
    median.map(|(value, _)| (value * scale).round() / scale)
}

async fn template(
    page: &Page,
    can: &Can<EditCycle>,
    cycle: &Cycle,
    form: Form,
    measure: &Measure,
    known: FromChart,
) -> Result<StudyPage, Problem> {
    Ok(StudyPage {
        proposed: proposed(page, cycle, &form, measure),
        calibration: calibration(page, can, cycle).await?,
        href: routes::cycle(cycle.id),
        title: cycle.title.clone(),
        prediction: cycle.prediction.clone(),
        predicted: result::predicted(page, cycle, measure),
        measure: page.t2(
            "cycles-measure-option",
            "name",
            &measure.name,
            "unit",
            words::unit(page, measure.unit),
        ),
        sources: sources(page, known),
        comparisons: Comparison::ALL
            .iter()
            .map(|word| (word.to_string(), words::comparison(page, *word)))
            .collect(),
        faster: None,
        form,
        page: page.clone(),
    })
}

/// What the numbers in the form say beside the prediction, where they can say anything.
fn proposed(page: &Page, cycle: &Cycle, form: &Form, measure: &Measure) -> Option<String> {
    let number = |field: &str| read_value(form.get(field)).ok();
    let comparison = cycle
        .predicted()
        .beside(number("before"), number("observed"), measure_step(measure))?;
    Some(page.t1("method-numbers-say", "comparison", words::comparison(page, comparison)))
}

/// How often predictions came true so far: the owner's own to the owner, the liceo's to whoever leads it.
async fn calibration(page: &Page, can: &Can<EditCycle>, cycle: &Cycle) -> Result<Option<CalibrationView>, Problem> {
    let db = &page.app.db;
    let (whose, (all, in_numbers)) = if can.who() == cycle.owner_id {
        (Whose::Own, db.studied_by(page.network()?.id, can.who()).await?)
    } else {
        let act = SeeLearning(Some(cycle.school_id));
        if !act.allowed(can.standing()) {
            return Ok(None);
        }
        let scope = scope(page, act, can.standing())?;
        (Whose::Liceo, db.studied(&scope).await?)
    };
    Ok(Some(said(page, whose, all, in_numbers)))
}

/// Where the numbers filled in come from.
fn sources(page: &Page, known: FromChart) -> Vec<String> {
    let whose = if known.of_course {
        "cycles-source-course"
    } else {
        "cycles-source-school"
    };
    let mut said = Vec::new();
    if let Some((_, n)) = known.before {
        said.push(page.t2("cycles-source-before", "whose", page.lang.t(whose), "n", n));
    }
    if let Some((_, n)) = known.since {
        said.push(page.t2("cycles-source-since", "whose", page.lang.t(whose), "n", n));
    }
    if said.is_empty() {
        said.push(page.t("cycles-source-none"));
    }
    said
}
