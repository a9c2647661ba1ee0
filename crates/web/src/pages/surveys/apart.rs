//! Answers that were kept apart: how many, why, and what is done with them. It never shows one.

use std::collections::HashMap;

use askama::Template;
use domain::administration::{Administration, AdministrationState, Apart, ApartCount, Parted};
use domain::id::SittingId;
use domain::permission::ChangeAdministration;
use store::{ApartLine, SittingLine};
use survey::Answers;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/surveys/apart.html")]
struct Shown {
    page: Page,
    administration: Administration,
    /// Each course, with what may be said of it.
    courses: Vec<(String, Vec<String>)>,
    kinds: Vec<Kind>,
    frozen: bool,
}

/// A kind of answers, to be decided on.
struct Kind {
    word: &'static str,
    name: String,
    why: String,
    may_count: bool,
}

/// How many there are.
pub async fn show(page: Page, can: Can<ChangeAdministration>) -> Answer {
    let administration = &can.act().administration;
    let mut apart: HashMap<SittingId, Vec<ApartLine>> = HashMap::new();
    for line in page.app.db.apart(administration.id).await? {
        apart.entry(line.sitting_id).or_default().push(line);
    }
    let sittings = page.app.db.sittings(administration.id).await?;
    let of_course = |line: &SittingLine| {
        let kinds = apart.get(&line.sitting.id).map_or(&[][..], Vec::as_slice);
        (line.course(), said(&page, kinds))
    };
    let kind = |why: &Apart| Kind {
        word: why.word(),
        name: page.t(&format!("apart-name-{why}")),
        why: page.t(&format!("apart-why-{why}")),
        may_count: why.may_count(),
    };
    page.show(&Shown {
        courses: sittings.iter().map(of_course).collect(),
        kinds: Apart::ALL.iter().map(kind).collect(),
        frozen: administration.state(page.now) == AdministrationState::Released,
        administration: administration.clone(),
        page: page.clone(),
    })
}

/// What may be said of a course: all of them from eight on, and the kinds as far as none of fewer is left.
fn said(page: &Page, lines: &[ApartLine]) -> Vec<String> {
    let kinds: Vec<(&str, i64)> = lines.iter().map(|line| (line.why.as_str(), line.n)).collect();
    let count = ApartCount::of(&kinds);
    let Some(all) = count.all else {
        return vec![page.t("apart-few")];
    };
    let kind = |(why, n): (&str, i64)| page.t1(&format!("apart-kind-{why}"), "n", n);
    std::iter::once(page.t1("apart-all", "n", all))
        .chain(count.kinds.into_iter().map(kind))
        .collect()
}

/// Takes a kind in, or sets it aside. Sent twice it finds nothing more to do.
pub async fn save(page: Page, can: Can<ChangeAdministration>, form: Form) -> Answer {
    let administration = &can.act().administration;
    let path = routes::survey_apart(administration.id);
    let why: Apart = match form.get("kind").parse() {
        Ok(why) => why,
        Err(_) => return page.go(&path),
    };
    let of = (administration.instrument_id, administration.instrument_version);
    let version = page.app.db.instrument_version(of.0, of.1).await?;
    let instrument = survey::json::read(&version.definition).map_err(|error| Problem::ours(&error.to_string()))?;
    let fits = |answers: &str, day| {
        let given: Answers = serde_json::from_str(answers).ok()?;
        let fitting = administration.fitting(&instrument, &given, day)?;
        Some(Parted::of(fitting, page.app.ids.as_ref()))
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let (any, done) = match form.get("do") {
        "take-in" if why.may_count() => (w.take_in(can.proof(), why, fits).await?, "done-apart-taken-in"),
        "set-aside" => (w.set_aside(can.proof(), why).await?, "done-apart-set-aside"),
        _ => return page.go(&path),
    };
    if any {
        w.commit().await?;
        page.app.sittings.forget();
    }
    page.go_saying(&path, done)
}
