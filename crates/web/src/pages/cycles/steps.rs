//! Where a cycle is: its four steps with their days, and what was planned beside what happened.

use domain::cycle::Phase;
use store::CycleInFull;

use super::words;
use crate::page::Page;

/// One of the four steps.
pub struct Step {
    /// `Hacer`.
    pub name: String,
    /// When it was done, or when it is to be.
    pub when: String,
    /// Whether it is now.
    pub current: bool,
}

/// The four steps.
#[must_use]
pub fn steps(page: &Page, full: &CycleInFull) -> Vec<Step> {
    let cycle = &full.cycle;
    let on = |day: domain::time::Day| page.t1("cycles-ready-on", "day", page.lang.day(day.0));
    let plan = if cycle.is_draft() {
        page.t("cycles-step-draft")
    } else {
        page.t1("cycles-step-planned", "day", page.lang.day(cycle.created_at.day().0))
    };
    let doing = match &full.doing {
        Some(doing) => page.t1("cycles-step-done", "day", page.lang.day(doing.done_on.0)),
        None => words::days(page, cycle.starts_on, cycle.ends_on),
    };
    let study = match &full.study {
        Some(study) => on(study.at.day()),
        None if cycle.phase == Phase::Study => page.t("cycles-step-study"),
        None => String::new(),
    };
    let act = match &full.closure {
        Some(closure) => on(closure.at.day()),
        None if cycle.phase == Phase::Act => page.t("cycles-step-act"),
        None => String::new(),
    };
    let steps = [
        (Phase::Plan, plan),
        (Phase::Do, doing),
        (Phase::Study, study),
        (Phase::Act, act),
    ];
    steps
        .into_iter()
        .map(|(phase, when)| Step {
            name: words::phase(page, phase),
            when,
            current: phase == cycle.phase,
        })
        .collect()
}

/// A row of the table of plan and facts.
pub struct Pair {
    /// What it is about.
    pub name: String,
    /// What was planned.
    pub planned: String,
    /// What happened.
    pub happened: String,
}

/// What was planned beside what happened. Rows of which neither says anything are left out.
#[must_use]
pub fn pairs(page: &Page, full: &CycleInFull, teller: Option<&str>) -> Vec<Pair> {
    let (cycle, doing) = (&full.cycle, full.doing.as_ref());
    let blank = || {
        if doing.is_some() {
            page.t("cycles-not-said")
        } else {
            page.t("cycles-not-yet")
        }
    };
    let pair = |key: &str, planned: String, happened: String| Pair {
        name: page.lang.t(key),
        planned: if planned.is_empty() {
            page.t("cycles-not-said")
        } else {
            planned
        },
        happened: if happened.is_empty() { blank() } else { happened },
    };
    let happened = doing.map_or_else(String::new, |doing| doing.happened.clone());
    let until = doing.map_or_else(String::new, |doing| {
        page.t1("cycles-until", "day", page.lang.day(doing.done_on.0))
    });
    let told = teller.map_or_else(String::new, |name| page.t1("cycles-told-by", "name", name));
    let mut pairs = vec![
        pair("cycles-what", cycle.question.clone(), happened),
        pair(
            "cycles-when-row",
            words::days(page, cycle.starts_on, cycle.ends_on),
            until,
        ),
    ];
    let who = [cycle.who.as_str(), cycle.place.as_str()];
    let who: Vec<&str> = who.into_iter().filter(|part| !part.is_empty()).collect();
    if !who.is_empty() {
        pairs.push(pair("cycles-who-where", who.join(", "), told));
    }
    if let Some(doing) = doing
        && !doing.surprise.is_empty()
    {
        let surprise = doing.surprise.clone();
        pairs.push(pair("cycles-surprise-row", page.t("cycles-unexpected"), surprise));
    }
    pairs
}
