//! The charts of a liceo on which something special stands, for one reader: the liceo's that they may see, and those of the
//! courses that they teach. Read with three questions to the database, whatever the number of measures.

use std::collections::HashMap;

use domain::id::{CourseId, MeasureId, SchoolId};
use domain::measure::{ChartPhase, Measure, Point};
use domain::permission::Standing;
use domain::time::Day;

use super::sieve::Sieve;
use crate::figures::{self, Known, Sight};
use crate::page::Page;
use crate::page::problem::Problem;

/// A chart with a signal.
pub struct Signal {
    /// The measure.
    pub measure: MeasureId,
    /// The course, where it is a course's chart.
    pub course: Option<CourseId>,
    /// What it is called.
    pub title: String,
    /// What the chart says.
    pub lead: String,
}

/// All of them.
///
/// # Errors
/// What the store says.
pub async fn signals(
    page: &Page,
    standing: &Standing,
    school: SchoolId,
    sieve: &Sieve<'_>,
) -> Result<Vec<Signal>, Problem> {
    let db = &page.app.db;
    let since = Day::new(1990, 1, 1).unwrap_or(page.today());
    let mut annotations = db.annotations(page.network()?.id).await?;
    annotations.retain(|note| note.school_id.is_none_or(|own| own == school));
    let phases = db.chart_phases_at(school).await?;
    let known = |phases: Vec<ChartPhase>| Known {
        annotations: annotations.clone(),
        phases,
        definitions: Vec::new(),
    };
    let mut found = Vec::new();
    for (id, points) in by_measure(db.points_at(school, since).await?) {
        let Some(measure) = sieve.measures.get(&id).filter(|_| sieve.lets(None, Some(id), None)) else {
            continue;
        };
        let of_this = phases.iter().filter(|phase| phase.measure_id == id).cloned().collect();
        let sight = sight(points, known(of_this), figures::sees_small(measure, school, standing));
        let title = figures::name(measure, page.lang).to_owned();
        found.extend(signal(page, measure, None, title, &sight));
    }
    for own in standing.courses().iter().filter(|own| own.school == school) {
        let points = by_measure(db.points_in(own.course).await?);
        if points.is_empty() {
            continue;
        }
        let course = db.course(own.course).await?.name();
        for (id, points) in points {
            let Some(measure) = sieve.measures.get(&id) else {
                continue;
            };
            let phases = db.chart_phases(id, school, Some(own.course)).await?;
            let title = format!("{}, {course}", figures::name(measure, page.lang));
            let sight = sight(points, known(phases), true);
            found.extend(signal(page, measure, Some(own.course), title, &sight));
        }
    }
    found.sort_by(|a, b| a.title.cmp(&b.title));
    Ok(found)
}

fn by_measure(points: Vec<Point>) -> HashMap<MeasureId, Vec<Point>> {
    let mut by: HashMap<MeasureId, Vec<Point>> = HashMap::new();
    for point in points {
        by.entry(point.measure_id).or_default().push(point);
    }
    by
}

fn sight(points: Vec<Point>, known: Known, small: bool) -> Sight {
    Sight {
        points,
        known,
        tests: Vec::new(),
        small,
    }
}

fn signal(page: &Page, measure: &Measure, course: Option<CourseId>, title: String, sight: &Sight) -> Option<Signal> {
    let lead = sight.figure(measure, page.lang, |figure, series| {
        figures::is_signal(&series.reading).then(|| charts::sentence(figure, page.lang).lead)
    })??;
    Some(Signal {
        measure: measure.id,
        course,
        title,
        lead,
    })
}
