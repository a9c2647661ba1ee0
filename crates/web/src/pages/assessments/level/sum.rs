//! The sum of a level, worked out from what the closed classes answered. Which of it may be told is `domain::assessment`'s matter.

use domain::assessment::{Achieved, Closing, LevelSum, Responses, SummedClass, teams};
use domain::id::{CourseId, PersonId};
use store::ToSum;

use super::growth::growth;
use crate::pages::assessments::class::analysis::{AxisOfClass, ByAxis, by_axis, difference};

/// Sums up. `teachers` says who teaches the subject in a class.
pub fn sum_up(found: &ToSum, teachers: impl Fn(CourseId) -> Vec<PersonId>) -> LevelSum {
    let answers: Vec<&Responses> = found.answers.iter().map(|one| &one.answers).collect();
    let whole = by_axis(&found.paper, &answers);
    let places = told(&whole);
    let who: Vec<Vec<PersonId>> = found
        .closings
        .iter()
        .map(|closing| {
            // Whoever ended it taught it then, whoever teaches it now.
            let mut who = teachers(closing.course_id);
            who.extend(closing.by_id);
            who
        })
        .collect();
    let class = |(closing, team): (&Closing, u32)| {
        let own = found.answers.iter().filter(|one| one.course == closing.course_id);
        let own: Vec<&Responses> = own.map(|one| &one.answers).collect();
        let of_class = by_axis(&found.paper, &own);
        SummedClass {
            course: closing.course_id,
            n: count(own.len()),
            team,
            shared: closing.shared,
            asked: places.iter().map(|place| asked(&of_class, *place)).collect(),
            achieved: places
                .iter()
                .filter_map(|place| achieved(&of_class.axes[*place]))
                .collect(),
        }
    };
    let sum = LevelSum {
        axes: places.iter().map(|place| whole.axes[*place].axis).collect(),
        classes: found.closings.iter().zip(teams(&who)).map(class).collect(),
        achieved: places
            .iter()
            .filter_map(|place| achieved(&whole.axes[*place]))
            .collect(),
        apart: apart(&whole, &places).map(|(firm, hard)| (whole.axes[firm].axis, whole.axes[hard].axis)),
        growth: growth(found),
    };
    sum.frozen()
}

fn told(whole: &ByAxis) -> Vec<usize> {
    let axes = whole.axes.iter().enumerate();
    axes.filter(|(_, axis)| axis.is_told())
        .map(|(place, _)| place)
        .collect()
}

fn asked(of: &ByAxis, place: usize) -> u32 {
    count(of.students.iter().filter(|axes| axes[place].is_some()).count())
}

fn achieved(axis: &AxisOfClass) -> Option<Achieved> {
    let mean = axis.mean?;
    Some(Achieved {
        axis: axis.axis,
        questions: count(axis.questions),
        n: count(mean.n),
        mean: mean.mean,
        interval: mean.interval,
    })
}

/// The firmest and the hardest of these axes, if the same students tell them apart.
fn apart(whole: &ByAxis, places: &[usize]) -> Option<(usize, usize)> {
    let mean = |place: &usize| whole.axes[*place].mean.map_or(f64::NAN, |mean| mean.mean);
    let told = places.iter().filter(|place| mean(place).is_finite());
    let firm = told.clone().max_by(|a, b| mean(a).total_cmp(&mean(b)))?;
    let hard = told.min_by(|a, b| mean(a).total_cmp(&mean(b)))?;
    let (low, _) = difference(&whole.students, (*firm, *hard))?.interval?;
    (low > 0.0).then_some((*firm, *hard))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
