//! What must not be concluded: what coincides in time, and where the sentence ends.

use i18n::{Arg, Lang};
use stats::spc::{Finding, MIN_BASELINE};

use super::{finding, near, season};
use crate::{control::Figure, kind::on_trial, note::named};

/// What happened at the same time, or the limit of what was said.
pub(super) fn caution(figure: &Figure, main: &Finding, lang: Lang) -> Option<String> {
    let mut said = coinciding(figure, main, lang);
    if said.is_empty() {
        said.extend(limited(main).map(|key| lang.t(key)));
    }
    said.extend(season::doubt(figure, main, lang));
    said.extend(season::alike(figure, main, lang));
    said.extend(trial(figure, main, lang));
    (!said.is_empty()).then(|| said.join(" "))
}

fn limited(main: &Finding) -> Option<&'static str> {
    match main {
        Finding::NoChange { .. } => Some("figure-caution-none"),
        Finding::BeyondLimit { indices, .. } if indices.len() == 1 => Some("figure-caution-point"),
        Finding::PhaseChange { .. } => Some("figure-caution-phase"),
        _ => None,
    }
}

/// Limits from few values are a guess that is still drawn.
fn trial(figure: &Figure, main: &Finding, lang: Lang) -> Option<String> {
    let phase = figure.chart.phases.last()?;
    if matches!(main, Finding::TooFew { have: 0, .. }) || !on_trial(figure.chart, phase) {
        return None;
    }
    let have = figure.cadence.count(phase.baseline, lang);
    let args = [
        ("have", Arg::from(have)),
        ("need", lang.count_words(MIN_BASELINE).into()),
    ];
    Some(lang.with("figure-caution-trial", &args))
}

/// Another way of counting comes first: it can make a change all by itself.
fn coinciding(figure: &Figure, main: &Finding, lang: Lang) -> Vec<String> {
    let mut said = Vec::new();
    let Some(start) = finding::start(figure, main) else {
        return said;
    };
    if let Some((which, since)) = near::definition(figure, start) {
        let args = [
            ("name", Arg::from(named(which, lang))),
            ("date", lang.day(since).into()),
        ];
        said.push(lang.with("figure-caution-definition", &args));
    }
    let test = near::test(figure, start);
    if let Some(test) = test {
        let args = [
            ("test", Arg::from(lowered(&test.label))),
            ("title", (&test.title).into()),
        ];
        said.push(lang.with("figure-caution-test", &args));
    }
    if let Some(noted) = near::annotation(figure, start) {
        let key = if test.is_some() {
            "figure-caution-noted-too"
        } else {
            "figure-caution-noted"
        };
        said.push(lang.with(key, &noted.args(figure, lang)));
    }
    said
}

/// A label inside a sentence: `la prueba 2`.
fn lowered(label: &str) -> String {
    let mut letters = label.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
