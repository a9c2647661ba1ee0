//! Puts the result beside the prediction, and says what was learnt.

use askama::Template;
use domain::cycle::{Comparison, Cycle, Phase, StudyFields, StudyPlan};
use domain::measure::Measure;
use domain::permission::EditCycle;

use super::points::{FromChart, from_chart};
use super::stale::{Faster, faster};
use super::{result, words};
use crate::form::Form;
use crate::guard::Can;
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
    page.show(&template(&page, cycle, form, &measure, known))
}

/// Keeps it.
pub async fn save(page: Page, can: Can<EditCycle>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let measure = page.app.db.measure(cycle.measure_id).await?;
    let known = from_chart(&page, can.standing(), cycle, &measure).await?;
    let study = match check(&form, cycle, &measure) {
        Ok(study) => study,
        Err(wrong) => {
            let form = form.wrong(wrong);
            return page.again(&template(&page, cycle, form, &measure, known));
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
    let study = StudyPlan::check(&fields, result::range(cycle))?;
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
        ..template(page, &now.cycle, form, measure, known)
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

/// A median with as many decimals as the measure shows.
fn rounded(median: Option<(f64, usize)>, measure: &Measure) -> Option<f64> {
    let scale = 10_f64.powi(i32::try_from(measure.decimals).unwrap_or(0));
    median.map(|(value, _)| (value * scale).round() / scale)
}

fn template(page: &Page, cycle: &Cycle, form: Form, measure: &Measure, known: FromChart) -> StudyPage {
    StudyPage {
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
    }
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
