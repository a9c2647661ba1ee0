//! Why the figure says so: the rule, in words that need no statistics.

use i18n::{Arg, Lang};
use stats::spc::Finding;

use super::{pattern, size};
use crate::{control::Figure, kind, note::Annotation};

/// The paragraphs that explain the reading's rule; the last one says where centre and limits come from.
#[must_use]
pub fn why(figure: &Figure, lang: Lang) -> Vec<String> {
    let line = kind::line(figure.chart.kind, lang);
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
        Finding::Pattern { rules, pattern, .. } => said.push(pattern::why(figure, *rules, *pattern, lang)),
        _ => {}
    }
    said.push(origin(figure, &line, lang));
    said.extend(size::why(figure, &figure.reading.main, lang));
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
    let mut args = vec![("line", Arg::from(i18n::capitalized(line)))];
    let key = match figure.chart.freeze {
        Some(first) => {
            args.push(("count", figure.cadence.count(first, lang).into()));
            "figure-why-from-first"
        }
        None => "figure-why-from-all",
    };
    let center = lang.with(key, &args);
    match kind::limits(figure.chart, lang) {
        Some(limits) => format!("{center} {limits}"),
        None => center,
    }
}
