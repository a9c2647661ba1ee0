//! The sentence that leads a figure: what it says, what to do next, and what it does not say.
//!
//! Composed from the typed reading only; each finding has its messages in `figures.ftl`.

mod caution;
mod finding;
mod near;
mod pattern;
mod proposal;
mod season;
mod size;
mod why;

use i18n::Lang;
use stats::spc::Finding;

use crate::control::Figure;

pub(crate) use pattern::short;
pub use proposal::proposal;
pub use season::last_year;
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
    // A quiet phase after one that was different: the difference is the news.
    let change = figure
        .reading
        .rest
        .first()
        .filter(|f| matches!(f, Finding::PhaseChange { .. }));
    if let (Finding::NoChange { .. }, Some(change)) = (main, change) {
        let lead = format!("{} {}", sized(figure, change, lang), lang.t("figure-lead-calm-since"));
        return Sentence {
            lead,
            next: finding::next(figure, change, lang),
            caution: caution::caution(figure, change, lang),
        };
    }
    Sentence {
        lead: sized(figure, main, lang),
        next: finding::next(figure, main, lang),
        caution: caution::caution(figure, main, lang),
    }
}

/// What happened, and how much, where that can be said.
fn sized(figure: &Figure, finding: &Finding, lang: Lang) -> String {
    let lead = finding::lead(figure, finding, lang);
    match size::of(figure, finding, lang) {
        Some(size) => format!("{lead} {size}"),
        None => lead,
    }
}

/// From where to where a pattern was last seen.
pub(crate) fn pattern(figure: &Figure, finding: &Finding) -> Option<(usize, usize)> {
    pattern::of(figure, finding).map(|seen| (seen.since, seen.until))
}
