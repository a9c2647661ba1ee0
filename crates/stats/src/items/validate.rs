//! Are these the questions of one test?
//!
//! Owns the first stage: later ones rely on options that exist, points up to the full ones, and people of whom something was asked.

use super::{Kind, NotComputable, Question, Response};

/// Far above any points; squares of squares of them are finite.
const LARGEST: f64 = 1e60;

/// The questions, without those people of whom nothing was asked.
pub(super) fn validate(questions: &[Question]) -> Result<Vec<Question>, NotComputable> {
    possible(questions)?;
    let people = questions.first().map_or(0, |question| question.responses.len());
    let present = |person: &usize| {
        questions
            .iter()
            .any(|question| question.responses[*person] != Response::Absent)
    };
    let present: Vec<usize> = (0..people).filter(present).collect();
    let kept = |question: &Question| Question {
        responses: present.iter().map(|person| question.responses[*person]).collect(),
        ..question.clone()
    };
    Ok(questions.iter().map(kept).collect())
}

/// Each question by itself, and their lengths.
pub(super) fn possible(questions: &[Question]) -> Result<(), NotComputable> {
    let people = questions.first().map_or(0, |question| question.responses.len());
    for (item, question) in questions.iter().enumerate() {
        if !(question.full > 0.0 && question.full <= LARGEST) {
            return Err(NotComputable::NoFullPoints { item });
        }
        let possible = |points: &f64| points.abs() <= LARGEST && *points <= question.full;
        if let Some(option) = question.options.iter().position(|points| !possible(points)) {
            return Err(NotComputable::PointsOutOfRange { item, option });
        }
        if question.kind == Kind::Choice && !question.options.contains(&question.full) {
            return Err(NotComputable::NothingRight { item });
        }
        if question.responses.len() != people {
            return Err(NotComputable::LengthsDiffer { item });
        }
        let strange = |response: &Response| matches!(response, Response::Chosen(at) if *at >= question.options.len());
        if let Some(person) = question.responses.iter().position(strange) {
            return Err(NotComputable::NoSuchOption { item, person });
        }
    }
    Ok(())
}
