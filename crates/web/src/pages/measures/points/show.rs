//! The page on which points are entered.

use askama::Template;
use axum::extract::Query;
use domain::measure::{Kind, Measure, Point};
use domain::permission::EnterPoints;
use domain::time::Day;

use super::grid::{Row, days, heads, periods, stored};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The page.
#[derive(Template)]
#[template(path = "pages/measures/points/show.html")]
pub struct Points {
    /// The page around it.
    pub page: Page,
    /// The measure.
    pub measure: Measure,
    /// School or course, by name.
    pub place: String,
    /// The chart's page.
    pub back: String,
    /// Where the grid is sent.
    pub action: String,
    /// Where what was pasted is sent.
    pub paste: String,
    /// Where a file is sent; a course has none.
    pub import: Option<String>,
    /// The newest day of the grid.
    pub until: Day,
    /// Where the earlier periods are.
    pub earlier: String,
    /// What stands over the two columns.
    pub heads: (String, String),
    /// Whether the points are events, each on its own day.
    pub events: bool,
    /// The day of a new event, as typed, and what is wrong with it.
    pub event: (String, Option<String>),
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether a row is wrong.
    pub wrong: bool,
    /// Who was faster, in words.
    pub stale: Option<String>,
    /// What was pasted.
    pub pasted: String,
    /// What is wrong with what was pasted, by line.
    pub paste_problems: Vec<String>,
    /// What is wrong with the file, by line.
    pub import_problems: Vec<String>,
}

/// Which periods are asked for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    hasta: String,
}

/// Shows it.
pub async fn show(page: Page, can: Can<EnterPoints>, Query(asked): Query<Asked>) -> Answer {
    page.show(&Points::of(&page, can.act(), &asked.hasta).await?)
}

impl Points {
    /// The page as it is stored, with the periods until `until`.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, act: &EnterPoints, until: &str) -> Result<Self, Problem> {
        let EnterPoints { measure, place } = act;
        let points = there(page, act).await?;
        let until = until.parse().unwrap_or(page.today()).min(page.today());
        let events = measure.counting.kind == Kind::Between;
        let periods = if events {
            days(&points)
        } else {
            periods(measure.cadence, until, &points)
        };
        let school = page.app.db.school(place.school).await?;
        let (name, back, action, paste) = match place.course {
            None => (
                school.name,
                routes::measure_at(measure.id, place.school),
                routes::points(measure.id, place.school),
                routes::points_paste(measure.id, place.school),
            ),
            Some(course) => (
                format!("{}, {}", page.app.db.course(course).await?.name(), school.name),
                routes::measure_in(measure.id, course),
                routes::course_points(measure.id, course),
                routes::course_points_paste(measure.id, course),
            ),
        };
        let import = place.course.is_none();
        let first = periods.first().copied().unwrap_or(until);
        Ok(Self {
            earlier: format!("{action}?hasta={}", first.plus_days(-1)),
            events,
            event: (String::new(), None),
            heads: heads(page, measure),
            rows: stored(page, measure, &periods, &points),
            page: page.clone(),
            import: import.then(|| routes::points_import(measure.id, place.school)),
            measure: measure.clone(),
            place: name,
            back,
            action,
            paste,
            until,
            wrong: false,
            stale: None,
            pasted: String::new(),
            paste_problems: Vec::new(),
            import_problems: Vec::new(),
        })
    }
}

/// The points that are there.
///
/// # Errors
/// What the store says.
pub async fn there(page: &Page, act: &EnterPoints) -> store::Result<Vec<Point>> {
    let (db, measure) = (&page.app.db, act.measure.id);
    match act.place.course {
        None => db.school_points(measure, act.place.school).await,
        Some(course) => db.course_points(measure, course).await,
    }
}
