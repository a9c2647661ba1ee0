//! Study: the result beside the prediction, and what was learnt.

use crate::check::Wrong;
use crate::id::{CycleId, PersonId};
use crate::measure::read_value;
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// How the result compares with the prediction.
    Comparison {
        /// As predicted.
        AsPredicted = "as-predicted",
        /// More than predicted.
        Above = "above",
        /// Less than predicted.
        Below = "below",
        /// It can't be told yet.
        Unclear = "unclear",
    }
}

/// A study.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Study {
    /// The cycle.
    pub cycle_id: CycleId,
    /// Value observed before the test.
    pub before: Option<f64>,
    /// Value observed.
    pub observed: Option<f64>,
    /// Beside the prediction.
    pub comparison: Comparison,
    /// What was learnt.
    pub learned: String,
    /// Who says so.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// Raw fields of the study's form.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct StudyFields {
    /// Before.
    pub before: String,
    /// Observed.
    pub observed: String,
    /// Comparison, where the team says it itself.
    pub comparison: String,
    /// Learnt.
    pub learned: String,
}

/// A checked study.
#[derive(Clone, Debug, PartialEq)]
pub struct StudyPlan {
    /// Before.
    pub before: Option<f64>,
    /// Observed.
    pub observed: Option<f64>,
    /// Beside the prediction.
    pub comparison: Comparison,
    /// Learnt.
    pub learned: String,
}

impl StudyPlan {
    /// Checks what the form says. Where both a predicted range and a result are numbers, the numbers decide the
    /// comparison; the team's own word decides otherwise.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &StudyFields, predicted: Option<(f64, f64)>) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let mut value = |field, typed: &str| match typed.trim() {
            "" => None,
            typed => read_value(typed).ok().or_else(|| {
                wrong.add(field, "wrong-number");
                None
            }),
        };
        let (before, observed) = (value("before", &fields.before), value("observed", &fields.observed));
        let learned = text::prose(&fields.learned, 2000);
        wrong.unless(!learned.is_empty(), "learned", "wrong-learned-empty");
        let comparison = match (observed, predicted) {
            (Some(result), Some((low, high))) => compare(result, low, high),
            // A result that was typed but can't be read is wrong by itself: its numbers will decide.
            _ if predicted.is_some() && wrong.of("observed").is_some() => Comparison::Unclear,
            _ => fields.comparison.parse().unwrap_or_else(|_| {
                wrong.add("comparison", "wrong-comparison-missing");
                Comparison::Unclear
            }),
        };
        wrong.or(Self {
            before,
            observed,
            comparison,
            learned,
        })
    }
}

/// Where a result lies beside a predicted range, whose ends belong to it.
#[must_use]
pub fn compare(result: f64, low: f64, high: f64) -> Comparison {
    if result < low {
        Comparison::Below
    } else if result > high {
        Comparison::Above
    } else {
        Comparison::AsPredicted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_decide_before_words() {
        let fields = StudyFields {
            observed: "70".into(),
            comparison: "below".into(),
            learned: "Sirve".into(),
            ..StudyFields::default()
        };
        assert_eq!(
            StudyPlan::check(&fields, Some((52.0, 70.0))).unwrap().comparison,
            Comparison::AsPredicted
        );
        assert_eq!(StudyPlan::check(&fields, None).unwrap().comparison, Comparison::Below);
    }
}
