//! Percentages of one time are typed: which level, in what, when, and how many students took it.

use askama::Template;
use axum::extract::Query;
use domain::assessment::{Axis, FIRST_YEAR, NationalFields, NationalPlan, NationalResult, NationalTime, Occasion};
use domain::id::SchoolId;
use domain::permission::KeepNationalResults;
use domain::school::{Level, Subject};

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/national/edit.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    back: String,
    levels: Vec<(String, String)>,
    years: Vec<(String, String)>,
    occasions: Vec<(String, String)>,
    subject: String,
    subject_word: String,
    /// Each axis: its field and its name.
    axes: Vec<(String, String)>,
}

/// What is asked for: whose percentages, to begin with what is there.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    nivel: String,
    asignatura: String,
    year: String,
    momento: String,
}

/// The form of a subject, with what is there already.
pub async fn show(page: Page, can: Can<KeepNationalResults>, Query(asked): Query<Asked>) -> Answer {
    let subject = asked.asignatura.parse().unwrap_or(Subject::Language);
    let known = page.app.db.national_results(can.act().0).await?;
    let same = |one: &&NationalResult| {
        let time = one.time;
        time.subject == subject
            && time.level.word() == asked.nivel
            && time.occasion.word() == asked.momento
            && time.year.to_string() == asked.year
    };
    let known: Vec<&NationalResult> = known.iter().filter(same).collect();
    let or = |text: &str, other: &str| if text.is_empty() { other } else { text }.to_owned();
    let form = Form::new()
        .with("nivel", or(&asked.nivel, Level::First.word()))
        .with("year", or(&asked.year, &page.today().year().to_string()))
        .with("momento", or(&asked.momento, Occasion::Diagnosis.word()))
        .with("asignatura", subject.word())
        .with("n", known.first().map_or_else(String::new, |one| one.n.to_string()));
    let put = |form: Form, one: &&NationalResult| {
        let share = (one.share * 1000.0).round() / 10.0;
        let decimals = u8::from(share.fract() != 0.0);
        form.with(&format!("eje-{}", one.axis), page.lang.number(share, decimals))
    };
    let form = known.iter().fold(form, put);
    page.show(&view(&page, &can, form, subject))
}

/// Keeps what was typed, in the place of what was there.
pub async fn save(page: Page, can: Can<KeepNationalResults>, form: Form) -> Answer {
    let subject: Subject = form.get("asignatura").parse().unwrap_or(Subject::Language);
    let fields = NationalFields {
        level: form.get("nivel").to_owned(),
        subject: form.get("asignatura").to_owned(),
        year: form.get("year").to_owned(),
        occasion: form.get("momento").to_owned(),
        n: form.get("n").to_owned(),
        shares: Axis::of(subject)
            .iter()
            .map(|axis| (*axis, form.get(&format!("eje-{axis}")).to_owned()))
            .collect(),
    };
    let plan = match NationalPlan::check(&fields, page.today().year().into()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&view(&page, &can, form.wrong(wrong), subject)),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.keep_national_results(can.proof(), &plan).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::national(can.act().0), "done-national-kept")
}

fn view(page: &Page, can: &Can<KeepNationalResults>, form: Form, subject: Subject) -> Edit {
    let axes = Axis::of(subject).iter().filter(|axis| **axis != Axis::Other);
    let occasions = [Occasion::Diagnosis, Occasion::Midway, Occasion::Closing];
    let years = FIRST_YEAR..=page.today().year().into();
    Edit {
        action: routes::national_new(can.act().0),
        back: routes::national(can.act().0),
        levels: Level::ALL
            .iter()
            .map(|level| (level.to_string(), page.word("level", level)))
            .collect(),
        years: years.rev().map(|year| (year.to_string(), year.to_string())).collect(),
        occasions: occasions
            .iter()
            .map(|occasion| (occasion.to_string(), page.word("occasion", occasion)))
            .collect(),
        subject: subject.to_string(),
        subject_word: page.word("subject", subject),
        axes: axes
            .map(|axis| (format!("eje-{axis}"), page.word("axis", axis)))
            .collect(),
        page: page.clone(),
        form,
    }
}

/// Where one time is edited.
pub fn address(school: SchoolId, time: &NationalTime) -> String {
    format!(
        "{}?nivel={}&asignatura={}&year={}&momento={}",
        routes::national_new(school),
        time.level,
        time.subject,
        time.year,
        time.occasion
    )
}
