//! The short words on the drawing and the sentence for those who hear it. All from the one `Reading`.

use i18n::{Arg, Lang};
use stats::spc::{Finding, Meaning, Reading, Side};

use super::Figure;
use crate::{
    kind,
    note::{Annotation, named},
    sentence::{sentence, short},
    shape,
};

/// The figure in one breath: what it is, over what time, and the leading sentence.
pub(super) fn label(figure: &Figure, lang: Lang) -> String {
    let lead = sentence(figure, lang).lead;
    let (Some(first), Some(last)) = (figure.dates.first(), figure.dates.last()) else {
        return format!("{}. {lead}", figure.title);
    };
    let args = [
        ("title", Arg::from(figure.title)),
        ("kind", i18n::capitalized(&kind::name(figure.chart.kind, lang)).into()),
        ("count", figure.cadence.count(figure.chart.points.len(), lang).into()),
        ("from", figure.cadence.dated(*first, figure.newest(), lang).into()),
        ("to", figure.cadence.dated(*last, figure.newest(), lang).into()),
        ("lead", lead.into()),
    ];
    let said = lang.with("figure-label", &args);
    match noted(figure, lang) {
        Some(noted) => format!("{said} {noted}"),
        None => said,
    }
}

/// What happened meanwhile, with its dates.
fn noted(figure: &Figure, lang: Lang) -> Option<String> {
    let annotation = |a: &Annotation| {
        let key = if a.left_out { "figure-noted-out" } else { "figure-noted" };
        lang.with(key, &a.args(figure, lang))
    };
    let mut list: Vec<String> = figure.annotations.iter().map(annotation).collect();
    for (i, since) in figure.sorted_definitions().into_iter().enumerate() {
        let args = [("words", named(i + 2, lang).into()), ("date", lang.day(since).into())];
        list.push(lang.with("figure-noted-definition", &args));
    }
    let all = || lang.with("figure-label-noted", &[("list", lang.list(&list).into())]);
    (!list.is_empty()).then(all)
}

/// `8 jun: 20 de 31 (65 %)`.
pub(super) fn point(figure: &Figure, i: usize, lang: Lang) -> String {
    let date = figure
        .dates
        .get(i)
        .map(|d| figure.cadence.dated_short(*d, figure.newest(), lang))
        .unwrap_or_default();
    let value = figure.chart.points.get(i).and_then(|p| p.y);
    let Some(value) = value else { return date };
    let percent = figure.unit.text(value, lang);
    let words = match crate::table::share(figure, i, lang) {
        Some(share) => format!("{share} ({percent})"),
        None => percent,
    };
    let meaning = figure
        .chart
        .points
        .get(i)
        .and_then(|p| shape::marked(p, figure.chart.direction));
    match meaning.map(|meaning| lang.t(meant(meaning))) {
        Some(signal) => format!("{date}: {words}; {signal}"),
        None => format!("{date}: {words}"),
    }
}

/// The shift, where it is what the reading says first.
pub(super) fn shift(reading: &Reading) -> Option<&Finding> {
    Some(&reading.main).filter(|f| matches!(f, Finding::Shift { .. }))
}

/// The rule that marks, for beside the marks: `diez semanas seguidas sobre la media`.
pub(super) fn rule(figure: &Figure, finding: &Finding, slim: bool, lang: Lang) -> Option<String> {
    let line = kind::line(figure.chart.kind, lang);
    match finding {
        Finding::Shift { length, side, .. } => {
            let cadence = figure.cadence;
            let run = if slim {
                cadence.in_a_row_short(*length, lang)
            } else {
                cadence.in_a_row(*length, lang)
            };
            Some(lang.with(over(*side), &[("run", run.into()), ("line", line.into())]))
        }
        Finding::Crossings { crossings, min } => Some(lang.with(
            "figure-rule-crossings",
            &[
                ("n", (*crossings).into()),
                ("min", (*min).into()),
                ("line", line.into()),
            ],
        )),
        Finding::BeyondLimit { side, .. } => Some(lang.t(match side {
            Side::Above => "figure-rule-over-limit",
            Side::Below => "figure-rule-under-limit",
        })),
        Finding::Pattern {
            rules, pattern, side, ..
        } => Some(short(figure, *rules, *pattern, *side, lang)),
        _ => None,
    }
}

/// The message that puts a run on a side of its line.
fn over(side: Side) -> &'static str {
    match side {
        Side::Above => "figure-rule-above",
        Side::Below => "figure-rule-below",
    }
}

/// The message that says what a signal means.
pub(crate) fn meant(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Improvement => "figure-signal-better",
        Meaning::Concern => "figure-signal-worse",
        Meaning::Neither => "figure-note-signal",
    }
}
