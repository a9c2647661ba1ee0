//! What a form says of a new assessment, checked.

use super::{Occasion, Paper};
use crate::check::Wrong;
use crate::id::CourseId;
use crate::school::{Level, Subject};
use crate::text::line;
use crate::time::Day;

/// What a form says.
#[derive(Clone, Debug, Default)]
pub struct AssessmentFields {
    /// Its name.
    pub name: String,
    /// Of what.
    pub subject: String,
    /// When in the year.
    pub occasion: String,
    /// The day.
    pub day: String,
    /// How many questions, where the keys come later.
    pub items: String,
    /// The keys in a line.
    pub keys: String,
    /// The courses, each with its level.
    pub courses: Vec<(CourseId, Level)>,
}

/// An assessment to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAssessment {
    /// Its name.
    pub name: String,
    /// Of what.
    pub subject: Subject,
    /// For which level: that of its courses.
    pub level: Level,
    /// When in the year.
    pub occasion: Occasion,
    /// The day it is taken.
    pub day: Day,
    /// The paper.
    pub paper: Paper,
    /// The courses.
    pub courses: Vec<CourseId>,
}

impl NewAssessment {
    /// Checks what a form says. Keys in a line count for more than a number of questions.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &AssessmentFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = line(&fields.name, 80);
        wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
        let subject: Option<Subject> = fields.subject.parse().ok();
        wrong.unless(subject.is_some(), "subject", "wrong-choice");
        let occasion: Option<Occasion> = fields.occasion.parse().ok();
        wrong.unless(occasion.is_some(), "occasion", "wrong-choice");
        let day: Option<Day> = fields.day.parse().ok();
        wrong.unless(day.is_some(), "day", "wrong-day");
        let level = fields.courses.first().map(|(_, level)| *level);
        wrong.unless(level.is_some(), "courses", "wrong-no-course");
        let same = fields.courses.iter().all(|(_, other)| Some(*other) == level);
        wrong.unless(same, "courses", "assessments-wrong-levels");
        let paper = paper(fields, &mut wrong);
        match (subject, occasion, day, level, paper) {
            (Some(subject), Some(occasion), Some(day), Some(level), Some(paper)) => wrong.or(Self {
                name,
                subject,
                level,
                occasion,
                day,
                paper,
                courses: fields.courses.iter().map(|(course, _)| *course).collect(),
            }),
            _ => Err(wrong),
        }
    }
}

fn paper(fields: &AssessmentFields, wrong: &mut Wrong) -> Option<Paper> {
    if !fields.keys.trim().is_empty() {
        let paper = Paper::of_keys(&fields.keys);
        wrong.unless(paper.is_some(), "keys", "assessments-wrong-keys");
        return paper;
    }
    let items = fields.items.trim().parse::<usize>().ok();
    let items = items.filter(|items| (1..=super::MOST_ITEMS).contains(items));
    wrong.unless(items.is_some(), "items", "assessments-wrong-items");
    items.map(Paper::blank)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Ids;
    use crate::time::Instant;

    fn fields() -> AssessmentFields {
        let course = CourseId(crate::id::SeededIds::new(1).new_id(Instant::from_micros(0)));
        AssessmentFields {
            name: " Prueba de  fracciones ".to_owned(),
            subject: "maths".to_owned(),
            occasion: "between".to_owned(),
            day: "2026-05-04".to_owned(),
            items: String::new(),
            keys: "ABCD".to_owned(),
            courses: vec![(course, Level::First)],
        }
    }

    #[test]
    fn a_form_makes_an_assessment() {
        let new = NewAssessment::check(&fields()).unwrap();
        assert_eq!(new.name, "Prueba de fracciones");
        assert_eq!((new.paper.items.len(), new.level), (4, Level::First));
        let later = AssessmentFields {
            keys: String::new(),
            items: "30".to_owned(),
            ..fields()
        };
        assert_eq!(NewAssessment::check(&later).unwrap().paper.without_key(), 30);
    }

    #[test]
    fn what_is_wrong_is_said_by_field() {
        let mixed = fields().courses[0].0;
        let bad = AssessmentFields {
            name: String::new(),
            subject: "x".to_owned(),
            day: "ayer".to_owned(),
            keys: "AZ".to_owned(),
            courses: vec![(mixed, Level::First), (mixed, Level::Second)],
            ..fields()
        };
        let wrong = NewAssessment::check(&bad).unwrap_err();
        for (field, key) in [
            ("name", "wrong-name-empty"),
            ("subject", "wrong-choice"),
            ("day", "wrong-day"),
            ("keys", "assessments-wrong-keys"),
            ("courses", "assessments-wrong-levels"),
        ] {
            assert_eq!(wrong.of(field), Some(key), "{field}");
        }
    }
}
