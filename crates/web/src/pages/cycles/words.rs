//! How cycles are said: phases, decisions, days, units.

use domain::cycle::{Comparison, Decision, Phase, PredictedDirection, Scale};
use domain::measure::{Measure, Unit};
use domain::time::Day;
use i18n::Lang;

use crate::page::Page;

/// A phase: `Hacer`.
pub fn phase(page: &Page, phase: Phase) -> String {
    page.t(&format!("phase-{phase}"))
}

/// What a decision made of an idea: `Adoptada`.
pub fn decision(page: &Page, decision: Decision) -> String {
    page.t(&format!("decision-{decision}"))
}

/// A result beside its prediction: `dentro de lo predicho`.
pub fn comparison(page: &Page, comparison: Comparison) -> String {
    page.t(&format!("comparison-{comparison}"))
}

/// Where a cycle is, as one word: its phase, or what was decided.
pub fn state(page: &Page, at: Phase, decided: Option<Decision>) -> String {
    decided.map_or_else(|| phase(page, at), |decided| decision(page, decided))
}

/// Which way a measure is expected to go: `sube`.
pub fn expected(page: &Page, direction: PredictedDirection) -> String {
    page.t(&format!("method-expected-{direction}"))
}

/// How large a test is, within a sentence: `un curso`.
pub fn scale_within(page: &Page, scale: Scale) -> String {
    page.t(&format!("ramp-within-{scale}"))
}

/// The same as a figure's axis writes it: `Curso`.
pub fn scale_short(page: &Page, scale: Scale) -> String {
    page.t(&format!("ramp-short-{scale}"))
}

/// From one day to another: `8 al 19 de junio`, or with both months.
pub fn days(page: &Page, from: Day, to: Day) -> String {
    let same_month = from.year() == to.year() && from.0.month() == to.0.month();
    let first = if same_month && page.lang == Lang::EsCl {
        from.0.day().to_string()
    } else {
        page.lang.day(from.0)
    };
    page.t2("cycles-days", "from", first, "to", page.lang.day(to.0))
}

/// What the numbers of a measure are, beside a field: `%`, `puntos`.
pub fn unit(page: &Page, unit: Unit) -> String {
    page.t(&format!("cycles-unit-{unit}"))
}

/// A measure's unit as figures write it.
pub fn figure_unit(measure: &Measure) -> charts::Unit {
    let decimals = u8::try_from(measure.decimals).unwrap_or(0);
    match measure.unit {
        Unit::Percent => charts::Unit::Percent { decimals },
        Unit::Points | Unit::Count | Unit::Days | Unit::Minutes | Unit::Mark => charts::Unit::Number { decimals },
    }
}

/// A number as it is typed into a field: with the language's decimal mark and no grouping.
pub fn typed(lang: Lang, value: f64) -> String {
    let text = value.to_string();
    if lang == Lang::EsCl {
        text.replace('.', ",")
    } else {
        text
    }
}
