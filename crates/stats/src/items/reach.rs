//! Who did not come to the end.
//!
//! Owns telling a question that was skipped from one that was not reached: nothing after it was answered either. The order of the
//! questions is that of the test.

use super::{Question, Response};

/// How many people did not reach each question. Whoever answered nothing at all did not run out of time, and counts nowhere.
pub(super) fn not_reached(questions: &[Question]) -> Vec<usize> {
    let mut counts = vec![0; questions.len()];
    let people = questions.first().map_or(0, |question| question.responses.len());
    for person in 0..people {
        let answered = |question: &Question| matches!(question.responses[person], Response::Chosen(_));
        let Some(last) = questions.iter().rposition(answered) else {
            continue;
        };
        for (at, question) in questions.iter().enumerate().skip(last + 1) {
            counts[at] += usize::from(question.responses[person] == Response::Omitted);
        }
    }
    counts
}
