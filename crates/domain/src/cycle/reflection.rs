//! The question with which a team looks back as it decides: another one for each way in which a test can end.

use super::{Comparison, Decision};
use crate::word::words;

words! {
    /// A question.
    Reflection {
        /// It came out as predicted.
        Confirmed = "confirmed",
        /// More than predicted.
        Exceeded = "exceeded",
        /// Less than predicted.
        Disproved = "disproved",
        /// It can't be told yet.
        Undecided = "undecided",
        /// Adopted although less came out than predicted.
        AdoptedAnyway = "adopted-anyway",
        /// Adopted although it can't be told yet.
        AdoptedEarly = "adopted-early",
        /// Adapted although it came out well.
        Changed = "changed",
        /// Left although it came out well.
        LeftAnyway = "left-anyway",
    }
}

impl Reflection {
    /// For a result beside its prediction, and what was decided, once it was.
    #[must_use]
    pub const fn of(comparison: Comparison, decision: Option<Decision>) -> Self {
        use Comparison::{Above, AsPredicted, Below, Unclear};
        match (comparison, decision) {
            (Below, Some(Decision::Adopt)) => Self::AdoptedAnyway,
            (Unclear, Some(Decision::Adopt)) => Self::AdoptedEarly,
            (AsPredicted | Above, Some(Decision::Adapt)) => Self::Changed,
            (AsPredicted | Above, Some(Decision::Abandon)) => Self::LeftAnyway,
            (AsPredicted, _) => Self::Confirmed,
            (Above, _) => Self::Exceeded,
            (Below, _) => Self::Disproved,
            (Unclear, _) => Self::Undecided,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_the_decision_the_result_asks() {
        let asked = |comparison| Reflection::of(comparison, None);
        assert_eq!(asked(Comparison::Below), Reflection::Disproved);
        assert_eq!(asked(Comparison::Above), Reflection::Exceeded);
        assert_eq!(asked(Comparison::AsPredicted), Reflection::Confirmed);
        assert_eq!(asked(Comparison::Unclear), Reflection::Undecided);
    }

    #[test]
    fn a_decision_against_the_result_is_asked_for_its_reason() {
        let asked = |comparison, decision| Reflection::of(comparison, Some(decision));
        assert_eq!(asked(Comparison::Below, Decision::Adopt), Reflection::AdoptedAnyway);
        assert_eq!(asked(Comparison::Unclear, Decision::Adopt), Reflection::AdoptedEarly);
        assert_eq!(asked(Comparison::Above, Decision::Abandon), Reflection::LeftAnyway);
        assert_eq!(asked(Comparison::AsPredicted, Decision::Adapt), Reflection::Changed);
        assert_eq!(asked(Comparison::Below, Decision::Abandon), Reflection::Disproved);
    }

    #[test]
    fn every_question_is_asked_somewhere() {
        let decisions = || Decision::ALL.iter().copied().map(Some).chain([None]);
        for question in Reflection::ALL {
            let asked = Comparison::ALL
                .iter()
                .any(|comparison| decisions().any(|decision| Reflection::of(*comparison, decision) == *question));
            assert!(asked, "{question}");
        }
    }
}
