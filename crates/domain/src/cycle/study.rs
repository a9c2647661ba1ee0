//! Study: the result beside the prediction, and what was learnt.

use super::Predicted;
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
    /// Comparison, where the team says it itself; empty leaves it to the numbers.
    pub comparison: String,
    /// The comparison on which the team insists although the numbers say another one.
    pub insisted: String,
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
    /// Checks what the form says. The numbers propose the comparison, as far as the prediction can be held against them; the
    /// team has the last word, and is asked once more where it says something else. `step` is the smallest difference that
    /// the measure shows.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &StudyFields, predicted: &Predicted, step: f64) -> Result<Self, Wrong> {
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
        let proposed = predicted.beside(before, observed, step);
        let said = fields.comparison.parse::<Comparison>().ok();
        let comparison = match (said, proposed) {
            (Some(said), Some(proposed)) => {
                // That it can't be told yet needs no second word.
                let settled = said == proposed || said == Comparison::Unclear || fields.insisted == said.word();
                wrong.unless(settled, "comparison", "wrong-comparison-differs");
                said
            }
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => {
                // A number that was typed but can't be read is wrong by itself: it will decide.
                if wrong.of("observed").is_none() && wrong.of("before").is_none() {
                    wrong.add("comparison", "wrong-comparison-missing");
                }
                Comparison::Unclear
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_propose_and_the_team_confirms() {
        let predicted = Predicted {
            range: Some((52.0, 70.0)),
            direction: None,
        };
        let fields = StudyFields {
            observed: "70".into(),
            learned: "Sirve".into(),
            ..StudyFields::default()
        };
        let check = |fields: &StudyFields, predicted: &Predicted| StudyPlan::check(fields, predicted, 1.0);
        assert_eq!(check(&fields, &predicted).unwrap().comparison, Comparison::AsPredicted);
        let other = StudyFields {
            comparison: "below".into(),
            ..fields.clone()
        };
        let asked = check(&other, &predicted).unwrap_err();
        assert_eq!(asked.of("comparison"), Some("wrong-comparison-differs"));
        let insisting = StudyFields {
            insisted: "below".into(),
            ..other.clone()
        };
        assert_eq!(check(&insisting, &predicted).unwrap().comparison, Comparison::Below);
        let unclear = StudyFields {
            comparison: "unclear".into(),
            ..fields
        };
        assert_eq!(check(&unclear, &predicted).unwrap().comparison, Comparison::Unclear);
        assert_eq!(
            check(&other, &Predicted::default()).unwrap().comparison,
            Comparison::Below
        );
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
            StudyPlan::check(&fields, &Predicted::default(), 1.0)
        };
        assert_eq!(check(" 32 ").unwrap().n, Some(32));
        assert_eq!(check("").unwrap().n, None);
        for typed in ["0", "-3", "7,5", "muchos", "99999999999999999999"] {
            assert_eq!(check(typed).unwrap_err().of("n"), Some("wrong-students"), "{typed}");
        }
    }
}
