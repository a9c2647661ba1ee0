//! What plan and fact say together, and what the measure did meanwhile. Never that one made the other.

use domain::cycle::Cycle;
use domain::cycle::dose::{Dose, DosePlanned, DoseWeek, done};
use i18n::Gender;
use stats::since::{NotSince, Side, since};

use crate::page::Page;
use crate::pages::cycles::points::Outcome;

/// The words of the section.
pub struct Sentence {
    /// Plan, fact, and the measure.
    pub words: String,
    /// What that doesn't prove.
    pub caution: Option<String>,
}

/// The sentence of a cycle's doses.
pub fn sentence(
    page: &Page,
    cycle: &Cycle,
    planned: &DosePlanned,
    doses: &[Dose],
    weeks: &[DoseWeek],
    around: &Outcome,
) -> Sentence {
    let plan = planned.dose_planned.filter(|dose| *dose > 0);
    if plan.is_none() && doses.is_empty() {
        return Sentence {
            words: page.t("dose-none"),
            caution: None,
        };
    }
    let mut words = fact(page, cycle, plan, doses, weeks, &planned.dose_unit);
    let measured = if doses.is_empty() {
        Meanwhile::Nothing
    } else {
        meanwhile(doses, around)
    };
    words.push_str(&match measured {
        Meanwhile::Nothing => String::new(),
        Meanwhile::Few => format!("; {}", page.t("dose-few-points")),
        Meanwhile::Same => format!("; {}", page.t("dose-no-change")),
        Meanwhile::Moved(side, after) => format!("; {}", moved(page, side, after)),
    });
    words.push('.');
    Sentence {
        words: i18n::capitalized(&words),
        caution: matches!(measured, Meanwhile::Moved(..)).then(|| page.t("dose-caution")),
    }
}

/// `De 9 veces que planificaron, hicieron 7`; while it runs, also what was planned until now.
fn fact(page: &Page, cycle: &Cycle, plan: Option<i64>, doses: &[Dose], weeks: &[DoseWeek], unit: &str) -> String {
    let n = done(doses);
    if plan.is_none() && unit.is_empty() {
        return page.t1("dose-done-times", "times", times(page, n, &DosePlanned::default()));
    }
    let unit = if unit.is_empty() {
        page.t("dose-unit")
    } else {
        unit.to_owned()
    };
    let Some(plan) = plan else {
        return page.t2("dose-done", "n", n, "unit", unit);
    };
    let runs = page.today() < cycle.ends_on;
    let due = weeks
        .iter()
        .rev()
        .find(|week| week.done.is_some())
        .and_then(|week| week.planned);
    let args = [("n", n.into()), ("plan", plan.into()), ("unit", unit.as_str().into())];
    match due.filter(|_| runs) {
        Some(due) => {
            let by_now = page.lang.number(due.round(), 0);
            let [n, plan, unit] = args;
            page.lang
                .with("dose-done-so-far", &[n, plan, unit, ("due", by_now.into())])
        }
        None => page.lang.with("dose-done-of", &args),
    }
}

/// What the measure did.
enum Meanwhile {
    /// There is nothing to look at.
    Nothing,
    /// Not enough to tell.
    Few,
    /// It stayed.
    Same,
    /// It moved, after so many doses.
    Moved(Side, i64),
}

fn meanwhile(doses: &[Dose], around: &Outcome) -> Meanwhile {
    if around.since.is_empty() {
        return Meanwhile::Nothing;
    }
    let values: Vec<f64> = around.since.iter().map(|(_, value)| *value).collect();
    match since(&around.before, &values) {
        Ok(found) => {
            let from = around.since[found.from].0;
            let after = doses
                .iter()
                .filter(|dose| dose.done_on < from)
                .map(|dose| dose.times)
                .sum();
            Meanwhile::Moved(found.side, after)
        }
        Err(NotSince::Mixed) => Meanwhile::Same,
        Err(_) => Meanwhile::Few,
    }
}

/// `la medida subió después de la tercera vez`.
fn moved(page: &Page, side: Side, after: i64) -> String {
    let nth = ordinal(page, after);
    match (side, after) {
        (Side::Above, 0) => page.t("dose-rose-before"),
        (Side::Below, 0) => page.t("dose-fell-before"),
        (Side::Above, _) => page.t1("dose-rose-after", "nth", nth),
        (Side::Below, _) => page.t1("dose-fell-after", "nth", nth),
    }
}

/// `tercera vez`, up to the tenth; then `vez 11`.
fn ordinal(page: &Page, n: i64) -> String {
    match n {
        1..=10 => page.t(&format!("dose-nth-{n}")),
        _ => page.t1("dose-nth", "n", n),
    }
}

/// `2 veces`, or in the plan's own unit.
pub fn times(page: &Page, n: i64, planned: &DosePlanned) -> String {
    if planned.dose_unit.is_empty() {
        let words = page.lang.count_of(usize::try_from(n).unwrap_or(0), Gender::Feminine);
        return page.t2("dose-times", "n", n, "words", words);
    }
    format!("{n} {}", planned.dose_unit)
}
