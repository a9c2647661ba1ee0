//! Where an idea stands, from its tests alone: nobody types it.
//!
//! Owns the rule (its numbers are constants, and the pages say them from here) and the counts that it asks for. Must not
//! know which tests a reader may know of: whoever counts has sieved them.

use std::collections::BTreeMap;

use crate::cycle::Decision;
use crate::id::{CycleId, IdeaId, SchoolId};
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// Where an idea stands.
    IdeaState {
        /// Nobody has tested it.
        Idea = "idea",
        /// It is being tested, or was and not enough is known.
        Testing = "testing",
        /// More liceos keep it than leave it, but too few to say.
        Promising = "promising",
        /// Several liceos use it.
        Adopted = "adopted",
        /// It held in enough liceos, with numbers: others begin from it.
        Packaged = "packaged",
        /// The liceos left it, or nobody has tested it for a year.
        Retired = "retired",
    }
}

/// The numbers of the rule. The pages say them with the state, so that what is said is what is computed.
pub mod rule {
    /// So many closed tests before an idea is promising: one test is an anecdote.
    pub const PROMISING_TESTS: i64 = 2;
    /// So many liceos whose last word is to adopt, before the idea is adopted.
    pub const ADOPTED_SCHOOLS: i64 = 2;
    /// The same, before it belongs in the change package.
    pub const PACKAGED_SCHOOLS: i64 = 3;
    /// So many tests that kept the idea (adopted or adapted), before the change package.
    pub const PACKAGED_TESTS: i64 = 5;
    /// One of so many of those has a number beside its prediction.
    pub const PACKAGED_NUMBERED_OF: i64 = 2;
    /// Fewer than one of so many closed tests abandoned it.
    pub const PACKAGED_ABANDONED_OF: i64 = 3;
    /// So many liceos whose last word is to abandon, and the majority, retire an idea.
    pub const RETIRED_SCHOOLS: i64 = 2;
    /// So many days without a test retire it, too.
    pub const SILENT_DAYS: i64 = 365;
}

/// One test of an idea, as far as the state asks. A draft is no test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Test {
    /// The cycle.
    pub cycle: CycleId,
    /// The idea.
    pub idea: IdeaId,
    /// The liceo.
    pub school: SchoolId,
    /// What was decided and when; none while it is open.
    pub decided: Option<(Decision, Instant)>,
    /// Whether a number stands beside a number that was predicted.
    pub numbered: bool,
}

/// The tests of one idea, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Counts {
    /// Open ones.
    pub open: i64,
    /// Closed ones that adopted it.
    pub adopted: i64,
    /// That adapted it.
    pub adapted: i64,
    /// That abandoned it.
    pub abandoned: i64,
    /// Of those that adopted or adapted it, how many have a number beside their prediction.
    pub numbered: i64,
    /// Liceos that closed at least one.
    pub deciding: i64,
    /// Liceos whose last word is to adopt.
    pub adopting: i64,
    /// Liceos whose last word is to abandon.
    pub abandoning: i64,
    /// When the last one was closed.
    pub last_at: Option<Instant>,
}

impl Counts {
    /// Counts the tests of `idea`; those of other ideas change nothing.
    #[must_use]
    pub fn of(idea: IdeaId, tests: &[Test]) -> Self {
        let mut counts = Self::default();
        let mut last: BTreeMap<SchoolId, (Instant, CycleId, Decision)> = BTreeMap::new();
        for test in tests.iter().filter(|test| test.idea == idea) {
            let Some((decision, at)) = test.decided else {
                counts.open += 1;
                continue;
            };
            match decision {
                Decision::Adopt => counts.adopted += 1,
                Decision::Adapt => counts.adapted += 1,
                Decision::Abandon => counts.abandoned += 1,
            }
            counts.numbered += i64::from(test.numbered && decision != Decision::Abandon);
            counts.last_at = counts.last_at.max(Some(at));
            let word = (at, test.cycle, decision);
            last.entry(test.school)
                .and_modify(|known| *known = (*known).max(word))
                .or_insert(word);
        }
        let of = |wanted| last.values().filter(|(.., decision)| *decision == wanted).count();
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        counts.deciding = count(last.len());
        counts.adopting = count(of(Decision::Adopt));
        counts.abandoning = count(of(Decision::Abandon));
        counts
    }

    /// Closed tests.
    #[must_use]
    pub const fn closed(&self) -> i64 {
        self.kept().saturating_add(self.abandoned)
    }

    /// Closed tests that kept the idea, as it was or changed.
    #[must_use]
    pub const fn kept(&self) -> i64 {
        self.adopted.saturating_add(self.adapted)
    }

    /// Where the idea stands. Total: whatever the counts, there is one answer.
    #[must_use]
    pub fn state(&self, today: Day) -> IdeaState {
        if self.closed() == 0 && self.open == 0 {
            IdeaState::Idea
        } else if self.is_left() || self.is_silent(today) {
            IdeaState::Retired
        } else if self.fits_package() {
            IdeaState::Packaged
        } else if self.adopting >= rule::ADOPTED_SCHOOLS {
            IdeaState::Adopted
        } else if self.closed() >= rule::PROMISING_TESTS && self.adopted > self.abandoned {
            IdeaState::Promising
        } else {
            IdeaState::Testing
        }
    }

    /// Whether the last word of most liceos is to leave it.
    #[must_use]
    pub const fn is_left(&self) -> bool {
        self.abandoning >= rule::RETIRED_SCHOOLS && self.abandoning.saturating_mul(2) > self.deciding
    }

    /// Whether it was tested once and nobody tests it now, nor did within a year.
    #[must_use]
    pub fn is_silent(&self, today: Day) -> bool {
        let silent = |last: Instant| today.days_since(last.day()) > rule::SILENT_DAYS;
        self.open == 0 && self.closed() > 0 && self.last_at.is_some_and(silent)
    }

    /// What the package asks counts the tests that kept the idea, never those that left it: one more liceo that abandons
    /// must not be what completes the number.
    const fn fits_package(&self) -> bool {
        self.adopting >= rule::PACKAGED_SCHOOLS
            && self.kept() >= rule::PACKAGED_TESTS
            && self.numbered.saturating_mul(rule::PACKAGED_NUMBERED_OF) >= self.kept()
            && self.abandoned.saturating_mul(rule::PACKAGED_ABANDONED_OF) < self.closed()
    }
}

impl IdeaState {
    /// How much speaks for an idea that stands so: what one more adoption may not lower, one more abandonment not raise.
    /// Untested and being tested weigh the same: nothing is known yet.
    #[must_use]
    pub const fn weight(self) -> u8 {
        match self {
            Self::Retired => 0,
            Self::Idea | Self::Testing => 1,
            Self::Promising => 2,
            Self::Adopted => 3,
            Self::Packaged => 4,
        }
    }

    /// The state that more tests in its favour would lead to; none from the last, nor back from retirement by one step.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Idea => Some(Self::Testing),
            Self::Testing => Some(Self::Promising),
            Self::Promising => Some(Self::Adopted),
            Self::Adopted => Some(Self::Packaged),
            Self::Packaged | Self::Retired => None,
        }
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
