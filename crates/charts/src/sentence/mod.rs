//! The sentence that leads a figure: what it says, what to do next, and what it does not say.
//!
//! Composed from the typed reading only; each finding has its messages in `figures.ftl`.

mod finding;
mod near;
mod why;

use i18n::{Arg, Lang};
use stats::spc::{ChartKind, Finding};

use crate::control::{Figure, TestMark};

pub use why::why;

/// What stands above a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What the figure says.
    pub lead: String,
    /// What to do next.
    pub next: String,
    /// What must not be concluded from it; what coincides in time.
    pub caution: Option<String>,
}

/// The sentence of a control chart.
#[must_use]
pub fn sentence(figure: &Figure, lang: Lang) -> Sentence {
    let main = &figure.reading.main;
    let test = finding::start(main).and_then(|i| near::test(figure, i));
    let lead = finding::lead(figure, main, lang);
    // A quiet phase after one that was different: the difference is the news.
    let change = figure
        .reading
        .rest
        .first()
        .filter(|f| matches!(f, Finding::PhaseChange { .. }));
    if let (Finding::NoChange { .. }, Some(change)) = (main, change) {
        let test = finding::start(change).and_then(|i| near::test(figure, i));
        let lead = format!(
            "{} {}",
            finding::lead(figure, change, lang),
            lang.t("figure-lead-calm-since")
        );
        return Sentence {
            lead,
            next: finding::next(figure, change, false, lang),
            caution: caution(change, test, lang),
        };
    }
    Sentence {
        lead,
        next: finding::next(figure, main, test.is_some(), lang),
        caution: caution(main, test, lang),
    }
}

/// What happened at the same time, or the limit of what was said.
fn caution(main: &Finding, test: Option<&TestMark>, lang: Lang) -> Option<String> {
    if let Some(test) = test {
        let args = [
            ("test", Arg::from(lowered(&test.label))),
            ("title", (&test.title).into()),
        ];
        return Some(lang.with("figure-caution-test", &args));
    }
    let key = match main {
        Finding::NoChange { .. } => "figure-caution-none",
        Finding::BeyondLimit { indices, .. } if indices.len() == 1 => "figure-caution-point",
        Finding::PhaseChange { .. } => "figure-caution-phase",
        _ => return None,
    };
    Some(lang.t(key))
}

/// `la media` or `la mediana`.
pub(crate) fn line(kind: ChartKind, lang: Lang) -> String {
    lang.t(match kind {
        ChartKind::Run => "figure-line-median",
        _ => "figure-line-mean",
    })
}

/// A label inside a sentence: `la prueba 2`.
fn lowered(label: &str) -> String {
    let mut letters = label.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
