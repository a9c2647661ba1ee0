//! Questions that help somebody to say something useful to a team: made from where the cycle is, one a field.

use crate::cycle::{Comparison, Decision, Phase};
use crate::word::words;

words! {
    /// A question under a field.
    Prompt {
        /// They tell of what didn't work.
        ValuedToldFailure = "valued-failure",
        /// They tell of a surprise.
        ValuedToldSurprise = "valued-surprise",
        /// They predicted a number.
        ValuedNumber = "valued-number",
        /// Nothing stands out.
        Valued = "valued",
        /// The prediction has no number.
        WonderNumber = "wonder-number",
        /// Nobody said which data.
        WonderData = "wonder-data",
        /// The result lies beside the prediction.
        WonderMissed = "wonder-missed",
        /// It can't be told yet.
        WonderUnclear = "wonder-unclear",
        /// Nothing stands out.
        Wonder = "wonder",
        /// Adopted after a single test.
        SuggestOneTest = "suggest-one-test",
        /// Adapted, and nothing said of what comes next.
        SuggestNext = "suggest-next",
        /// Nothing moved for two weeks.
        SuggestStalled = "suggest-stalled",
        /// It runs for more than six weeks.
        SuggestSmaller = "suggest-smaller",
        /// Nothing stands out.
        Suggest = "suggest",
    }
}

/// Days after which a test is a long one: six school weeks.
const LONG: i64 = 42;

/// What is known of a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Where it is.
    pub phase: Phase,
    /// Whether a number was predicted.
    pub number: bool,
    /// Whether somebody said with which data.
    pub data: bool,
    /// Whether something surprised.
    pub surprise: bool,
    /// How it came out.
    pub comparison: Option<Comparison>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Whether they said what comes next.
    pub next: bool,
    /// How many tests of its idea the school has studied, this one included.
    pub tests: i64,
    /// Days from its first to its last.
    pub days: i64,
    /// Whether it is stalled.
    pub stalled: bool,
}

/// One question a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prompts {
    /// Under *what I value*.
    pub valued: Prompt,
    /// Under *what I wonder*.
    pub wondered: Prompt,
    /// Under *what I suggest*.
    pub suggested: Prompt,
}

impl Prompts {
    /// For a cycle.
    #[must_use]
    pub const fn of(facts: &Facts) -> Self {
        Self {
            valued: valued(facts),
            wondered: wondered(facts),
            suggested: suggested(facts),
        }
    }
}

/// A failure that was told outweighs everything: it spares another liceo the test.
const fn valued(facts: &Facts) -> Prompt {
    let failed =
        matches!(facts.decision, Some(Decision::Abandon)) || matches!(facts.comparison, Some(Comparison::Below));
    if failed {
        Prompt::ValuedToldFailure
    } else if facts.surprise {
        Prompt::ValuedToldSurprise
    } else if facts.number {
        Prompt::ValuedNumber
    } else {
        Prompt::Valued
    }
}

/// After the result, what it lacks; before it, what would make it tell.
const fn wondered(facts: &Facts) -> Prompt {
    match facts.comparison {
        Some(Comparison::Unclear) => Prompt::WonderUnclear,
        Some(Comparison::Above | Comparison::Below) => Prompt::WonderMissed,
        _ if !facts.number => Prompt::WonderNumber,
        None if !facts.data => Prompt::WonderData,
        _ => Prompt::Wonder,
    }
}

const fn suggested(facts: &Facts) -> Prompt {
    match facts.decision {
        Some(Decision::Adopt) if facts.tests <= 1 => Prompt::SuggestOneTest,
        Some(Decision::Adapt) if !facts.next => Prompt::SuggestNext,
        None if facts.stalled => Prompt::SuggestStalled,
        None if matches!(facts.phase, Phase::Do) && facts.days > LONG => Prompt::SuggestSmaller,
        _ => Prompt::Suggest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAIN: Facts = Facts {
        phase: Phase::Do,
        number: true,
        data: true,
        surprise: false,
        comparison: None,
        decision: None,
        next: false,
        tests: 1,
        days: 12,
        stalled: false,
    };

    #[test]
    fn a_prediction_without_a_number_is_asked_for_one() {
        let facts = Facts { number: false, ..PLAIN };
        assert_eq!(Prompts::of(&facts).wondered, Prompt::WonderNumber);
        assert_eq!(Prompts::of(&PLAIN).wondered, Prompt::Wonder);
        let facts = Facts { data: false, ..PLAIN };
        assert_eq!(Prompts::of(&facts).wondered, Prompt::WonderData);
    }

    #[test]
    fn a_result_beside_its_prediction_is_asked_why() {
        let facts = |comparison| Facts {
            comparison: Some(comparison),
            phase: Phase::Act,
            ..PLAIN
        };
        assert_eq!(Prompts::of(&facts(Comparison::Above)).wondered, Prompt::WonderMissed);
        assert_eq!(Prompts::of(&facts(Comparison::Unclear)).wondered, Prompt::WonderUnclear);
        assert_eq!(Prompts::of(&facts(Comparison::Below)).valued, Prompt::ValuedToldFailure);
    }

    #[test]
    fn adopting_after_one_test_is_asked_about() {
        let facts = |tests| Facts {
            phase: Phase::Closed,
            decision: Some(Decision::Adopt),
            comparison: Some(Comparison::AsPredicted),
            tests,
            ..PLAIN
        };
        assert_eq!(Prompts::of(&facts(1)).suggested, Prompt::SuggestOneTest);
        assert_eq!(Prompts::of(&facts(2)).suggested, Prompt::Suggest);
    }

    #[test]
    fn what_stands_still_and_what_is_long_is_made_smaller() {
        let facts = Facts { stalled: true, ..PLAIN };
        assert_eq!(Prompts::of(&facts).suggested, Prompt::SuggestStalled);
        let facts = Facts { days: 60, ..PLAIN };
        assert_eq!(Prompts::of(&facts).suggested, Prompt::SuggestSmaller);
        let facts = Facts {
            decision: Some(Decision::Adapt),
            phase: Phase::Closed,
            ..PLAIN
        };
        assert_eq!(Prompts::of(&facts).suggested, Prompt::SuggestNext);
    }

    proptest! {
        #[test]
        fn each_field_gets_a_question_of_its_own(
            phase in prop::sample::select(Phase::ALL), number: bool, data: bool, surprise: bool, next: bool, stalled: bool,
            comparison in prop::option::of(prop::sample::select(Comparison::ALL)),
            decision in prop::option::of(prop::sample::select(Decision::ALL)), tests in 0_i64..9, days in 0_i64..400,
        ) {
            let facts = Facts { phase, number, data, surprise, comparison, decision, next, tests, days, stalled };
            let prompts = Prompts::of(&facts);
            prop_assert!(prompts.valued.word().starts_with("valued"));
            prop_assert!(prompts.wondered.word().starts_with("wonder"));
            prop_assert!(prompts.suggested.word().starts_with("suggest"));
        }
    }
}
