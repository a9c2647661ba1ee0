//! What a note may be about: one's running cycles with what their plan said, a visit of these days, or something new.

use domain::capture::{About, Asked, missing};
use domain::cycle::Phase;
use domain::id::CycleId;
use domain::permission::{Act as _, NoteCapture, Standing};
use store::QuotedPlan;

use super::visit;
use crate::page::Page;
use crate::page::problem::Problem;

/// Something that a note may be about.
pub struct Choice {
    /// What the form sends: a cycle's id, `liceo:` and a school's, or `pasantia:` and a visit's.
    pub value: String,
    /// Its name.
    pub name: String,
    /// Where, and where it is.
    pub meta: String,
    /// What the last plan said, and the question to it.
    pub quote: String,
    /// What is asked back after a line.
    pub asks: &'static str,
    /// What is asked back after a photo without one.
    pub asks_silent: &'static str,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it is folded away, so that the line to write stays on the first screen.
    pub folded: bool,
}

/// What somebody may choose from: today's visit, the cycle that moved last, something new, and behind a fold their other running cycles. `wanted` is a cycle from whose page they come.
///
/// # Errors
/// What the store says.
pub async fn choices(page: &Page, standing: &Standing, wanted: &str) -> Result<Vec<Choice>, Problem> {
    let db = &page.app.db;
    let mut plans = db.quoted_plans(standing.person()).await?;
    if let Ok(id) = wanted.parse::<CycleId>()
        && let Some(plan) = theirs(page, standing, id).await?
    {
        plans.retain(|known| known.id != id);
        plans.insert(0, plan);
    }
    let (mut choices, visits) = visit::choices(page, standing, wanted).await?;
    let mut plans = plans.iter().map(|plan| about_cycle(page, plan));
    choices.extend(plans.next());
    let others = plans.map(|choice| Choice { folded: true, ..choice });
    let said = db.last_word(standing.person()).await?;
    let said = said.map(|(title, next)| page.t2("capture-said-next", "title", title, "words", next));
    let mut places = Vec::new();
    for school in standing.schools() {
        if (NoteCapture { school, cycle: None }).allowed(standing) {
            places.push(db.school(school).await?);
        }
    }
    let several = places.len() > 1;
    for school in places {
        let meta = if several { school.name } else { String::new() };
        choices.push(about_nothing_yet(
            page,
            format!("liceo:{}", school.id),
            meta,
            said.clone(),
        ));
    }
    choices.extend(others);
    choices.extend(visits.into_iter().map(|choice| Choice { folded: true, ..choice }));
    let chosen = choices.iter().position(|choice| choice.value == wanted).unwrap_or(0);
    if let Some(choice) = choices.get_mut(chosen) {
        choice.chosen = true;
    }
    Ok(choices)
}

/// A running cycle on which they write, whoever answers for it.
async fn theirs(page: &Page, standing: &Standing, id: CycleId) -> Result<Option<QuotedPlan>, Problem> {
    let cycle = match page.app.db.cycle(id).await {
        Ok(cycle) => cycle,
        Err(store::Error::NotFound) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let school = cycle.school_id;
    let act = NoteCapture {
        school,
        cycle: Some(cycle),
    };
    if !act.allowed(standing) {
        return Ok(None);
    }
    Ok(Some(page.app.db.quoted_plan(id).await?))
}

fn about_cycle(page: &Page, plan: &QuotedPlan) -> Choice {
    let phase = page.word("phase", plan.phase);
    let meta = match plan.course() {
        Some(course) => format!("{course} · {phase}"),
        None => phase,
    };
    let quote = if plan.prediction.is_empty() {
        page.t("capture-planned-nothing")
    } else {
        page.t1("capture-said", "words", plan.prediction.as_str())
    };
    choice(plan.id.to_string(), plan.title.clone(), meta, quote, plan.about())
}

/// Something new, at a school.
pub fn about_nothing_yet(page: &Page, value: String, meta: String, said: Option<String>) -> Choice {
    let about = About {
        phase: None::<Phase>,
        predicted: false,
        measured: false,
    };
    let quote = said.unwrap_or_else(|| page.t("capture-new-quote"));
    choice(value, page.t("capture-new"), meta, quote, about)
}

fn choice(value: String, name: String, meta: String, quote: String, about: About) -> Choice {
    let word = |silent| missing(about, silent).map_or("", Asked::word);
    Choice {
        value,
        name,
        meta,
        quote,
        asks: word(false),
        asks_silent: word(true),
        chosen: false,
        folded: false,
    }
}
