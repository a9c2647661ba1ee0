//! What the chart already knows of a cycle: the value before it and since it began.

use domain::cycle::Cycle;
use domain::measure::{Measure, Point};
use domain::permission::{Act as _, SeeCoursePoints, SeeSchoolPoints, Standing};
use domain::suppression::may_show;
use domain::time::Day;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Medians before the test and since it began, with how many points stand behind each.
#[derive(Clone, Copy, Debug, Default)]
pub struct FromChart {
    /// Before.
    pub before: Option<(f64, usize)>,
    /// Since.
    pub since: Option<(f64, usize)>,
    /// Whether they are the course's own points.
    pub of_course: bool,
}

/// The chart on which a cycle's ring stands, if the reader may see it.
///
/// # Errors
/// What the store says.
pub async fn chart_link(
    page: &Page,
    standing: &Standing,
    cycle: &Cycle,
    measure: &Measure,
) -> Result<Option<String>, Problem> {
    if let Some(course) = cycle.course_id
        && sees_course(page, standing, cycle).await?
    {
        return Ok(Some(routes::measure_in(measure.id, course)));
    }
    Ok(sees_school(standing, cycle, measure).then(|| routes::measure_at(measure.id, cycle.school_id)))
}

/// What the points that the reader may see say. A small group's point is left out even for whoever entered it: what is
/// written into a study is read by the whole network later.
///
/// # Errors
/// What the store says.
pub async fn from_chart(
    page: &Page,
    standing: &Standing,
    cycle: &Cycle,
    measure: &Measure,
) -> Result<FromChart, Problem> {
    let (points, of_course) = shown(page, standing, cycle, measure).await?;
    let begins = measure.cadence.period_of(cycle.starts_on);
    let (before, since): (Vec<Point>, Vec<Point>) = points.into_iter().partition(|point| point.period < begins);
    Ok(FromChart {
        before: median(&before),
        since: median(&since),
        of_course,
    })
}

/// A cycle's measure before it, and since it began.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Values before.
    pub before: Vec<f64>,
    /// Their median.
    pub median: Option<f64>,
    /// Days and values since.
    pub since: Vec<(Day, f64)>,
}

/// The same points one by one, in the unit in which they are drawn.
///
/// # Errors
/// What the store says.
pub async fn outcome(page: &Page, standing: &Standing, cycle: &Cycle, measure: &Measure) -> Result<Outcome, Problem> {
    let (points, _) = shown(page, standing, cycle, measure).await?;
    let begins = measure.cadence.period_of(cycle.starts_on);
    let (before, since): (Vec<Point>, Vec<Point>) = points.into_iter().partition(|point| point.period < begins);
    Ok(Outcome {
        median: median(&before).map(|(value, _)| value),
        before: before.iter().map(|point| point.value).collect(),
        since: since.iter().map(|point| (point.period, point.value)).collect(),
    })
}

/// The points that may be told of, and whether they are the course's own.
async fn shown(
    page: &Page,
    standing: &Standing,
    cycle: &Cycle,
    measure: &Measure,
) -> Result<(Vec<Point>, bool), Problem> {
    let db = &page.app.db;
    let (mut points, mut of_course) = (Vec::new(), false);
    if let Some(course) = cycle.course_id
        && sees_course(page, standing, cycle).await?
    {
        points = db.course_points(measure.id, course).await?;
        of_course = !points.is_empty();
    }
    if points.is_empty() && sees_school(standing, cycle, measure) {
        points = db.school_points(measure.id, cycle.school_id).await?;
    }
    points.retain(|point| may_show(point.n));
    Ok((points, of_course))
}

async fn sees_course(page: &Page, standing: &Standing, cycle: &Cycle) -> Result<bool, Problem> {
    let Some(course) = cycle.course_id else {
        return Ok(false);
    };
    let shared = page.app.db.course_is_shared(course).await?;
    let act = SeeCoursePoints {
        school: cycle.school_id,
        course,
        shared,
    };
    Ok(act.allowed(standing))
}

fn sees_school(standing: &Standing, cycle: &Cycle, measure: &Measure) -> bool {
    let act = SeeSchoolPoints {
        measure: measure.clone(),
        school: cycle.school_id,
    };
    act.allowed(standing)
}

/// The median, and of how many; nothing of nothing.
fn median(points: &[Point]) -> Option<(f64, usize)> {
    let mut values: Vec<f64> = points.iter().map(|point| point.value).collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let high = *values.get(middle)?;
    let value = if values.len().is_multiple_of(2) {
        f64::midpoint(values[middle - 1], high)
    } else {
        high
    };
    Some((value, values.len()))
}
