//! How far the same students of a level came since an earlier assessment of the year that shares questions.

use std::collections::HashMap;

use domain::assessment::{LevelGrowth, Responses};
use domain::id::{CourseId, StudentId};
use stats::growth::{LEAST_COMMON, group};
use stats::irt::Score;
use store::{EarlierSummed, SummedAnswers, ToSum};

use crate::pages::assessments::class::growth::scale::{OneScale, common};

/// Since the first one that shares enough questions and can be put on one scale; none where none can.
pub fn growth(found: &ToSum) -> Option<LevelGrowth> {
    let mut shares = found.earlier.iter();
    let earlier = shares.find(|one| common(&one.paper, &found.paper).len() >= LEAST_COMMON)?;
    let (first, second) = (responses(&earlier.answers), responses(&found.answers));
    let scale = OneScale::of((&earlier.paper, &first), (&found.paper, &second)).ok()?;
    let both = both(found, earlier, &scale);
    let places: Vec<(Score, Score)> = both.iter().map(|(_, places)| *places).collect();
    let shares: Vec<(f64, f64)> = places
        .iter()
        .map(|(before, after)| (scale.share(*before), scale.share(*after)))
        .collect();
    let told = group(&shares, None, scale.shift.error * scale.slope(&places)).ok()?;
    let of_class = |course: CourseId| both.iter().filter(|(own, _)| *own == course).count();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Some(LevelGrowth {
        since: earlier.assessment.name.clone(),
        day: earlier.assessment.day,
        n: count(told.n),
        before: told.before,
        after: told.after,
        interval: told.interval,
        by_class: found
            .closings
            .iter()
            .map(|closing| count(of_class(closing.course_id)))
            .collect(),
    })
}

fn responses(answers: &[SummedAnswers]) -> Vec<Responses> {
    answers.iter().map(|one| one.answers.clone()).collect()
}

/// Those who took both, with the class in which they took the later one.
fn both(found: &ToSum, earlier: &EarlierSummed, scale: &OneScale) -> Vec<(CourseId, (Score, Score))> {
    let before: HashMap<StudentId, &Responses> =
        earlier.answers.iter().map(|one| (one.student, &one.answers)).collect();
    let one = |after: &SummedAnswers| {
        let places = (
            scale.before(&earlier.paper, before.get(&after.student)?)?,
            scale.after(&found.paper, &after.answers)?,
        );
        Some((after.course, places))
    };
    found.answers.iter().filter_map(one).collect()
}
