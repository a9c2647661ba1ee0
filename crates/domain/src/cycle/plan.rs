//! Plan: question, prediction, how large, who, where, when, how often, data.

use super::{CycleFields, Depth, PredictedDirection, Scale};
use crate::check::Wrong;
use crate::id::{CourseId, IdeaId, MeasureId};
use crate::measure::read_value;
use crate::text;
use crate::time::Day;

/// A checked plan.
#[derive(Clone, Debug, PartialEq)]
pub struct CyclePlan {
    /// Idea.
    pub idea_id: IdeaId,
    /// Measure.
    pub measure_id: MeasureId,
    /// Course.
    pub course_id: Option<CourseId>,
    /// Title.
    pub title: String,
    /// Question.
    pub question: String,
    /// Prediction.
    pub prediction: String,
    /// Lowest value predicted.
    pub predicted_low: Option<f64>,
    /// Highest value predicted.
    pub predicted_high: Option<f64>,
    /// Which way.
    pub predicted_direction: Option<PredictedDirection>,
    /// How large.
    pub scale: Option<Scale>,
    /// How much the form asked.
    pub depth: Depth,
    /// How often in all.
    pub dose_planned: Option<i64>,
    /// What is counted there.
    pub dose_unit: String,
    /// Who.
    pub who: String,
    /// Where.
    pub place: String,
    /// From.
    pub starts_on: Day,
    /// To.
    pub ends_on: Day,
    /// Data.
    pub data: String,
}

impl CyclePlan {
    /// Checks what the form says. A prediction is asked for, in words or as a number with a direction: without one nothing
    /// is learnt from the result.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &CycleFields) -> Result<Self, Wrong> {
        Self::read(fields, false)
    }

    /// Checks a draft: its question and its prediction may still be missing, everything else may not be wrong.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check_draft(fields: &CycleFields) -> Result<Self, Wrong> {
        Self::read(fields, true)
    }

    fn read(fields: &CycleFields, draft: bool) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let title = text::line(&fields.title, 160);
        wrong.unless(!title.is_empty(), "title", "wrong-title-empty");
        let mut words = |field: &'static str, typed: &str, max, key| {
            let kept = text::prose(typed, max);
            wrong.unless(draft || !kept.is_empty(), field, key);
            kept
        };
        let question = words("question", &fields.question, 600, "wrong-question-empty");
        let prediction = text::prose(&fields.prediction, 600);
        let mut value = |field, typed: &str| match typed.trim() {
            "" => None,
            typed => read_value(typed).ok().or_else(|| {
                wrong.add(field, "wrong-number");
                None
            }),
        };
        let low = value("predicted_low", &fields.predicted_low);
        let high = value("predicted_high", &fields.predicted_high);
        if let (Some(low), Some(high)) = (low, high) {
            wrong.unless(low <= high, "predicted_high", "wrong-prediction-order");
        }
        let direction = choice(&mut wrong, "predicted_direction", &fields.predicted_direction);
        if !draft && prediction.is_empty() {
            let number = low.is_some() || high.is_some();
            // A number with its direction is a prediction; half of it is told what is missing, beside the words.
            match (number, direction.is_some()) {
                (true, true) => {}
                (number, _) => {
                    wrong.add("prediction", "wrong-prediction-empty");
                    if number {
                        wrong.add("predicted_direction", "wrong-prediction-direction");
                    } else if direction.is_some() {
                        wrong.add("predicted_low", "wrong-prediction-number");
                    }
                }
            }
        }
        let scale = choice(&mut wrong, "scale", &fields.scale);
        let dose_planned = match fields.dose_planned.trim() {
            "" => None,
            typed => typed
                .parse()
                .ok()
                .filter(|times| (1..=1000).contains(times))
                .or_else(|| {
                    wrong.add("dose_planned", "wrong-dose");
                    None
                }),
        };
        let (starts, ends) = (fields.starts_on.parse::<Day>(), fields.ends_on.parse::<Day>());
        wrong.unless(starts.is_ok(), "starts_on", "wrong-day");
        wrong.unless(ends.is_ok(), "ends_on", "wrong-day");
        if let (Ok(starts), Ok(ends)) = (&starts, &ends) {
            wrong.unless(starts <= ends, "ends_on", "wrong-ends-before-start");
            wrong.unless(ends.days_since(*starts) <= 366, "ends_on", "wrong-too-long");
        }
        let (idea, measure) = (fields.idea_id.parse(), fields.measure_id.parse());
        wrong.unless(idea.is_ok(), "idea_id", "wrong-idea-missing");
        wrong.unless(measure.is_ok(), "measure_id", "wrong-measure-missing");
        let course_id = match fields.course_id.trim() {
            "" => None,
            id => id.parse().ok().or_else(|| {
                wrong.add("course_id", "wrong-choice");
                None
            }),
        };
        let (Ok(idea_id), Ok(measure_id), Ok(starts_on), Ok(ends_on)) = (idea, measure, starts, ends) else {
            return Err(wrong);
        };
        let (who, place, data) = (
            text::line(&fields.who, 200),
            text::line(&fields.place, 200),
            text::prose(&fields.data, 600),
        );
        wrong.or(Self {
            idea_id,
            measure_id,
            course_id,
            title,
            question,
            prediction,
            predicted_low: low.or(high),
            predicted_high: high.or(low),
            predicted_direction: direction,
            scale,
            depth: fields.depth.parse().unwrap_or(Depth::Guided),
            dose_planned,
            dose_unit: text::line(&fields.dose_unit, 40),
            who,
            place,
            starts_on,
            ends_on,
            data,
        })
    }
}

