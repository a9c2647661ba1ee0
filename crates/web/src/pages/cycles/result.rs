//! Prediction and result: the sentence, the figure, and the same in words and numbers.

use charts::prediction::{Prediction, draw};
use domain::cycle::{Comparison, Cycle};
use domain::measure::{Measure, Unit};
use domain::suppression::SMALLEST_GROUP;
use store::CycleInFull;

use super::words;
use crate::page::Page;

/// What the template shows.
pub struct ResultView {
    /// What it means.
    pub sentence: String,
    /// The figure for a phone and for a desk; none where nothing was predicted in numbers.
    pub drawing: Option<(String, String)>,
    /// Names and values.
    pub facts: Vec<(String, String)>,
}

/// The predicted range, whose ends belong to it.
#[must_use]
pub fn range(cycle: &Cycle) -> Option<(f64, f64)> {
    cycle.predicted_low.zip(cycle.predicted_high)
}

/// The predicted range in words: `Predicción: 52 a 70 %`.
#[must_use]
pub fn predicted(page: &Page, cycle: &Cycle, measure: &Measure) -> Option<String> {
    let said = all_said(page, cycle, measure)?;
    Some(page.t1("cycles-predicted-range", "range", said))
}

/// Direction and range in words: `sube, 52 a 70 %`.
fn all_said(page: &Page, cycle: &Cycle, measure: &Measure) -> Option<String> {
    let direction = cycle
        .predicted_direction
        .map(|direction| words::expected(page, direction));
    match (direction, range_said(page, cycle, measure)) {
        (Some(direction), Some(range)) => Some(format!("{direction}, {range}")),
        (direction, range) => direction.or(range),
    }
}

fn range_said(page: &Page, cycle: &Cycle, measure: &Measure) -> Option<String> {
    let (low, high) = range(cycle)?;
    let unit = words::figure_unit(measure);
    let one = (high - low).abs() < f64::EPSILON;
    Some(if one {
        with_unit(page, measure, unit.text(low, page.lang))
    } else {
        with_unit(page, measure, unit.range(low, high, page.lang))
    })
}

/// A number with its unit; a percentage and a mark carry theirs already.
fn with_unit(page: &Page, measure: &Measure, number: String) -> String {
    match measure.unit {
        Unit::Percent | Unit::Mark => number,
        Unit::Points | Unit::Count | Unit::Days | Unit::Minutes => {
            format!("{number} {}", words::unit(page, measure.unit))
        }
    }
}

/// The section for a cycle. Whoever doesn't write it reads no numbers of a small group.
#[must_use]
pub fn view(page: &Page, full: &CycleInFull, measure: &Measure, writes: bool) -> ResultView {
    let shown = full
        .study
        .clone()
        .map(|study| if writes { study } else { study.for_others() });
    let withheld = shown != full.study;
    let full = &CycleInFull {
        study: shown,
        ..full.clone()
    };
    let (cycle, study) = (&full.cycle, full.study.as_ref());
    let unit = words::figure_unit(measure);
    let drawing = range(cycle).map(|(low, high)| {
        let noun = match measure.unit {
            Unit::Percent | Unit::Mark => String::new(),
            other => words::unit(page, other),
        };
        let prediction = Prediction {
            low,
            high,
            before: study.and_then(|study| study.before),
            result: study.and_then(|study| study.observed),
            full: None,
            unit,
            noun,
        };
        let drawn = draw(&prediction, page.lang);
        (drawn.slim, drawn.wide)
    });
    ResultView {
        sentence: sentence(page, full, measure),
        drawing,
        facts: facts(page, full, measure, withheld),
    }
}

/// What it means, in one sentence.
fn sentence(page: &Page, full: &CycleInFull, measure: &Measure) -> String {
    let unit = words::figure_unit(measure);
    let said = range_said(page, &full.cycle, measure);
    let Some(study) = &full.study else {
        return match all_said(page, &full.cycle, measure) {
            Some(said) => page.t1("cycles-waits-range", "range", said),
            None => page.t("cycles-waits-words"),
        };
    };
    let observed = study
        .observed
        .map(|value| with_unit(page, measure, unit.text(value, page.lang)));
    match (observed, said) {
        (Some(value), Some(range)) => {
            let key = match study.comparison {
                Comparison::AsPredicted => "cycles-hit",
                Comparison::Above => "cycles-above",
                Comparison::Below => "cycles-below",
                Comparison::Unclear => "cycles-unclear",
            };
            let t2 = page.lang.with(key, &[("value", value.into()), ("range", range.into())]);
            i18n::capitalized(&t2)
        }
        (Some(value), None) => {
            let word = words::comparison(page, study.comparison);
            page.t2("cycles-result-words", "value", value, "comparison", word)
        }
        (None, _) => page.t1(
            "cycles-only-words",
            "comparison",
            words::comparison(page, study.comparison),
        ),
    }
}

/// The same in words and numbers.
fn facts(page: &Page, full: &CycleInFull, measure: &Measure, withheld: bool) -> Vec<(String, String)> {
    let unit = words::figure_unit(measure);
    let said = |value: f64| with_unit(page, measure, unit.text(value, page.lang));
    let mut facts = vec![(page.t("cycles-measure"), measure.name.clone())];
    if let Some(range) = all_said(page, &full.cycle, measure) {
        facts.push((page.t("cycles-predicted"), range));
    }
    if let Some(study) = &full.study {
        facts.extend(study.before.map(|v| (page.t("cycles-before"), said(v))));
        facts.extend(study.observed.map(|v| (page.t("cycles-observed"), said(v))));
        facts.extend(
            study
                .n
                .filter(|_| !withheld)
                .map(|n| (page.t("cycles-students"), n.to_string())),
        );
    }
    if withheld {
        let few = page.t1("cycles-students-few", "n", SMALLEST_GROUP);
        facts.push((page.t("cycles-students"), few));
        facts.push((page.t("cycles-observed"), page.t("cycles-withheld")));
    }
    facts
}
