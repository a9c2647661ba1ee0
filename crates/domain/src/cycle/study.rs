//! Study: the result beside the prediction, and what was learnt.

use crate::check::Wrong;
use crate::id::{CycleId, PersonId};
use crate::measure::read_value;
use crate::suppression::may_show;
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
    /// Of how many students the two are; unknown where nobody said.
    pub n: Option<i64>,
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
    /// Students behind the two.
    pub n: String,
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
    /// Students behind the two.
    pub n: Option<i64>,
    /// Beside the prediction.
    pub comparison: Comparison,
    /// Learnt.
    pub learned: String,
}

impl Study {
    /// The study as whoever doesn't work with a small group may read it: in words, without its numbers.
    #[must_use]
    pub fn for_others(mut self) -> Self {
        if !may_show(self.n) {
            (self.before, self.observed) = (None, None);
        }
        self
    }
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
        let n = match fields.n.trim() {
            "" => None,
            typed => typed.parse().ok().filter(|n| (1..=100_000).contains(n)).or_else(|| {
                wrong.add("n", "wrong-students");
                None
            }),
        };
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
            n,
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

    #[test]
    fn a_small_group_is_told_in_words() {
        let study = |n| Study {
            cycle_id: CycleId(uuid::Uuid::nil()),
            before: Some(40.0),
            observed: Some(50.0),
            n,
            comparison: Comparison::AsPredicted,
            learned: String::new(),
            by_id: PersonId(uuid::Uuid::nil()),
            at: Instant::from_micros(0),
        };
        assert_eq!(study(Some(7)).for_others().observed, None);
        assert_eq!(study(Some(8)).for_others().observed, Some(50.0));
        assert_eq!(study(None).for_others().before, Some(40.0));
    }

    #[test]
    fn students_are_counted_in_whole_ones() {
        let check = |n: &str| {
            let fields = StudyFields {
                n: n.into(),
                comparison: "above".into(),
                learned: "Sirve".into(),
                ..StudyFields::default()
            };
            StudyPlan::check(&fields, None)
        };
        assert_eq!(check(" 32 ").unwrap().n, Some(32));
        assert_eq!(check("").unwrap().n, None);
        for typed in ["0", "-3", "7,5", "muchos", "99999999999999999999"] {
            assert_eq!(check(typed).unwrap_err().of("n"), Some("wrong-students"), "{typed}");
        }
    }
}
