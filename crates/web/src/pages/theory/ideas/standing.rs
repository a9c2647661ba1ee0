//! Where an idea stands, in words: its mark, its word, the tally, and why, from the constants of the rule.

use charts::RingSize;
use charts::standing::{IdeaMark, mark};
use domain::theory::{Counts, IdeaState, rule};

use super::words;
use crate::page::Page;

/// What a page shows of it.
pub struct Standing {
    /// The mark.
    pub mark: String,
    /// The word.
    pub word: String,
    /// The tests, counted.
    pub tally: String,
}

impl Standing {
    /// From the tests that the reader may know of.
    #[must_use]
    pub fn of(page: &Page, counts: &Counts) -> Self {
        let state = counts.state(page.today());
        Self {
            mark: mark(mark_of(state), RingSize::Small),
            word: word(page, state, counts),
            tally: tally(page, counts),
        }
    }
}

/// The figures' word for a state.
#[must_use]
pub const fn mark_of(state: IdeaState) -> IdeaMark {
    match state {
        IdeaState::Idea => IdeaMark::Idea,
        IdeaState::Testing => IdeaMark::Testing,
        IdeaState::Promising => IdeaMark::Promising,
        IdeaState::Adopted => IdeaMark::Adopted,
        IdeaState::Packaged => IdeaMark::Packaged,
        IdeaState::Retired => IdeaMark::Retired,
    }
}

/// `Adoptada en 3 liceos`.
#[must_use]
pub fn word(page: &Page, state: IdeaState, counts: &Counts) -> String {
    match state {
        IdeaState::Adopted => page.t1("idea-adopted-in", "n", number(counts.adopting)),
        other => words::state(page, other),
    }
}

/// `5 pruebas cerradas en 3 liceos: 3 la adoptaron…`
#[must_use]
pub fn tally(page: &Page, counts: &Counts) -> String {
    let mut said = Vec::new();
    if counts.closed() > 0 {
        said.push(page.lang.with(
            "idea-tally",
            &[
                ("closed", number(counts.closed()).into()),
                ("schools", number(counts.deciding).into()),
                ("adopted", number(counts.adopted).into()),
                ("adapted", number(counts.adapted).into()),
                ("abandoned", number(counts.abandoned).into()),
            ],
        ));
    }
    if counts.open > 0 {
        said.push(page.t1("idea-tally-open", "n", number(counts.open)));
    }
    if said.is_empty() {
        return page.t("idea-tally-none");
    }
    said.join(" ")
}

/// Why it says so: what was counted, the rule of the state, and what the next one asks for.
#[must_use]
pub fn why(page: &Page, counts: &Counts) -> Vec<String> {
    let state = counts.state(page.today());
    let mut why = vec![tally(page, counts)];
    if counts.closed() > 0 {
        why.push(page.lang.with(
            "idea-last-words",
            &[
                ("adopting", number(counts.adopting).into()),
                ("abandoning", number(counts.abandoning).into()),
                ("numbered", number(counts.numbered).into()),
                ("kept", number(counts.kept()).into()),
            ],
        ));
    }
    why.push(rule(page, state));
    if let Some(next) = state.next() {
        why.push(page.t1("idea-rule-next", "rule", rule(page, next)));
    }
    why
}

/// A state's rule in words, with the numbers that the domain counts by.
fn rule(page: &Page, state: IdeaState) -> String {
    let numbers: &[(&str, i64)] = match state {
        IdeaState::Idea | IdeaState::Testing => &[],
        IdeaState::Promising => &[("tests", rule::PROMISING_TESTS)],
        IdeaState::Adopted => &[("schools", rule::ADOPTED_SCHOOLS)],
        IdeaState::Packaged => &[
            ("schools", rule::PACKAGED_SCHOOLS),
            ("tests", rule::PACKAGED_TESTS),
            ("numbered", rule::PACKAGED_NUMBERED_OF),
            ("abandoned", rule::PACKAGED_ABANDONED_OF),
        ],
        IdeaState::Retired => &[("schools", rule::RETIRED_SCHOOLS), ("days", rule::SILENT_DAYS)],
    };
    let args: Vec<_> = numbers.iter().map(|(name, n)| (*name, number(*n).into())).collect();
    page.lang.with(&format!("idea-rule-{state}"), &args)
}

/// A count as messages take it.
fn number(n: i64) -> usize {
    usize::try_from(n).unwrap_or(0)
}
