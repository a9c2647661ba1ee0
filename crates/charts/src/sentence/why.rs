//! Why the figure says so: the rule, in words that need no statistics.

use i18n::{Arg, Lang};
use stats::spc::{ChartKind, Finding};

use super::line;
use crate::{control::Figure, note::Annotation};

/// The paragraphs that explain the reading's rule; the last one says where centre and limits come from.
#[must_use]
pub fn why(figure: &Figure, lang: Lang) -> Vec<String> {
    let line = line(figure.chart.kind, lang);
    let runs = figure.chart.phases.last().map(|p| p.runs).unwrap_or_default();
    let point = lang.t(&format!("figure-each-{}", figure.cadence.word()));
    let mut said = Vec::new();
    match &figure.reading.main {
        Finding::TooFew { need, .. } => {
            said.push(lang.with("figure-why-too-few", &[("need", (*need).into())]));
        }
        Finding::NothingUseful { .. } => said.push(lang.t("figure-why-flat")),
        Finding::Shift { length, .. } => {
            said.push(lang.with(
                "figure-why-run",
                &[("each", point.into()), ("line", line.as_str().into())],
            ));
            said.push(longest(figure, *length, runs.useful, runs.longest_max, lang));
        }
        Finding::Crossings { min, .. } => said.push(lang.with(
            "figure-why-crossings",
            &[
                ("line", line.as_str().into()),
                ("min", (*min).into()),
                ("useful", runs.useful.into()),
            ],
        )),
        Finding::BeyondLimit { .. } => said.push(lang.t("figure-why-limit")),
        Finding::PhaseChange { .. } => said.push(lang.t("figure-why-phase")),
        Finding::NoChange { .. } => {
            said.push(lang.with("figure-why-no-change", &[("line", line.as_str().into())]));
        }
        _ => {}
    }
    said.push(origin(figure, &line, lang));
    said.extend(left_out(figure, lang));
    said
}

/// What people decided not to count, where it has points.
fn left_out(figure: &Figure, lang: Lang) -> Option<String> {
    let points = || figure.dates.iter().zip(&figure.chart.points);
    let out = |a: &&Annotation| a.left_out && points().any(|(date, p)| p.excluded && a.touches(*date, figure));
    let said = |a: &Annotation| lang.with("figure-noted", &a.args(figure, lang));
    let list: Vec<String> = figure.annotations.iter().filter(out).map(said).collect();
    (!list.is_empty()).then(|| lang.with("figure-why-left-out", &[("list", lang.list(&list).into())]))
}

/// The rule itself, with this series' own numbers.
fn longest(figure: &Figure, length: usize, useful: usize, max: Option<usize>, lang: Lang) -> String {
    let Some(max) = max else {
        return lang.t("figure-why-rule");
    };
    let args = [
        ("useful", Arg::from(figure.cadence.count(useful, lang))),
        ("max", max.into()),
        ("length", length.into()),
    ];
    lang.with("figure-why-longest", &args)
}

/// Where the centre, and the limits if there are any, were taken from.
fn origin(figure: &Figure, line: &str, lang: Lang) -> String {
    let counted = |n: usize| Arg::from(figure.cadence.count(n, lang));
    let line = ("line", Arg::from(i18n::capitalized(line)));
    match (figure.chart.kind, figure.chart.freeze) {
        (ChartKind::Run, Some(first)) => lang.with("figure-why-from-first", &[line, ("count", counted(first))]),
        (ChartKind::Run, None) => lang.with("figure-why-from-all", &[line]),
        (_, Some(first)) => lang.with("figure-why-limits-first", &[line, ("count", counted(first))]),
        (_, None) => lang.with("figure-why-limits-all", &[line]),
    }
}
