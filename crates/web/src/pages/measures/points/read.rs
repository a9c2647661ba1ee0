//! What was pasted or sent as a file, compared with where it shall stand; every problem named by its line.

use domain::measure::NewPoint;
use domain::permission::EnterPoints;
use domain::school::{Course, School};
use interchange::points::{Points, PointsSpec};
use interchange::{FileProblem, Remark};

use crate::page::Page;
use crate::page::problem::Problem;

/// Where the points shall stand.
pub struct Place {
    school: School,
    course: Option<Course>,
}

impl Place {
    /// Reads it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, act: &EnterPoints) -> Result<Self, Problem> {
        let course = match act.place.course {
            Some(course) => Some(page.app.db.course(course).await?),
            None => None,
        };
        let school = page.app.db.school(act.place.school).await?;
        Ok(Self { school, course })
    }

    /// The points that can be entered, or everything that is wrong.
    pub fn points(
        &self,
        page: &Page,
        act: &EnterPoints,
        read: impl FnOnce(&PointsSpec<'_>) -> Result<Points, FileProblem>,
    ) -> Result<Vec<NewPoint>, Vec<String>> {
        let key = self.school.key();
        let spec = PointsSpec {
            unit: act.measure.unit,
            counting: &act.measure.counting,
            cadence: act.measure.cadence,
            school: Some(&key),
            known: None,
        };
        let points = read(&spec).map_err(|problem| vec![page.t1(problem.key(), "detail", problem.detail())])?;
        let mut problems: Vec<(u64, String)> = points
            .problems
            .iter()
            .map(|remark| (remark.line, said(page, remark)))
            .collect();
        for row in &points.rows {
            let course = row.course.as_ref().map(ToString::to_string);
            let own = self.course.as_ref().map(Course::name);
            let of_year = self
                .course
                .as_ref()
                .is_none_or(|course| i64::from(row.point.period.year()) == course.year);
            let key = match () {
                () if row.school.as_ref().is_some_and(|named| *named != key) => "measures-wrong-school",
                () if course.is_some() && own.is_none() => "measures-wrong-course-level",
                () if course.is_some() && course != own => "measures-wrong-course",
                () if !of_year => "measures-wrong-year",
                () if row.point.period > page.today() => "measures-wrong-future",
                () => continue,
            };
            problems.push((row.line, at(page, row.line, &page.t(key))));
        }
        problems.sort();
        match (problems.is_empty(), points.rows.is_empty()) {
            (true, false) => Ok(points.rows.iter().map(|row| row.point).collect()),
            (true, true) => Err(vec![page.t("measures-wrong-nothing")]),
            (false, _) => Err(problems.into_iter().map(|(_, said)| said).collect()),
        }
    }
}

/// A remark in words: `Línea 3: …`.
fn said(page: &Page, remark: &Remark) -> String {
    let other = remark.other.map_or_else(String::new, |line| line.to_string());
    let what = page.t2(remark.key, "value", &remark.value, "other", other);
    at(page, remark.line, &what)
}

fn at(page: &Page, line: u64, what: &str) -> String {
    page.t2("measures-line", "line", line.to_string(), "what", what)
}
