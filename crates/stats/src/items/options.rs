//! Whom each option drew.
//!
//! Owns counts and scores by option; whoever left the question blank counts among those who could have chosen.

use super::correlation::{correlation, mean};
use super::{Question, Response};

/// What is known of the people who chose an option.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OptionStat {
    /// Points that it gives.
    pub points: f64,
    /// How many chose it.
    pub n: usize,
    /// Of those who were asked; 0 where nobody was.
    pub share: f64,
    /// Their mean score in the other questions. None where nobody chose it.
    pub mean_rest: Option<f64>,
    /// Correlation of choosing it, or not, with that score. None where everybody or nobody chose it.
    pub point_biserial: Option<f64>,
}

/// One an option. `rests` are everybody's scores in the other questions.
pub(super) fn options(question: &Question, rests: &[Option<f64>]) -> Vec<OptionStat> {
    let stat = |(option, points): (usize, &f64)| stat(question, rests, Response::Chosen(option), *points);
    question.options.iter().enumerate().map(stat).collect()
}

/// Of those who left it blank.
pub(super) fn omitted(question: &Question, rests: &[Option<f64>]) -> OptionStat {
    stat(question, rests, Response::Omitted, 0.0)
}

fn stat(question: &Question, rests: &[Option<f64>], of: Response, points: f64) -> OptionStat {
    let responses = &question.responses;
    let asked = responses
        .iter()
        .filter(|response| **response != Response::Absent)
        .count();
    let n = responses.iter().filter(|response| **response == of).count();
    let scored = responses
        .iter()
        .zip(rests)
        .filter(|(response, _)| **response != Response::Absent);
    let pairs: Vec<(f64, f64)> = scored
        .filter_map(|(response, rest)| Some((f64::from(u8::from(*response == of)), (*rest)?)))
        .collect();
    let theirs: Vec<f64> = pairs.iter().filter(|pair| pair.0 > 0.0).map(|pair| pair.1).collect();
    OptionStat {
        points,
        n,
        share: if asked == 0 { 0.0 } else { n as f64 / asked as f64 },
        mean_rest: mean(&theirs),
        point_biserial: correlation(&pairs),
    }
}
