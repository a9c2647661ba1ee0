//! The one question that is asked back: the first thing that the method would miss later, never two.

use crate::cycle::Phase;
use crate::word::words;

words! {
    /// What is asked back.
    Asked {
        /// What the photo shows.
        Words = "words",
        /// What is expected, before it happens.
        Expectation = "expectation",
        /// Whether it was done as planned.
        AsPlanned = "as-planned",
        /// Which number came out.
        Result = "result",
        /// What will be done with the idea.
        Next = "next",
    }
}

/// What is known of the thing that a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Where its cycle is; none for something new.
    pub phase: Option<Phase>,
    /// Whether a prediction stands in words.
    pub predicted: bool,
    /// Whether the cycle predicted a number, so that one is waited for.
    pub measured: bool,
}

/// What is missing. `silent` where there is a photo and no line.
///
/// A photo without words says nothing next month; a prediction counts only before the result; then follows what the cycle
/// needs next.
#[must_use]
pub fn missing(about: About, silent: bool) -> Option<Asked> {
    if silent {
        return Some(Asked::Words);
    }
    match about.phase {
        None | Some(Phase::Plan | Phase::Do) if !about.predicted => Some(Asked::Expectation),
        Some(Phase::Do) => Some(Asked::AsPlanned),
        Some(Phase::Study) if about.measured => Some(Asked::Result),
        Some(Phase::Study | Phase::Act) => Some(Asked::Next),
        None | Some(Phase::Plan | Phase::Closed) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn about() -> impl Strategy<Value = About> {
        let phase = prop::option::of(prop::sample::select(Phase::ALL));
        (phase, any::<bool>(), any::<bool>()).prop_map(|(phase, predicted, measured)| About {
            phase,
            predicted,
            measured,
        })
    }

    proptest! {
        #[test]
        fn what_is_known_is_not_asked(about in about(), silent in any::<bool>()) {
            let asked = missing(about, silent);
            prop_assert!(asked != Some(Asked::Expectation) || !about.predicted);
            prop_assert!(asked != Some(Asked::Words) || silent);
            prop_assert!(asked != Some(Asked::Result) || about.measured);
            // Nobody is asked after the result what they had expected.
            let before = matches!(about.phase, None | Some(Phase::Plan | Phase::Do));
            prop_assert!(asked != Some(Asked::Expectation) || before);
            prop_assert!(asked != Some(Asked::AsPlanned) || about.phase == Some(Phase::Do));
        }

        #[test]
        fn a_photo_without_a_line_is_asked_what_it_shows(about in about()) {
            prop_assert_eq!(missing(about, true), Some(Asked::Words));
        }
    }

    #[test]
    fn a_running_test_is_asked_whether_it_went_as_planned() {
        let running = About {
            phase: Some(Phase::Do),
            predicted: true,
            measured: true,
        };
        assert_eq!(missing(running, false), Some(Asked::AsPlanned));
        assert_eq!(
            missing(
                About {
                    predicted: false,
                    ..running
                },
                false
            ),
            Some(Asked::Expectation)
        );
        assert_eq!(
            missing(
                About {
                    phase: Some(Phase::Study),
                    ..running
                },
                false
            ),
            Some(Asked::Result)
        );
        assert_eq!(
            missing(
                About {
                    phase: None,
                    predicted: false,
                    measured: false
                },
                false
            ),
            Some(Asked::Expectation)
        );
        assert_eq!(
            missing(
                About {
                    phase: Some(Phase::Closed),
                    ..running
                },
                false
            ),
            None
        );
    }
}