/// One of a list of words, or nothing where nothing was chosen.
fn choice<T: std::str::FromStr>(wrong: &mut Wrong, field: &'static str, typed: &str) -> Option<T> {
    match typed.trim() {
        "" => None,
        typed => typed.parse().ok().or_else(|| {
            wrong.add(field, "wrong-choice");
            None
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> CycleFields {
        let id = "0190a3c0-0000-7000-8000-000000000001".to_owned();
        CycleFields {
            idea_id: id.clone(),
            measure_id: id,
            title: "Devolver el boleto".into(),
            question: "¿Sirve?".into(),
            prediction: "Sí".into(),
            predicted_low: "52,5".into(),
            starts_on: "2026-03-09".into(),
            ends_on: "2026-03-20".into(),
            ..CycleFields::default()
        }
    }

    #[test]
    fn one_predicted_value_is_a_range_of_one() {
        let plan = CyclePlan::check(&fields()).unwrap();
        assert_eq!((plan.predicted_low, plan.predicted_high), (Some(52.5), Some(52.5)));
    }

    #[test]
    fn a_plan_needs_a_question_a_prediction_and_an_order_of_days() {
        let wrong = CyclePlan::check(&CycleFields {
            question: " ".into(),
            prediction: String::new(),
            ends_on: "2026-03-01".into(),
            ..fields()
        });
        let wrong = wrong.unwrap_err();
        for field in ["question", "prediction", "ends_on"] {
            assert!(wrong.of(field).is_some(), "{field}");
        }
    }

    #[test]
    fn a_prediction_is_words_or_a_number_with_a_direction() {
        let wordless = CycleFields {
            prediction: String::new(),
            ..fields()
        };
        let wrong = CyclePlan::check(&wordless).unwrap_err();
        assert!(wrong.of("predicted_direction").is_some());
        let rising = CycleFields {
            predicted_direction: "up".into(),
            ..wordless.clone()
        };
        let plan = CyclePlan::check(&rising).unwrap();
        assert_eq!(plan.predicted_direction, Some(PredictedDirection::Up));
        let only_rising = CycleFields {
            predicted_low: String::new(),
            ..rising
        };
        assert!(
            CyclePlan::check(&only_rising)
                .unwrap_err()
                .of("predicted_low")
                .is_some()
        );
        assert!(CyclePlan::check_draft(&only_rising).is_ok());
    }

    #[test]
    fn a_scale_and_a_dose_are_kept_or_complained_about() {
        let plan = CyclePlan::check(&CycleFields {
            scale: "class".into(),
            dose_planned: "8".into(),
            dose_unit: " clases ".into(),
            depth: "full".into(),
            ..fields()
        })
        .unwrap();
        assert_eq!((plan.scale, plan.dose_planned), (Some(Scale::Class), Some(8)));
        assert_eq!((plan.depth, plan.dose_unit.as_str()), (Depth::Full, "clases"));
        let wrong = CyclePlan::check(&CycleFields {
            scale: "galaxy".into(),
            dose_planned: "-1".into(),
            ..fields()
        })
        .unwrap_err();
        assert!(wrong.of("scale").is_some() && wrong.of("dose_planned").is_some());
    }

    #[test]
    fn a_draft_may_still_lack_its_question_and_prediction() {
        let fields = CycleFields {
            question: String::new(),
            prediction: String::new(),
            ..fields()
        };
        assert_eq!(CyclePlan::check_draft(&fields).unwrap().question, "");
    }
}
