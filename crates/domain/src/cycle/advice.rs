//! How large the next test should be: a step larger once the predictions come true, the same again while they don't.
//!
//! Degree of belief as in Langley, Moen, Nolan et al., *The Improvement Guide* (2nd ed., 2009), table 7.1. What a failure
//! would cost is not asked and not guessed: whoever plans knows it, and the page says so.

use super::{Comparison, Decision, Scale};

/// How sure one may be that the idea works here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Belief {
    /// As much speaks against it as for it.
    Low,
    /// Something speaks for it.
    Medium,
    /// Predictions came true more than once, or here once and elsewhere it was adopted.
    High,
}

/// What the belief stands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grounds {
    /// Predictions of this ramp that came true.
    pub hits: usize,
    /// Those that didn't.
    pub misses: usize,
    /// Other tests of the idea that ended in adopting it.
    pub adopted: usize,
    /// Other tests of the idea that ended in abandoning it.
    pub abandoned: usize,
}

impl Grounds {
    /// How sure one may be.
    #[must_use]
    pub const fn belief(&self) -> Belief {
        let (favour, against) = (self.hits + self.adopted, self.misses + self.abandoned);
        if against >= favour {
            Belief::Low
        } else if self.hits >= 1 && favour >= 2 && favour > 2 * against {
            Belief::High
        } else {
            Belief::Medium
        }
    }
}

/// Why a scale is advised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The last result can't be told yet.
    Unclear,
    /// The last prediction did not come true: understand that first.
    Missed,
    /// The idea was abandoned: whoever goes back to it begins small.
    Abandoned,
    /// It came true, and belief is not high yet: the same with others.
    Again,
    /// Belief is high: one step larger.
    Larger,
    /// There is nothing larger.
    Largest,
}

/// A scale with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// How large.
    pub scale: Scale,
    /// Why.
    pub why: Why,
    /// How sure one may be.
    pub belief: Belief,
}

/// Advises on the test after one of this scale, with this result and decision.
#[must_use]
pub fn advise(last: Scale, comparison: Option<Comparison>, decision: Option<Decision>, grounds: &Grounds) -> Advice {
    let belief = grounds.belief();
    let (scale, why) = match (decision, comparison) {
        (Some(Decision::Abandon), _) => (last.min(Scale::Class), Why::Abandoned),
        (_, None | Some(Comparison::Unclear)) => (last, Why::Unclear),
        (_, Some(Comparison::Above | Comparison::Below)) => (last, Why::Missed),
        (_, Some(Comparison::AsPredicted)) => match belief {
            _ if last == Scale::Schools => (last, Why::Largest),
            Belief::High => (last.larger(), Why::Larger),
            // From one student to a class costs little, whoever is wrong.
            Belief::Medium if last == Scale::Student => (Scale::Class, Why::Larger),
            Belief::Medium | Belief::Low => (last, Why::Again),
        },
    };
    Advice { scale, why, belief }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_predictions_that_came_true_make_the_next_test_larger() {
        let grounds = Grounds {
            hits: 2,
            ..Grounds::default()
        };
        let hit = Some(Comparison::AsPredicted);
        let advice = advise(Scale::Class, hit, Some(Decision::Adapt), &grounds);
        assert_eq!((advice.scale, advice.why), (Scale::Level, Why::Larger));
        let once = Grounds {
            hits: 1,
            ..Grounds::default()
        };
        assert_eq!(advise(Scale::Class, hit, None, &once).why, Why::Again);
        let elsewhere = Grounds { adopted: 1, ..once };
        assert_eq!(advise(Scale::Class, hit, None, &elsewhere).scale, Scale::Level);
    }

    fn grounds() -> impl Strategy<Value = Grounds> {
        (0_usize..6, 0_usize..6, 0_usize..6, 0_usize..6).prop_map(|(hits, misses, adopted, abandoned)| Grounds {
            hits,
            misses,
            adopted,
            abandoned,
        })
    }

    proptest! {
        #[test]
        fn nobody_is_sent_more_than_a_step_ahead_nor_ahead_of_a_miss(
            last in proptest::sample::select(Scale::ALL),
            comparison in proptest::option::of(proptest::sample::select(Comparison::ALL)),
            decision in proptest::option::of(proptest::sample::select(Decision::ALL)),
            grounds in grounds(),
        ) {
            let advice = advise(last, comparison, decision, &grounds);
            prop_assert!(advice.scale <= last.larger());
            let came_true = comparison == Some(Comparison::AsPredicted) && decision != Some(Decision::Abandon);
            prop_assert!(came_true || advice.scale <= last);
        }

        #[test]
        fn what_speaks_for_an_idea_never_lowers_the_belief_and_what_speaks_against_never_raises_it(grounds in grounds()) {
            let one_more = [
                Grounds { hits: grounds.hits + 1, ..grounds },
                Grounds { adopted: grounds.adopted + 1, ..grounds },
            ];
            for more in one_more {
                prop_assert!(more.belief() >= grounds.belief());
            }
            let one_against = [
                Grounds { misses: grounds.misses + 1, ..grounds },
                Grounds { abandoned: grounds.abandoned + 1, ..grounds },
            ];
            for against in one_against {
                prop_assert!(against.belief() <= grounds.belief());
            }
        }
    }
}
