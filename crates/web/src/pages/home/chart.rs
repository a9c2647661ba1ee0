//! The newest chart of the reader's own course or liceo: which one it is, and what its newest point says.

use std::collections::HashMap;

use domain::id::MeasureId;
use domain::measure::{Measure, Point};
use domain::permission::{Act as _, SeeSchoolPoints, Standing};
use domain::suppression::may_show;

use crate::figures::{self, SchoolChart, Sight};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::words;
use crate::routes;

/// What the home shows of a chart.
pub struct ChartView {
    /// The measure.
    pub title: String,
    /// What its newest point says.
    pub lead: String,
    /// Where the whole chart is.
    pub href: String,
    /// Whose it is.
    pub whose: String,
    /// The chart itself: the drawing and its table.
    pub figure: Option<(String, String)>,
}

/// The chart in which a point was entered last, of those that the reader may see: own courses before the liceo.
///
/// # Errors
/// What the store says.
pub async fn newest(page: &Page, standing: &Standing) -> Result<Option<ChartView>, Problem> {
    let db = &page.app.db;
    let measures: HashMap<MeasureId, Measure> = db
        .measures(page.network()?.id)
        .await?
        .into_iter()
        .map(|measure| (measure.id, measure))
        .collect();
    let mut newest: Option<(Point, &Measure)> = None;
    let mut points = Vec::new();
    for own in standing.courses() {
        points.extend(db.newest_points_in(own.course).await?);
    }
    for school in standing.schools() {
        points.extend(db.newest_points_at(school).await?);
    }
    for point in points {
        let Some(measure) = measures.get(&point.measure_id) else {
            continue;
        };
        let later = newest
            .as_ref()
            .is_none_or(|(best, _)| point.entered_at > best.entered_at);
        if later && may_show(point.n) && sees(standing, measure, &point) {
            newest = Some((point, measure));
        }
    }
    let Some((point, measure)) = newest else {
        return Ok(None);
    };
    let mut view = view(page, measure, &point);
    if let Some(chart) = drawn(page, standing, measure, &point).await? {
        view.lead = chart.sentence.lead;
        view.figure = Some((chart.drawing, chart.table));
    }
    Ok(Some(view))
}

/// The chart on which the point stands, as its own page draws it.
async fn drawn(
    page: &Page,
    standing: &Standing,
    measure: &Measure,
    point: &Point,
) -> Result<Option<SchoolChart>, Problem> {
    let (app, lang, school) = (&page.app, page.lang, point.school_id);
    let Some(course) = point.course_id else {
        return Ok(figures::school_chart(app, lang, measure, school, standing).await?);
    };
    let course = app.db.course(course).await?;
    let sight = Sight::of_course(app, lang, measure, &course, standing).await?;
    Ok(sight.chart(measure, lang))
}

/// A course's points were asked for because the reader teaches it; a liceo's follow the rule of their page.
fn sees(standing: &Standing, measure: &Measure, point: &Point) -> bool {
    let act = SeeSchoolPoints {
        measure: measure.clone(),
        school: point.school_id,
    };
    point
        .course_id
        .map_or_else(|| act.allowed(standing), |course| standing.teaches(course))
}

fn view(page: &Page, measure: &Measure, point: &Point) -> ChartView {
    let value = words::figure_unit(measure).text(point.value, page.lang);
    let day = page.lang.day(point.period.0);
    let (href, whose) = match point.course_id {
        Some(course) => (routes::measure_in(measure.id, course), "home-chart-of-course"),
        None => (routes::measure_at(measure.id, point.school_id), "home-chart-of-school"),
    };
    ChartView {
        title: measure.name.clone(),
        lead: page.t2("home-newest-point", "value", value, "day", day),
        href,
        whose: page.lang.t(whose),
        figure: None,
    }
}
